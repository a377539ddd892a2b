import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HIGHEST_PORT, PortRange } from '../../lib/port-tables/port-range';
import { problemsOf } from '../problems-of';

/** Ranges over so few ports that they often touch, overlap and coincide. */
const LAST_SMALL_PORT = 30;
const smallRange = rangesUpTo(LAST_SMALL_PORT);
const smallRanges = fc.array(smallRange, { maxLength: 6 });
const anyRange = rangesUpTo(HIGHEST_PORT);

function rangesUpTo(max: number): fc.Arbitrary<PortRange> {
  const port = fc.integer({ min: 0, max });
  return fc.tuple(port, port).map(([a, b]) => PortRange.of(Math.min(a, b), Math.max(a, b)));
}

/** The model: ranges as a plain set of ports. */
function portsIn(ranges: readonly PortRange[]): number[] {
  const isIn = (port: number) => ranges.some(({ from, to }) => from <= port && port <= to);
  return Array.from({ length: LAST_SMALL_PORT + 1 }, (_, port) => port).filter(isIn);
}

/** As few ranges as can be: sorted, with a gap between each and the next. */
function isMerged(ranges: readonly PortRange[]): boolean {
  return ranges.every((range, index) => {
    const next = ranges[index + 1];
    return next === undefined || next.from > range.to + 1;
  });
}

const text = (ranges: readonly PortRange[]) => ranges.join(', ');

describe('PortRange.parse', () => {
  it.each([
    ['22', 22, 22],
    ['5060-5100', 5060, 5100],
    ['5060–5100', 5060, 5100],
    ['4900:4904', 4900, 4904],
    [' 5060 - 5100 ', 5060, 5100],
    ['0', 0, 0],
    ['65535', 65535, 65535],
    ['7-7', 7, 7],
  ])('reads %j', (written, from, to) => {
    expect(PortRange.parse(written)).toMatchObject({ from, to });
  });

  it.each([
    '',
    ' ',
    '-',
    '5060-',
    '-5060',
    '5100-5060',
    '65536',
    '0-65536',
    '22,23',
    '22.5',
    '1e3',
    '0x16',
    'ssh',
    '٢٢',
    '123456',
    '1-2-3',
    '22;',
    '+22',
  ])('refuses %j', (written) => {
    expect(problemsOf(() => PortRange.parse(written))).toEqual([
      expect.objectContaining({
        code: 'MalformedPortRange',
        allowed: 'a port from 0 to 65535, or two of them in ascending order with a hyphen between, such as 5060-5100',
      }),
    ]);
  });

  it('prints what it was given when that is no range', () => {
    expect(problemsOf(() => PortRange.parse('ssh'))).toEqual([expect.objectContaining({ given: '"ssh"' })]);
    expect(problemsOf(() => PortRange.parse('5100-5060'))).toEqual([expect.objectContaining({ given: '"5100-5060"' })]);
  });

  it('reads back what toString prints', () => {
    fc.assert(
      fc.property(anyRange, (range) => {
        expect(PortRange.parse(range.toString()).equals(range)).toBe(true);
      }),
    );
  });

  it('prints with a plain hyphen whatever the guide has, and a single port by itself', () => {
    expect(PortRange.parse('5060–5100').toString()).toBe('5060-5100');
    expect(PortRange.parse('4900:4904').toString()).toBe('4900-4904');
    expect(PortRange.of(22).toString()).toBe('22');
  });
});

describe('PortRange.parseList', () => {
  it('sorts and merges', () => {
    expect(text(PortRange.parseList('20500, 20501, 20502, 19003'))).toBe('19003, 20500-20502');
  });

  it.each(['', '22,', ',22', '22, ,23', '22 23'])('refuses %j', (written) => {
    expect(problemsOf(() => PortRange.parseList(written))).toEqual([
      expect.objectContaining({ code: 'MalformedPortRange' }),
    ]);
  });
});

describe('PortRange.of', () => {
  // The last one is what cdktf makes of a number that only Terraform knows.
  it.each([-1, 65536, 1.5, Infinity, -8.109562212592988e298])('refuses the port %p', (port) => {
    expect(problemsOf(() => PortRange.of(port))).toEqual([
      expect.objectContaining({ code: 'MalformedPortRange', given: `"${port}"` }),
    ]);
    expect(problemsOf(() => PortRange.of(22, port))).toEqual([expect.objectContaining({ code: 'MalformedPortRange' })]);
  });

  it('refuses what is no number', () => {
    expect(problemsOf(() => PortRange.of(NaN))).toEqual([expect.objectContaining({ code: 'MalformedPortRange' })]);
  });

  it('refuses a range that ends before it starts', () => {
    expect(problemsOf(() => PortRange.of(2, 1))).toEqual([expect.objectContaining({ given: '"2-1"' })]);
  });

  it('has every port between its ends, both included', () => {
    expect(PortRange.ALL).toMatchObject({ from: 0, to: 65535, size: 65536 });
    expect(PortRange.of(5060, 5100).size).toBe(41);
    expect(PortRange.of(22).size).toBe(1);
  });
});

describe('PortRange arithmetic agrees with sets of ports:', () => {
  it('merge', () => {
    fc.assert(
      fc.property(smallRanges, (ranges) => {
        const merged = PortRange.merge(ranges);
        expect(portsIn(merged)).toEqual(portsIn(ranges));
        expect(isMerged(merged)).toBe(true);
        expect(text(PortRange.merge(merged))).toBe(text(merged));
      }),
    );
  });

  it('merge, whatever the order', () => {
    fc.assert(
      fc.property(smallRanges, (ranges) => {
        expect(text(PortRange.merge([...ranges].reverse()))).toBe(text(PortRange.merge(ranges)));
      }),
    );
  });

  it('merge leaves what it is given as it is', () => {
    const ranges = [PortRange.of(5, 9), PortRange.of(1, 4)];
    PortRange.merge(ranges);
    expect(text(ranges)).toBe('5-9, 1-4');
  });

  it('subtract, of one range and of lists', () => {
    fc.assert(
      fc.property(smallRanges, smallRanges, smallRange, smallRange, (some, others, one, other) => {
        const rest = PortRange.subtract(some, others);
        expect(portsIn(rest)).toEqual(portsIn(some).filter((port) => !portsIn(others).includes(port)));
        expect(isMerged(rest)).toBe(true);
        expect(text(one.subtract(other))).toBe(text(PortRange.subtract([one], [other])));
      }),
    );
  });

  it('intersect, of one range and of lists', () => {
    fc.assert(
      fc.property(smallRanges, smallRanges, smallRange, smallRange, (some, others, one, other) => {
        const both = PortRange.intersect(some, others);
        expect(portsIn(both)).toEqual(portsIn(some).filter((port) => portsIn(others).includes(port)));
        expect(isMerged(both)).toBe(true);
        expect(one.intersect(other)?.toString() ?? '').toBe(text(PortRange.intersect([one], [other])));
      }),
    );
  });

  it('covers and overlaps, of one range and of lists', () => {
    fc.assert(
      fc.property(smallRanges, smallRanges, smallRange, smallRange, (some, others, one, other) => {
        expect(PortRange.cover(some, others)).toBe(portsIn(others).every((port) => portsIn(some).includes(port)));
        expect(one.covers(other)).toBe(portsIn([other]).every((port) => portsIn([one]).includes(port)));
        expect(one.overlaps(other)).toBe(portsIn([other]).some((port) => portsIn([one]).includes(port)));
      }),
    );
  });

  it('equals and size', () => {
    fc.assert(
      fc.property(smallRange, smallRange, (one, other) => {
        expect(one.equals(other)).toBe(portsIn([one]).join() === portsIn([other]).join());
        expect(one.size).toBe(portsIn([one]).length);
      }),
    );
  });

  it('compare, which puts ranges in the order of their first ports, then of their last', () => {
    fc.assert(
      fc.property(smallRange, smallRange, (one, other) => {
        const first = one.from === other.from ? one.to - other.to : one.from - other.from;
        expect(Math.sign(PortRange.compare(one, other))).toBe(Math.sign(first));
      }),
    );
  });
});
