/** The Amazon Resource Name of a secret, as AWS would give it. */
export function secretArn(name: string): string {
  return `arn:aws:secretsmanager:us-east-1:123456789012:secret:${name}`;
}
