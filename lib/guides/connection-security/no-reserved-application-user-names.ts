import { isSameName } from '../../connection/settings/is-same-name';
import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

const RESERVED = [
  'CCMSysUser',
  'WDSysUser',
  'CCMQRTSysUser',
  'IPMASysUser',
  'WDSecureSysUser',
  'CCMQRTSecureSysUser',
  'IPMASecureSysUser',
  'TabSyncSysUser',
  'CUCService',
];

/** Names that the software keeps for itself. */
export const noReservedApplicationUserNames = guideRule({
  id: 'no-reserved-application-user-names',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '4-3',
  statement: 'No account has the name of one that the software uses itself.',
  why: 'The server answers with an error to an account of such a name.',
  judges: 'connection-settings',
  check: ({ path, settings: { administration } }) => ({
    violations: [administration.defaultAdministrator.name, ...administration.accounts.map(({ alias }) => alias)]
      .filter((name) => RESERVED.some((one) => isSameName(one, name)))
      .map((name) => ({ at: path, message: `account "${name}" has a name that the software keeps for itself` })),
  }),
});
