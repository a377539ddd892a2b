import { LabError, malformedPortRange } from '../errors';

/** The highest port number TCP and UDP have room for. */
export const HIGHEST_PORT = 65535;

const RANGE = /^(\d{1,5})(?:\s*[-–:]\s*(\d{1,5}))?$/;

/**
 * A closed range of ports, an immutable value. Operations that may give several ranges give them sorted and merged.
 */
export class PortRange {
  private constructor(
    /** First port of the range, 0 to 65535. */
    readonly from: number,
    /** Last port of the range, 0 to 65535, never below `from`. */
    readonly to: number,
  ) {}

  /** Every port there is. */
  static readonly ALL = new PortRange(0, HIGHEST_PORT);

  /** The range from one port to another, both included. Throws `MalformedPortRange` when there is no such range. */
  static of(from: number, to: number = from): PortRange {
    const isPort = (port: number) => Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT;
    if (!isPort(from) || !isPort(to) || from > to)
      throw new LabError([malformedPortRange(from === to ? `${from}` : `${from}-${to}`)]);
    return new PortRange(from, to);
  }

  /**
   * Reads `22`, `5060-5100`, and the two spellings the guides use beside it: `5060–5100` and `4900:4904`.
   * Throws `MalformedPortRange`.
   */
  static parse(text: string): PortRange {
    const match = RANGE.exec(text.trim());
    if (match?.[1] === undefined) throw new LabError([malformedPortRange(text)]);
    return PortRange.of(Number(match[1]), Number(match[2] ?? match[1]));
  }

  /** Reads a list of ranges separated by commas, sorted and merged. Throws `MalformedPortRange`. */
  static parseList(text: string): PortRange[] {
    return PortRange.merge(text.split(',').map((part) => PortRange.parse(part)));
  }

  /** Orders by first port, then by last: for `sort`. */
  static compare(a: PortRange, b: PortRange): number {
    return a.from - b.from || a.to - b.to;
  }

  /** The same ports in as few ranges as possible: sorted, overlapping and adjacent ones joined. */
  static merge(ranges: Iterable<PortRange>): PortRange[] {
    const merged: PortRange[] = [];
    for (const range of [...ranges].sort((a, b) => PortRange.compare(a, b))) {
      const last = merged.at(-1);
      if (last === undefined || range.from > last.to + 1) merged.push(range);
      else if (range.to > last.to) merged[merged.length - 1] = new PortRange(last.from, range.to);
    }
    return merged;
  }

  /** The ports that both lists have. */
  static intersect(some: readonly PortRange[], others: readonly PortRange[]): PortRange[] {
    return PortRange.merge(some.flatMap((range) => others.flatMap((other) => range.intersect(other) ?? [])));
  }

  /** The ports of the first list that the second does not have. */
  static subtract(some: readonly PortRange[], others: readonly PortRange[]): PortRange[] {
    return others.reduce((left, other) => left.flatMap((range) => range.subtract(other)), PortRange.merge(some));
  }

  /** Whether every port of the second list is in the first. */
  static cover(some: readonly PortRange[], others: readonly PortRange[]): boolean {
    return PortRange.subtract(others, some).length === 0;
  }

  /** How many ports the range has. */
  get size(): number {
    return this.to - this.from + 1;
  }

  /** Whether the two are the same range. */
  equals(other: PortRange): boolean {
    return this.from === other.from && this.to === other.to;
  }

  /** Whether this range has every port of the other. */
  covers(other: PortRange): boolean {
    return this.from <= other.from && other.to <= this.to;
  }

  /** Whether the two have a port in common. */
  overlaps(other: PortRange): boolean {
    return this.from <= other.to && other.from <= this.to;
  }

  /** The ports both have, or `undefined` when there is none. */
  intersect(other: PortRange): PortRange | undefined {
    if (!this.overlaps(other)) return undefined;
    return new PortRange(Math.max(this.from, other.from), Math.min(this.to, other.to));
  }

  /** What is left of this range without the other: none, one or two ranges. */
  subtract(other: PortRange): PortRange[] {
    if (!this.overlaps(other)) return [this];
    const rest: PortRange[] = [];
    if (this.from < other.from) rest.push(new PortRange(this.from, other.from - 1));
    if (other.to < this.to) rest.push(new PortRange(other.to + 1, this.to));
    return rest;
  }

  /** `22` or `5060-5100`, always with AWS's plain hyphen. */
  toString(): string {
    return this.from === this.to ? `${this.from}` : `${this.from}-${this.to}`;
  }
}
