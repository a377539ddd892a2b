/** How Terraform's expressions begin, and tokens for them, in a text and in a list. */
const EXPRESSION = /[$#]\{/;

/**
 * Whether a value is a text that Terraform has to work out, an expression or a token for one, as a program has it or as a synth has
 * written it. No construct library here: it is known by how it is written. A list is none, whatever is in it.
 */
export function isExpression(value: unknown): boolean {
  return typeof value === 'string' && EXPRESSION.test(value);
}
