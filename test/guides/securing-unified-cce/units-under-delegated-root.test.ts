import { describe, expect, it } from '@jest/globals';
import { unitsUnderDelegatedRoot } from '../../../lib/guides/securing-unified-cce/units-under-delegated-root';
import { account, directoryGroup, domain, place, ROOT, unit } from '../directory-facts';
import { judged, notApplicable, SATISFIED, violated } from '../facts';

const delegatedUnit = place('OU=CORP');
const given = (relative: string) => `is given ${relative},${ROOT}, outside OU=CORP,${ROOT}`;

describe('units-under-delegated-root', () => {
  it('is satisfied by what is in the unit, at any depth, in whatever case it is written, and by nothing', () => {
    const fact = domain({
      delegatedUnit,
      units: [unit('OU=corp'), unit('OU=Servers,OU=CORP'), unit('OU=A,OU=B,OU=corp')],
      groups: [directoryGroup('CN=A_Config,OU=Corp')],
      accounts: [account('CN=a,OU=B,OU=CORP')],
    });
    expect(judged(unitsUnderDelegatedRoot, fact)).toEqual(SATISFIED);
    expect(judged(unitsUnderDelegatedRoot, domain({ delegatedUnit }))).toEqual(SATISFIED);
  });

  it('is violated by each unit, group and account elsewhere', () => {
    const fact = domain({
      delegatedUnit,
      units: [unit('OU=Servers,OU=CORP'), unit('OU=Servers')],
      groups: [directoryGroup('CN=A_Config,CN=Users')],
      accounts: [account('CN=a,OU=Servers')],
    });
    expect(judged(unitsUnderDelegatedRoot, fact)).toEqual(
      violated('lab/domain', ...['OU=Servers', 'CN=A_Config,CN=Users', 'CN=a,OU=Servers'].map(given)),
    );
  });

  it.each(['OU=CORP2', 'OU=X,OU=MYCORP', 'CN=CORP', 'OU=CORP,OU=Lab', String.raw`OU=X\,OU\=CORP`])(
    'does not take %s for a place in the unit',
    (relative) => {
      expect(judged(unitsUnderDelegatedRoot, domain({ delegatedUnit, units: [unit(relative)] }))).toEqual(
        violated('lab/domain', given(relative)),
      );
    },
  );

  it('is not applicable where the whole domain was given', () => {
    expect(judged(unitsUnderDelegatedRoot, domain({ units: [unit('OU=Servers')] }))).toEqual(
      notApplicable('Control over the whole domain was given.'),
    );
  });
});
