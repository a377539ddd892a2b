import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';
import { speaksIpsec } from '../speaks-ipsec';

/** Families of EC2 whose processors run on credits. */
const BURSTABLE = /^t\d/;

/** The servers that every call goes through. */
const UNDER_LOAD = ['router', 'logger', 'peripheral-gateway'] as const;

/** Processors that encrypt for as long as calls come in. */
export const ipsecOnInstancesThatSustainIt = guideRule({
  id: 'ipsec-on-instances-that-sustain-it',
  guide: SECURING_UNIFIED_CCE,
  page: '8-8',
  statement:
    'Routers, loggers and gateways that encrypt have a processor that is theirs all the time. An instance has no network card that ' +
    'would encrypt in its place, but the processors of today have instructions for AES.',
  why: 'Without off-loading, encryption takes from the calls and agents that a server sustains; with credits, until they are used up.',
  judges: 'contact-center',
  advice: true,
  check({ servers, ipsec }) {
    if (!speaksIpsec(ipsec)) return { notApplicable: 'Its servers speak no IPsec.' };
    const encrypting = new Set([
      ...ipsec.links.flatMap(({ wanted, protection, servers: ends }) =>
        wanted === 'encrypted' && protection.kind === 'ipsec' ? ends : [],
      ),
      ...ipsec.trusted.flatMap(({ server, protection }) => (protection.kind === 'ipsec' ? [server] : [])),
    ]);
    const loaded = servers.filter(
      ({ path, roles }) => encrypting.has(path) && UNDER_LOAD.some((role) => roles.includes(role)),
    );
    return {
      violations: loaded.flatMap(({ path: at, instanceType }) =>
        typeof instanceType === 'string' && BURSTABLE.test(instanceType)
          ? [{ at, message: `encrypts on a ${instanceType}, whose processor runs on credits` }]
          : [],
      ),
      unknown: loaded.flatMap(({ path, instanceType }) =>
        instanceType instanceof Unknown ? [`${path}: ${instanceType.what}`] : [],
      ),
    };
  },
});
