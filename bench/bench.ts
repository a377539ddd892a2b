// Speed of the library beside a plain cdktf program with the same output. See docs/benchmarks.md.
import { parseArgs } from 'node:util';
import { writeDocument } from './document';
import { benchImport } from './import-bench';
import { SCENARIOS } from './programs/scenario';
import { importText, machineText, synthText } from './report';
import { SynthBench } from './synth-bench';
import { inWorkspace } from './workspace';

/** Sizes, each with its number of pairs of runs: the shorter a run, the more of them it takes to see anything. */
const ALL_SIZES = [
  [1, 11],
  [4, 9],
  [16, 7],
  [64, 5],
] as const;
const IMPORT_PAIRS = 21;

const { quick, write, keep } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
}).values;

inWorkspace(keep, (workspace) => {
  const sections: string[] = [];
  const show = (section: string) => {
    sections.push(section);
    console.log(`${section}\n`);
  };
  show(machineText());
  show(importText(benchImport(workspace, quick ? 5 : IMPORT_PAIRS)));
  const sizes = quick ? ALL_SIZES.slice(0, 2) : ALL_SIZES;
  for (const scenario of SCENARIOS) {
    const bench = new SynthBench(workspace, scenario);
    show(
      synthText(
        scenario,
        sizes.map(([clusters, pairs]) => bench.measure(clusters, quick ? 3 : pairs)),
      ),
    );
  }
  if (write) writeDocument(sections.join('\n\n'));
});
