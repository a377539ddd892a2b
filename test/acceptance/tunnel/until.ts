import { setTimeout } from 'node:timers/promises';

const FIRST_WAIT = 100;
const LONGEST_WAIT = 1000;

/** Asks again and again, less and less often, until there is an answer, and throws what was seen last when the time is over. */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => Promise<{ readonly answer: T } | { readonly seen: string }>,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (let wait = FIRST_WAIT; ; wait = Math.min(LONGEST_WAIT, wait * 1.5)) {
    const result = await ask();
    if ('answer' in result) return result.answer;
    if (Date.now() > end) throw new Error(`Not within ${seconds} s: ${what}. Last seen:\n${result.seen}`);
    await setTimeout(wait);
  }
}
