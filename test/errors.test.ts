import { describe, expect, it } from '@jest/globals';
import * as errors from '../lib/errors';
import { LabError, type Problem, printProblem } from '../lib/errors';

const problem: Problem = {
  code: 'TooBlue',
  message: 'This is too blue.',
  given: '"sky"',
  allowed: '"grass"',
  source: { guide: 'A guide', page: '1-3' },
  property: 'colours.0',
};

describe('printProblem', () => {
  it('says what, where, what was given, what is allowed, and which page asks for it', () => {
    expect(printProblem(problem)).toBe(
      'TooBlue at colours.0: This is too blue. Given: "sky". Allowed: "grass". (A guide, page 1-3)',
    );
  });

  it('leaves out what there is not', () => {
    expect(printProblem({ code: 'TooBlue', message: 'This is too blue.' })).toBe('TooBlue: This is too blue.');
  });
});

describe('LabError', () => {
  it('is an error with the problem and the construct in its message', () => {
    const error = new LabError([problem], 'lab/network');
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'LabError', problems: [problem], constructPath: 'lab/network' });
    expect(error.message).toBe(`[lab/network] ${printProblem(problem)}`);
  });

  it('counts several problems and gives each a line', () => {
    const other = { code: 'TooRed', message: 'This is too red.' };
    expect(new LabError([problem, other], 'lab').message).toBe(
      `[lab] 2 problems\n${printProblem(problem)}\n${printProblem(other)}`,
    );
  });

  it('needs no construct', () => {
    expect(new LabError([problem]).message).toBe(printProblem(problem));
  });
});

describe('a value in an error', () => {
  class Secret {
    readonly password = 'hunter2';
  }

  it.each<[unknown, string]>([
    ['text', '"text"'],
    [5060, '5060'],
    [true, 'true'],
    [null, 'null'],
    [undefined, 'undefined'],
    [{ password: 'hunter2' }, 'an Object'],
    [['hunter2'], 'an Array'],
    [new Secret(), 'a Secret'],
    [Object.create(null), 'an Object'],
  ])('%p is printed without what is inside', (value, printed) => {
    expect(errors.invalidProperty('Wrong', value)).toEqual({
      code: 'InvalidProperty',
      message: 'Wrong.',
      given: printed,
    });
  });

  it('ends its sentence with one full stop', () => {
    expect(errors.invalidProperty('Wrong.', 1).message).toBe('Wrong.');
  });
});

describe('every message', () => {
  const functions = Object.entries(errors).filter(
    ([name]) => !['LabError', 'printProblem'].includes(name) && /^[a-z]/.test(name),
  );

  it('is found', () => {
    expect(functions.length).toBeGreaterThan(25);
  });

  it.each(functions)('%s has its own name as its code, and words', (name, message) => {
    const source = ['Something that'];
    const made: unknown = Reflect.apply(message, undefined, [source, source, source, source, source]);
    expect(made).toMatchObject({
      code: name.charAt(0).toUpperCase() + name.slice(1),
      message: expect.stringMatching(/^[A-Z]\w* /),
    });
  });
});
