import { describe, expect, it } from '@jest/globals';
import { noReservedApplicationUserNames } from '../../../lib/guides/connection-security/no-reserved-application-user-names';
import { judgedAdministration, violatedBy } from '../account-facts';
import { SATISFIED } from '../facts';

describe('no-reserved-application-user-names', () => {
  it.each(['administrator', 'CUCServices', 'aCCMSysUser', 'SysUser'])('is satisfied with %s', (name) => {
    expect(judgedAdministration(noReservedApplicationUserNames, { defaultAdministrator: { name } })).toEqual(SATISFIED);
  });

  it.each([
    'CCMSysUser',
    'WDSysUser',
    'CCMQRTSysUser',
    'IPMASysUser',
    'WDSecureSysUser',
    'CCMQRTSecureSysUser',
    'IPMASecureSysUser',
    'TabSyncSysUser',
    'CUCService',
    'cucservice',
    'ccmsysuser',
  ])('is violated with %s, by whichever account', (name) => {
    const violated = violatedBy(`account "${name}" has a name that the software keeps for itself`);
    const account = { alias: name, template: 'HelpDeskTemplate' };
    expect(judgedAdministration(noReservedApplicationUserNames, { defaultAdministrator: { name } })).toEqual(violated);
    expect(judgedAdministration(noReservedApplicationUserNames, { accounts: [account] })).toEqual(violated);
  });

  it('is not about the accounts of the operating system', () => {
    const props = { operatingSystemAccounts: ['cucservice'] };
    expect(judgedAdministration(noReservedApplicationUserNames, props)).toEqual(SATISFIED);
  });
});
