// What is synthesized, known to both sides: how many clusters, and what they are called.

/** How the clusters of an app are spread: each with a stack and a network of its own, or all in one network. */
export const SCENARIOS = ['stacks', 'shared'] as const;

/** One of the ways to spread clusters. */
export type Scenario = (typeof SCENARIOS)[number];

/** What tells one cluster from the others. */
export interface Item {
  /** Id of its stack, or of its construct where all are in one stack. */
  readonly name: string;
  /** Private address of its publisher, where all are in one network. */
  readonly publisher: string;
  /** Private address of its subscriber, where all are in one network. */
  readonly subscriber: string;
}

/** The stack in which all clusters of the scenario `shared` are. */
export const SHARED_STACK = 'bench-shared';

const FIRST_HOST = 20;

/** The clusters of an app. */
export function itemsOf(scenario: Scenario, count: number): Item[] {
  const prefix = scenario === 'stacks' ? 'bench-lab' : 'voicemail';
  return Array.from({ length: count }, (_, index) => ({
    name: `${prefix}-${String(index).padStart(3, '0')}`,
    publisher: `10.20.64.${FIRST_HOST + index}`,
    subscriber: `10.20.80.${FIRST_HOST + index}`,
  }));
}
