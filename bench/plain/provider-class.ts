import type { StackElement } from './stack-elements';

/** The class that a typed provider has for an element, and the module that has the class. */
export function providerClass({ kind, type }: StackElement): { readonly name: string; readonly module: string } {
  const words = [...(kind === 'data' ? ['data'] : []), ...type.split('_').slice(kind === 'data' ? 0 : 1)];
  return {
    name: words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    module: `@cdktf/provider-aws/lib/${words.join('-')}`,
  };
}
