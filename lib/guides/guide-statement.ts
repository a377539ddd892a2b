/** How strongly a guide says something. */
export const STRENGTHS = {
  must: 'needed for a service to work, wherever the service is in use',
  only: 'restricted, blocked, or valid under one condition alone',
  should: 'recommended',
  may: 'permitted, optional, or off unless somebody turns it on',
  fact: 'true of the product, and something else rests on it',
} as const satisfies Record<string, string>;

/** The name of a strength. */
export type Strength = keyof typeof STRENGTHS;

/** A construct whose smallest example is synthesized to see that it emits an artifact. */
export type EmittingConstruct =
  | 'ConnectionCluster'
  | 'ContactCenterServer'
  | 'IcmOrganizationalUnits'
  | 'LabNetwork'
  | 'SelfManagedDomain'
  | 'ServersOrganizationalUnit';

/** What answers a statement of a guide. */
export type Answer =
  /** A guide rule, by id. */
  | { readonly rule: string }
  /** A row of a port table, by id: the security-group rules that are derived from it. */
  | { readonly row: string }
  /** What a construct does unless told otherwise: an exported class or interface, and its member. */
  | { readonly default: `${string}.${string}`; readonly says: string }
  /** A Terraform resource that a construct emits. */
  | { readonly artifact: `aws_${string}`; readonly of: EmittingConstruct; readonly says: string }
  /** Why infrastructure code cannot answer it, or not alone. */
  | { readonly reason: string };

/** A normative statement of a guide, in our own words. */
export interface GuideStatement {
  /** Stable id. */
  readonly id: string;
  /** Page of the guide. */
  readonly page: string;
  readonly statement: string;
  readonly strength: Strength;
  readonly answers: readonly [Answer, ...Answer[]];
}

/** The normative statements of one chapter of a guide, in the guide's order. */
export interface ChapterTraceability {
  /** Number of the chapter, which begins the number of each of its pages. */
  readonly chapter: string;
  /** What the chapter is about. */
  readonly title: string;
  readonly statements: readonly GuideStatement[];
}

/** The chapters of one guide. */
export interface GuideTraceability {
  /** Name of the generated page. */
  readonly id: string;
  /** Title of the document. */
  readonly guide: string;
  readonly chapters: readonly ChapterTraceability[];
}
