/** How Terraform's expressions begin, and tokens for them, in a text and in a list. */
const EXPRESSION = /[$#]\{/;

/** Whether a text is a Terraform expression, or a token for one. No construct library here: it is known by how it is written. */
export function isExpression(text: string): boolean {
  return EXPRESSION.test(text);
}
