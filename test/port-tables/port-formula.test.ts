import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PortFormula } from '../../lib/port-tables/port-formula';
import { HIGHEST_PORT, PortRange } from '../../lib/port-tables/port-range';
import { problemsOf } from '../problems-of';

const at = (formula: string, instance: number) => PortFormula.parse(formula).at(instance).join(', ');

const instance = fc.integer({ min: 0, max: 24 });
const step = fc.integer({ min: 0, max: 100 });
const range = fc
  .tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 0, max: 100 }))
  .map(([from, more]) => PortRange.of(from, from + more));
const term = fc.record({ range, step });
const print = (terms: readonly { readonly range: PortRange; readonly step: number }[]) =>
  terms.map((one) => `${one.range.toString()} + ${one.step}n`).join(', ');

describe('a formula of ports', () => {
  it.each([
    ['40003 + 40n', 0, '40003'],
    ['40003 + 40n', 1, '40043'],
    ['40003 + 40n', 24, '40963'],
    ['39500-39999', 24, '39500-39999'],
    ['38001 + n', 24, '38025'],
    ['40026 + 40n, 40028 + 40n', 2, '40106, 40108'],
    ['40000 + 40n,40001+40n', 1, '40040-40041'],
    ['443, 40003 + 40 n', 1, '443, 40043'],
    ['59000, 59002-59004', 7, '59000, 59002-59004'],
  ])('%s is, in instance %i, %s', (formula, number, ports) => {
    expect(at(formula, number)).toBe(ports);
  });

  it('is printed as it was written', () => {
    const text = '40026 + 40n,  40028+40n';
    expect(PortFormula.parse(text).toString()).toBe(text);
    expect(String(PortFormula.parse(text))).toBe(text);
  });

  it('is, in the first instance, the ports that it names', () => {
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), (terms) => {
        const ranges = PortFormula.parse(print(terms)).at(0);
        expect(ranges).toEqual(PortRange.merge(terms.map((one) => one.range)));
      }),
    );
  });

  it('moves every range by its own step, and merges what meets', () => {
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), instance, (terms, number) => {
        const moved = terms.map(({ range: { from, to }, step: by }) =>
          PortRange.of(from + by * number, to + by * number),
        );
        expect(PortFormula.parse(print(terms)).at(number)).toEqual(PortRange.merge(moved));
      }),
    );
  });

  it('reads what it prints', () => {
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 4 }), instance, (terms, number) => {
        const formula = PortFormula.parse(print(terms));
        expect(PortFormula.parse(formula.toString()).at(number)).toEqual(formula.at(number));
      }),
    );
  });

  it('never has more ports in a later instance than in the first, and as many where it is one term', () => {
    fc.assert(
      fc.property(range, step, instance, (base, by, number) => {
        const ports = PortFormula.parse(print([{ range: base, step: by }])).at(number);
        expect(ports.map(({ size }) => size)).toEqual([base.size]);
      }),
    );
  });

  it('has no ports beyond the last that there is', () => {
    const formula = PortFormula.parse(`${HIGHEST_PORT - 40} + 40n`);
    expect(formula.at(1).join()).toBe(`${HIGHEST_PORT}`);
    expect(problemsOf(() => formula.at(2)).map(({ code }) => code)).toEqual(['MalformedPortRange']);
  });

  it.each([
    '',
    'n',
    '40n',
    '+ 40n',
    '40003 +',
    '40003 + 40',
    '40003 - 40n',
    '40003 + 40n + 1',
    '40003 + -40n',
    '40003 + 4.5n',
    '40003 + 40m',
    '40003 + 40n,',
    ', 40003',
    '40005-40003 + 40n',
    '65536 + 40n',
    'web',
  ])('is not “%s”', (text) => {
    expect(problemsOf(() => PortFormula.parse(text))).toEqual([
      {
        code: 'MalformedPortFormula',
        message: 'This is not a formula of ports.',
        given: `"${text}"`,
        allowed:
          'ports or ranges of ports, each with the step between instances behind it, such as 40026 + 40n, 40028 + 40n',
      },
    ]);
  });
});
