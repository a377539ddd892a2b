// The figures, as text.
import { arch, cpus, platform, totalmem } from 'node:os';
import type { ImportResult } from './import-bench';
import { SCENARIOS, type Scenario } from './programs/scenario';
import { compare, type Comparison, type Spread } from './statistics';
import type { SynthRun, SynthRuns } from './synth-bench';
import { textTable } from './text-table';

const inTheApp = ({ constructMs, synthMs }: SynthRun) => constructMs + synthMs;
const cpuInTheApp = ({ appCpuMs }: SynthRun) => appCpuMs;

const FIGURES: readonly (readonly [string, (run: SynthRun) => number, number])[] = [
  ['construct, ms', ({ constructMs }) => constructMs, 0],
  ['synth, ms', ({ synthMs }) => synthMs, 0],
  ['construct + synth, ms', inTheApp, 0],
  ['construct + synth, CPU ms', cpuInTheApp, 0],
  ['whole process, ms', ({ processMs }) => processMs, 0],
  ['whole process, CPU ms', ({ processCpuMs }) => processCpuMs, 0],
  ['peak memory, MiB', ({ peakMib }) => peakMib, 0],
];

/** What the machine is, in general terms. */
export function machineText(): string {
  const gib = Math.round(totalmem() / 1024 ** 3);
  return `Node ${process.versions.node}, ${platform()} ${arch()}, ${cpus().length} cores, ${gib} GiB of memory.`;
}

/** Both sides at every size, and how they grow. */
export function synthText(scenario: Scenario, runs: readonly SynthRuns[]): string {
  const { title, nouns } = SCENARIOS[scenario];
  const [one, many] = nouns;
  const rows = runs.flatMap(({ parts, resources, pairs }) => [
    [`${parts} ${parts === 1 ? one : many}, ${resources} resources, ${pairs.length} pairs`],
    ...FIGURES.map(([name, figure, digits]) => [`  ${name}`, ...comparisonCells(compare(pairs, figure), digits)]),
  ]);
  const table = textTable(['', 'library', 'plain', 'ratio in pairs'], rows);
  const growth = [
    `Construct + synth per ${one}, ms, from the medians\n\n${growthTable(many, runs, inTheApp)}`,
    `The same in CPU time, ms\n\n${growthTable(many, runs, cpuInTheApp)}`,
  ];
  return [title, '', table, '', growth.join('\n\n')].join('\n');
}

/** What each further part costs. */
function growthTable(parts: string, runs: readonly SynthRuns[], figure: (run: SynthRun) => number): string {
  const rows = runs.map(({ parts: count, pairs }, index) => {
    const { library, plain } = compare(pairs, figure);
    const before = runs[index - 1];
    const earlier = before && compare(before.pairs, figure);
    const further = (now: Spread, then: Spread | undefined) =>
      before === undefined || then === undefined ? '' : ms((now.median - then.median) / (count - before.parts));
    return [
      String(count),
      ms(library.median / count),
      ms(plain.median / count),
      further(library, earlier?.library),
      further(plain, earlier?.plain),
    ];
  });
  const header = [parts, 'library, each', 'plain, each', 'library, each further', 'plain, each further'];
  return textTable(header, rows);
}

/** What loading costs. */
export function importText({ providerModules, rest, pairs, total, totalCpu, parts }: ImportResult): string {
  const one = (name: string, { median, min, max }: Spread) => [name, ms(median), `${ms(min)} to ${ms(max)}`];
  const table = textTable(
    ['', 'median, ms', 'range, ms'],
    [
      one('library', total.library),
      one('cdktf + provider + zod', total.plain),
      one('  cdktf, constructs', parts.constructs),
      one(`  provider, ${providerModules} modules`, parts.provider),
      one('  zod', parts.zod),
      one(`not in the sum: ${rest.join(', ')}`, parts.rest),
    ],
  );
  const ratios = [
    `Library to sum, ratio in ${pairs} pairs: ${spreadCell(total.ratio, 2)}`,
    `The same in CPU time: ${spreadCell(totalCpu.ratio, 2)}`,
  ];
  return ['Import', '', table, '', ...ratios].join('\n');
}

function comparisonCells({ library, plain, ratio }: Comparison, digits: number): string[] {
  return [spreadCell(library, digits), spreadCell(plain, digits), spreadCell(ratio, 2)];
}

function spreadCell({ median, min, max }: Spread, digits: number): string {
  return `${median.toFixed(digits)} (${min.toFixed(digits)} to ${max.toFixed(digits)})`;
}

function ms(value: number): string {
  return value.toFixed(1);
}
