/** What one end has agreed on with the other. */
export interface SecurityAssociation {
  readonly name: string;
  readonly uniqueId: string;
  readonly state: string;
  /** As strongSwan names them, for example `AES_GCM_16-256/PRF_HMAC_SHA2_384/ECP_384`. */
  readonly proposal: string;
  readonly children: readonly ChildAssociation[];
}

export interface ChildAssociation {
  readonly state: string;
  readonly protocol: string;
  /** For example `AES_GCM_16-256/ECP_384`; without a group until the keys have been changed once. */
  readonly proposal: string;
  readonly spi: string;
}

type Section = Map<string, string | Section>;

/** Reads what `swanctl --list-sas --raw` says. */
export function securityAssociations(raw: string): SecurityAssociation[] {
  return [...raw.matchAll(/^list-sa event (.*)$/gm)]
    .flatMap(([, event = '']) => [...sections(section(parse(event), ''))])
    .map(([name, sa]) => ({
      name,
      uniqueId: value(sa, 'uniqueid'),
      state: value(sa, 'state'),
      proposal: proposal(sa),
      children: [...sections(section(sa, 'child-sas'))].map(([, child]) => ({
        state: value(child, 'state'),
        protocol: value(child, 'protocol'),
        proposal: proposal(child),
        spi: value(child, 'spi-out'),
      })),
    }));
}

function proposal(sa: Section): string {
  const cipher = [value(sa, 'encr-alg'), value(sa, 'encr-keysize')].filter((part) => part !== '').join('-');
  const others = ['integ-alg', 'prf-alg', 'dh-group'].map((name) => value(sa, name));
  return [cipher, ...others].filter((part) => part !== '').join('/');
}

function value(from: Section, name: string): string {
  const found = from.get(name);
  return typeof found === 'string' ? found : '';
}

function section(from: Section, name: string): Section {
  const found = from.get(name);
  return found === undefined || typeof found === 'string' ? new Map<string, string | Section>() : found;
}

function* sections(from: Section): Generator<readonly [string, Section]> {
  for (const [name, member] of from) if (typeof member !== 'string') yield [name, member];
}

/** Sections are `name {…}`, the outermost without a name, and values `name=value`; lists have no part in what is asked for here. */
function parse(text: string): Section {
  const open: Section[] = [new Map<string, string | Section>()];
  for (const [, begins, name, given, closes] of text.matchAll(/([\w.-]*) ?\{|([\w.-]+)=([^\s{}[\]]*)|(\})/g)) {
    const here = open.at(-1);
    if (here === undefined) throw new Error(`This closes more than it opens: ${text}`);
    if (begins !== undefined) {
      const inner: Section = new Map<string, string | Section>();
      here.set(begins, inner);
      open.push(inner);
    } else if (name !== undefined && given !== undefined) here.set(name, given);
    else if (closes !== undefined) open.pop();
  }
  const [all] = open;
  if (all === undefined || open.length !== 1) throw new Error(`This opens and closes differently often: ${text}`);
  return all;
}
