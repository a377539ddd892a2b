import { afterEach, describe, expect, it } from '@jest/globals';
import { withoutTraces } from '../lib/without-traces';

/** A trace as cdktf takes it: captured, and read at once. */
function trace(): string {
  const object = { stack: '' };
  Error.captureStackTrace(object);
  return object.stack;
}

function fail(): never {
  throw new Error('in vain');
}

// eslint-disable-next-line @typescript-eslint/unbound-method -- It has no use for `this`.
const { captureStackTrace } = Error;
afterEach(() => {
  Error.captureStackTrace = captureStackTrace;
});

describe('withoutTraces', () => {
  it('gives what was made, with traces as empty as they are cheap', () => {
    expect(withoutTraces(() => ['made', trace()])).toEqual(['made', '']);
  });

  it('leaves traces before and after as they are, within one another and after an error too', () => {
    expect(trace()).toContain('without-traces.test.ts');
    withoutTraces(() => {
      withoutTraces(trace);
      expect(trace()).toBe('');
    });
    expect(trace()).toContain('without-traces.test.ts');
    expect(() => withoutTraces(fail)).toThrow('in vain');
    expect(trace()).toContain('without-traces.test.ts');
  });

  it('leaves the stack of an error that is made within', () => {
    const { stack } = withoutTraces(() => new Error('in vain'));
    expect(stack).toContain('in vain');
    expect(stack).toContain('without-traces.test.ts');
  });

  it("puts back a program's own way to take traces", () => {
    const own = (object: object): void => {
      Object.assign(object, { stack: 'taken by the program' });
    };
    Error.captureStackTrace = own;
    withoutTraces(trace);
    expect(trace()).toBe('taken by the program');
  });
});
