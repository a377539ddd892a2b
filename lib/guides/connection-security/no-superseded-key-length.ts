import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** The shortest key of RSA that authorities and clients still take. */
const SHORTEST_KEY = 2048;

/** Keys as they have to be today, against what the guide says. */
export const noSupersededKeyLength = guideRule({
  id: 'no-superseded-key-length',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '8-10',
  statement:
    'The key of a Cisco Unity gateway has 2048 bits or more, although the guide recommends 512: that is flagged as superseded.',
  why:
    'The guide weighs performance alone. A key of 512 bits is broken within hours, Windows has refused those below 1024 since ' +
    '2012, and authorities issue no certificate for less than 2048.',
  judges: 'connection-settings',
  check({ path, settings: { digitalNetworking } }) {
    const gateway = digitalNetworking?.ciscoUnityGateway;
    if (gateway === undefined) return { notApplicable: 'It has no link to a Cisco Unity gateway.' };
    const message = `has a key of ${gateway.keyLength} bits at the Cisco Unity gateway ${gateway.hostName}`;
    return { violations: gateway.keyLength >= SHORTEST_KEY ? [] : [{ at: path, message }] };
  },
});
