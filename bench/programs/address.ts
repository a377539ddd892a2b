/** An IPv4 address from its number, so that a program can count with it. */
export function address(number: number): string {
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
}
