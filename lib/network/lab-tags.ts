import { awsTagValue } from './aws-text';

/** The tags by which a lab's resources say what they are for. */
export interface LabTags {
  /** The construct that a resource belongs to. */
  readonly component: string;
  /** What the resource is to the port tables. */
  readonly role: string;
  /** Who uses it. */
  readonly audience?: string;
  /** Name that AWS's console shows. */
  readonly name: string;
}

const PREFIX = 'uc-lab:';

/** Whether a tag is one of the lab's own. */
export function isLabTag(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The tags as AWS wants them. */
export function labTags({ component, role, audience, name }: LabTags): Record<string, string> {
  return {
    Name: awsTagValue(name),
    [`${PREFIX}component`]: awsTagValue(component),
    [`${PREFIX}role`]: role,
    ...(audience === undefined ? {} : { [`${PREFIX}audience`]: audience }),
  };
}
