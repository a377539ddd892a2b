// How long it takes to load the library: runs as `node import-library.js`.
const cpuBefore = process.cpuUsage();
const start = performance.now();
// eslint-disable-next-line @typescript-eslint/no-require-imports -- What is timed is the loading itself.
require('../../lib');
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(cpuBefore);
process.stdout.write(`${JSON.stringify({ ms, cpuMs: (user + system) / 1000 })}\n`);
