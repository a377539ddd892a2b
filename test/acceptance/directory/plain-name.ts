import { type RelativeDistinguishedName } from '../../../lib/directory/distinguished-name';

/** A distinguished name without escapes, whoever wrote it: `OU=Köln, Nord < DC=example < DC=com`. */
export function plainName(dn: string | { readonly components: readonly RelativeDistinguishedName[] }): string {
  const components =
    typeof dn === 'string'
      ? [...dn.matchAll(/(?:\\[0-9A-Fa-f]{2}|\\.|[^\\,])+/gs)].map(([component]) => unescaped(component))
      : dn.components.map(({ type, value }) => `${type}=${value}`);
  return components.join(' < ');
}

function unescaped(text: string): string {
  return text.replace(/((?:\\[0-9A-Fa-f]{2})+)|\\(.)/gs, (_, bytes: string | undefined, character: string) =>
    bytes === undefined ? character : Buffer.from(bytes.replaceAll('\\', ''), 'hex').toString('utf8'),
  );
}
