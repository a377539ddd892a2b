import { describe, expect, it } from '@jest/globals';
import { CreationTrace } from '../../../lib/guides/report/creation-trace';
import { withoutTraces } from '../../../lib/without-traces';

/** The line that it is called from. */
function line(): number {
  const [, , call = ''] = (new Error().stack ?? '').split('\n');
  return Number(/:(\d+):\d+\)?$/.exec(call)?.[1]);
}

describe('a trace', () => {
  it('knows the file and the line of the source, compiled as it is', () => {
    const [trace, here] = [new CreationTrace(), line()];
    expect(trace.site()).toEqual({ file: 'test/guides/report/creation-trace.test.ts', line: here });
  });

  it('is taken where no traces are', () => {
    const trace = withoutTraces(() => new CreationTrace());
    expect(trace.site()?.file).toBe('test/guides/report/creation-trace.test.ts');
  });

  it('leaves the length of the stacks of others as it is', () => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 3;
    new CreationTrace();
    expect(Error.stackTraceLimit).toBe(3);
    Error.stackTraceLimit = stackTraceLimit;
  });

  it('reaches further than the stacks of others', () => {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    const trace = new CreationTrace();
    Error.stackTraceLimit = stackTraceLimit;
    expect(trace.site()?.file).toBe('test/guides/report/creation-trace.test.ts');
  });

  it('has no site where the program prepares stacks as something else than text', () => {
    const before = Object.getOwnPropertyDescriptor(Error, 'prepareStackTrace');
    Error.prepareStackTrace = (_error, calls) => calls;
    try {
      expect(new CreationTrace().site()).toBeUndefined();
    } finally {
      Object.defineProperty(
        Error,
        'prepareStackTrace',
        before ?? { value: undefined, writable: true, configurable: true },
      );
    }
  });

  it('is taken in a fraction of a tenth of a millisecond', () => {
    const before = process.cpuUsage();
    for (let count = 0; count < 1000; count++) new CreationTrace();
    const { user, system } = process.cpuUsage(before);
    // Microseconds for a thousand: ten times as much as it should be, for machines that have other things to do.
    expect(user + system).toBeLessThan(1000 * 500);
  });
});
