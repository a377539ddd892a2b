// Speed of the library beside a plain cdktf program with the same output. See docs/benchmarks.md.
import { parseArgs } from 'node:util';
import { writeDocument } from './document';
import { benchImport } from './import-bench';
import { SCENARIO_NAMES, SCENARIOS } from './programs/scenario';
import { importText, machineText, synthText } from './report';
import { SynthBench } from './synth-bench';
import { inWorkspace } from './workspace';

const IMPORT_PAIRS = 21;

const { quick, write, keep } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
}).values;

void inWorkspace(keep, (workspace) => {
  const sections: string[] = [];
  const show = (section: string) => {
    sections.push(section);
    console.log(`${section}\n`);
  };
  show(machineText());
  show(importText(benchImport(workspace, quick ? 5 : IMPORT_PAIRS)));
  for (const scenario of SCENARIO_NAMES) {
    const bench = new SynthBench(workspace, scenario);
    const { sizes } = SCENARIOS[scenario];
    const runs = (quick ? sizes.slice(0, 2) : sizes).map(([parts, pairs]) => bench.measure(parts, quick ? 3 : pairs));
    show(synthText(scenario, runs));
  }
  if (write) writeDocument(sections.join('\n\n'));
});
