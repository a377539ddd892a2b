// What both sides do alike: make an app, time what they build in it, synthesize it, and say how long that took.
import { existsSync, readFileSync } from 'node:fs';
import { App } from 'cdktf';
import { partId } from './scenario';

/** Builds the parts of an app, each under its id. */
export type Build = (app: App, partIds: readonly string[]) => void;

/** Runs as `node <program> <count> <output folder>`, and prints what it measured as one line of JSON. */
export function run(build: Build): void {
  const loadMs = performance.now();
  const [count = '', outdir = ''] = process.argv.slice(2);
  const cpuBefore = process.cpuUsage();
  const app = new App({ outdir });
  build(
    app,
    Array.from({ length: Number(count) }, (_, index) => partId(index)),
  );
  const builtMs = performance.now();
  app.synth();
  const synthesizedMs = performance.now();
  const { user, system } = process.cpuUsage(cpuBefore);
  const whole = process.cpuUsage();
  const measured = {
    loadMs,
    constructMs: builtMs - loadMs,
    synthMs: synthesizedMs - builtMs,
    appCpuMs: (user + system) / 1000,
    processCpuMs: (whole.user + whole.system) / 1000,
    peakMib: peakKib() / 1024,
  };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
}

const LINUX_STATUS = '/proc/self/status';

/** Linux passes the peak of whoever started a process on to it in `maxRSS`, but starts `VmHWM` afresh. */
function peakKib(): number {
  const status = existsSync(LINUX_STATUS) ? readFileSync(LINUX_STATUS, 'utf8') : '';
  const peak = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return peak === undefined ? process.resourceUsage().maxRSS : Number(peak);
}
