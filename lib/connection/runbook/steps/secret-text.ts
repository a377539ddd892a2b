import { isExpression } from '../../../boundary/is-expression';

/** Where a person finds a password: in a secret by its name, where that is known at synth. Without a secret: `otherwise`. */
export function secretText(arn: string | undefined, otherwise: string): string {
  if (arn === undefined) return otherwise;
  return isExpression(arn) ? 'the text of the secret that the program names' : `the text of the secret ${arn}`;
}
