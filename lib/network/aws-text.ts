/** Everything but the characters that EC2 permits in names and descriptions of security groups and rules. */
const BEYOND_TEXT = /[^a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]/g;

/** Everything but the characters that every service permits in the values of tags. */
const BEYOND_TAGS = /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu;

/** Everything but the characters that CloudWatch permits in the name of a log group. */
const BEYOND_LOG_GROUPS = /[^a-zA-Z0-9._\-/#]/g;

/** A name or a description as EC2 takes it. Construct ids may be anything. */
export function awsText(text: string): string {
  return text.replace(BEYOND_TEXT, '-');
}

/** The value of a tag as every service takes it. */
export function awsTagValue(text: string): string {
  return text.replace(BEYOND_TAGS, '-').slice(0, 256);
}

/** The name of a log group as CloudWatch takes it. */
export function awsLogGroupName(text: string): string {
  return text.replace(BEYOND_LOG_GROUPS, '-');
}

/** Everything but the characters that AWS Systems Manager permits in names of documents and associations. */
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
