import type { LabStack } from 'uc-lab-constructs';

/** The smallest lab that shows a rule of the guides: what goes against it, or what keeps it. */
export type RuleExample = (stack: LabStack) => void;
