import { CORP } from './corp';
import { facility, hierarchy, model, serversUnit, units } from './model-parts';

const policy = { guid: '6AC1786C-016F-11D2-945F-00C04FB984F9', enforced: false, hardening: true };

/** The unit of the servers that a policy hardens. */
export const HARDENED_SERVERS = CORP.root.child('OU', 'Hardened Servers');

/** The unit of servers that have no policy. */
export const UNHARDENED_SERVERS = CORP.root.child('OU', 'Unhardened Servers');

/** A lab with everything in it that an import can write. */
export const HARDENED_LAB = model(
  hierarchy({
    facilities: [{ ...facility('A'), instances: [{ name: 'icm', serviceAccounts: ['LoggerA'] }] }],
  }),
  units({ ...serversUnit(HARDENED_SERVERS), policyLinks: [policy] }, serversUnit(UNHARDENED_SERVERS)),
);
