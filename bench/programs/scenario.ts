// What is synthesized, known to both sides: what there is several of in an app, and what each of them is called.

/** What an app is made of. */
export interface Parts {
  /** One of them, and several, in words. */
  readonly nouns: readonly [one: string, many: string];
  readonly title: string;
  /** Whether each has a stack of its own. Otherwise all are in one stack, each under a construct. */
  readonly ownStack: boolean;
  /** Whether resources are called the same in every part, so that the plain program needs no constructs around them. */
  readonly flat: boolean;
  /** How many of them there are, each time with the number of pairs of runs: the shorter a run, the more to see anything. */
  readonly sizes: readonly (readonly [count: number, pairs: number])[];
}

const CLUSTERS = {
  nouns: ['cluster', 'clusters'],
  sizes: [
    [1, 11],
    [4, 9],
    [16, 7],
    [64, 5],
  ],
} as const;

/** The apps that are measured. */
export const SCENARIOS = {
  stacks: { ...CLUSTERS, title: 'Clusters with a stack and a network each', ownStack: true, flat: true },
  shared: { ...CLUSTERS, title: 'Clusters that share one stack and one network', ownStack: false, flat: false },
  labs: {
    nouns: ['lab', 'labs'],
    title: 'Default labs, each in a stack',
    ownStack: true,
    flat: false,
    sizes: [
      [1, 11],
      [2, 9],
      [4, 7],
      [8, 5],
    ],
  },
  instances: {
    nouns: ['instance', 'instances'],
    title: 'Instances of a contact centre that share one stack, one network and one domain',
    ownStack: false,
    flat: false,
    sizes: [
      [1, 11],
      [5, 7],
      [25, 5],
    ],
  },
} as const satisfies Readonly<Record<string, Parts>>;

/** One of the apps that are measured. */
export type Scenario = keyof typeof SCENARIOS;

/** The names of all of them. */
export const SCENARIO_NAMES = Object.keys(SCENARIOS).filter((name): name is Scenario => name in SCENARIOS);

/** The stack of all parts that have none of their own. */
export const SHARED_STACK = 'bench-shared';

/** Id of a part, counted from 0: of its stack, or of its construct where all are in one stack. */
export function partId(index: number): string {
  return `bench-${index}`;
}
