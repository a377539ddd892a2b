import { createHash } from 'node:crypto';

/** Everything but the characters that EC2 permits in names and descriptions of security groups and rules. */
const BEYOND_TEXT = /[^a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]/g;

/** Everything but the characters that every service permits in tags. */
const BEYOND_TAGS = /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu;

/** Longest key and longest value of a tag, in characters. */
const TAG_KEY_LENGTH = 128;
const TAG_VALUE_LENGTH = 256;

/** Keys that begin so, in whatever case, are AWS's own. */
const AWS_TAG = /^aws:/i;

/** Everything but the characters that CloudWatch permits in the name of a log group. */
const BEYOND_LOG_GROUPS = /[^a-zA-Z0-9._\-/#]/g;

/** A name or a description as EC2 takes it. Construct ids may be anything. */
export function awsText(text: string): string {
  return text.replace(BEYOND_TEXT, '-');
}

/** The value of a tag as every service takes it. */
export function awsTagValue(text: string): string {
  return text.replace(BEYOND_TAGS, '-').slice(0, TAG_VALUE_LENGTH);
}

/** What is wrong with the key of a tag, as the end of a sentence about it, or `undefined`. */
export function awsTagKeyFault(key: string): string | undefined {
  if (key.length < 1 || key.length > TAG_KEY_LENGTH) return `is not of 1 to ${TAG_KEY_LENGTH} characters`;
  if (AWS_TAG.test(key)) return 'begins with aws:, as AWS’s own do';
  return characterFault(key);
}

/** What is wrong with the value of a tag, in the same way. */
export function awsTagValueFault(value: string): string | undefined {
  return value.length > TAG_VALUE_LENGTH ? `has more than ${TAG_VALUE_LENGTH} characters` : characterFault(value);
}

function characterFault(text: string): string | undefined {
  return text.search(BEYOND_TAGS) < 0 ? undefined : 'has a character that not every service takes';
}

/** The name of a log group as CloudWatch takes it. */
export function awsLogGroupName(text: string): string {
  return text.replace(BEYOND_LOG_GROUPS, '-');
}

/** Everything but the characters that AWS Systems Manager and EventBridge Scheduler permit in names. */
const BEYOND_DOCUMENTS = /[^a-zA-Z0-9_\-.]/g;

/** Everything but the characters that AWS Secrets Manager permits in names. */
const BEYOND_SECRETS = /[^a-zA-Z0-9/_+=.@-]/g;

/** The name of a secret as AWS Secrets Manager takes it. */
export function awsSecretName(text: string): string {
  return text.replace(BEYOND_SECRETS, '-').slice(-400);
}

/** The name of a document or an association of something, as AWS Systems Manager takes it. */
export function awsDocumentName(path: string): string {
  return `uc-lab-${path.replace(BEYOND_DOCUMENTS, '-').slice(-120)}`;
}

/** Everything but the characters that AWS Systems Manager permits in names of parameters. */
const BEYOND_PARAMETERS = /[^a-zA-Z0-9_\-./]/g;

/** A name has 15 levels at most: uc-lab, these, and the part. */
const PATH_LEVELS = 13;

/** With its ARN, a name has 1011 characters at most. */
const PARAMETER_PATH_LENGTH = 800;

/**
 * The name of a parameter for a part of something, as AWS Systems Manager takes it: no other path's, in whatever way a path
 * has to be changed for it.
 */
export function awsParameterName(path: string, part: string): string {
  const levels = path.replace(BEYOND_PARAMETERS, '-').split('/');
  const last = levels.slice(PATH_LEVELS - 1).join('-');
  const taken = [...levels.slice(0, PATH_LEVELS - 1), ...(last === '' ? [] : [last])]
    .join('/')
    .slice(0, PARAMETER_PATH_LENGTH);
  const name = taken === path ? taken : `${taken}-${createHash('sha256').update(path).digest('hex').slice(0, 16)}`;
  return `/uc-lab/${name}/${part}`;
}

/** The name of a group of schedules of something, as EventBridge Scheduler takes it. */
export function awsScheduleName(path: string): string {
  return `uc-lab-${path.replace(BEYOND_DOCUMENTS, '-').slice(-57)}`;
}
