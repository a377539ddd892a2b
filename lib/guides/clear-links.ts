import type { IpsecPath } from '../contact-center/ipsec/ipsec-path';
import type { Verdict } from './guide-rule';
import { joinedByTunnel } from './joined-by-tunnel';
import type { ContactCenterFact, LabModel } from './lab-model';

/**
 * Links that nobody protects, and for which nobody has given a reason. Between sites that a tunnel joins, it encrypts in their
 * place; it tells nobody which server is at the other end. `undefined` where there are none that should be protected.
 */
export function clearLinks(
  { ipsec }: ContactCenterFact,
  model: LabModel,
  wanted: IpsecPath['protection'],
): Verdict | undefined {
  const links = ipsec.links.filter((link) => link.wanted === wanted);
  if (links.length === 0) return undefined;
  return {
    violations: links.flatMap(({ servers: [at, other], networks, path, icmNetwork, protection }) =>
      protection.kind === 'clear' && !(wanted === 'encrypted' && joinedByTunnel(networks, model))
        ? [{ at, message: `talks to ${other} in clear, on the path ${path}, ${icmNetwork} network: ${protection.why}` }]
        : [],
    ),
  };
}
