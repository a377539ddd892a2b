import { writeFileSync } from 'node:fs';
import { plainProgram } from './plain/plain-program';
import { SCENARIO_NAMES } from './programs/scenario';
import { synthesizedStacks, checkSame } from './synthesized';
const [mode, a='', b=''] = process.argv.slice(2);
if (mode === 'check') checkSame(synthesizedStacks(a), synthesizedStacks(b));
else for (const s of SCENARIO_NAMES) { if (a && s!==a) continue; try { writeFileSync(`/tmp/b/cbase/bench/programs/plain-${s}.js`, plainProgram(s, synthesizedStacks(`/tmp/b/out/${s}-2`))); } catch (e) { console.log(s, (e as Error).message.slice(0,1500)); } }
