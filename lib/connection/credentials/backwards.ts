/** A text from its end to its beginning, character by character. */
export function backwards(text: string): string {
  return Array.from(text).reverse().join('');
}
