// Reads off the first two parts of an app what every part has, and how one differs from the next.
import { partId, SCENARIOS, type Scenario, SHARED_STACK } from '../programs/scenario';
import type { Stacks } from '../synthesized';
import { type PlainStack, readPlainStack, type StackElement } from './stack-elements';
import { markedBlock, markedText, NODE_ADDRESS } from './varying';

/** How many parts an app must have to tell. */
export const SAMPLED_PARTS = 2;

/** A stack, the elements that it has once, and those of its first part, with marks where those of the second differ. */
export interface Sample {
  readonly stack: PlainStack;
  readonly once: readonly StackElement[];
  readonly each: readonly StackElement[];
}

/** What the first two parts of an app tell of all of them. */
export function sampleOf(scenario: Scenario, stacks: Stacks): Sample {
  return SCENARIOS[scenario].ownStack ? stackOfEach(stacks) : sharedStack(stacks);
}

function stackOfEach(stacks: Stacks): Sample {
  const [first, second] = [0, 1].map((index) => readPlainStack(stacks.get(partId(index)) ?? ''));
  if (first === undefined || second === undefined) throw new Error('Two parts have two stacks.');
  const stack = { ...first, backendPath: markedText(first.backendPath, second.backendPath) };
  return { stack, once: [], each: markedElements(first.elements, second.elements) };
}

function sharedStack(stacks: Stacks): Sample {
  const stack = readPlainStack(stacks.get(SHARED_STACK) ?? '');
  const of = (id: string) => stack.elements.filter(({ path }) => path[0] === id);
  const parts = [partId(0), partId(1)];
  return {
    stack,
    once: stack.elements.filter(({ path }) => !parts.includes(path[0] ?? '')),
    each: markedElements(of(partId(0)), of(partId(1))),
  };
}

function markedElements(first: readonly StackElement[], second: readonly StackElement[]): StackElement[] {
  if (first.length !== second.length) throw new Error('The first two parts have different resources.');
  const others = inOrder(second);
  return inOrder(first).map((element, index) => {
    const other = others[index] ?? element;
    return {
      ...element,
      path: element.path.map((id, at) => markedText(id, other.path[at] ?? '')),
      config: markedBlock(element.config, other.config),
    };
  });
}

/** In an order that elements of different parts have in common: by all that is not a number, then by number. */
function inOrder(elements: readonly StackElement[]): StackElement[] {
  const keyOf = ({ kind, type, path }: StackElement) => {
    const text = [kind, type, ...path].join(' ').replace(NODE_ADDRESS, 'address');
    return `${text.replace(/\d+/g, '#')} ${text.replace(/\d+/g, (number) => number.padStart(10, '0'))}`;
  };
  const keyed = elements.map((element) => ({ element, key: keyOf(element) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ element }) => element);
}
