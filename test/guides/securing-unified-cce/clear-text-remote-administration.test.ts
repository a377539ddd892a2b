import { describe, expect, it } from '@jest/globals';
import { clearTextRemoteAdministration } from '../../../lib/guides/securing-unified-cce/clear-text-remote-administration';
import { judgedSecurity, notRecommended } from '../contact-center-facts';
import { SATISFIED } from '../facts';

describe('clear-text-remote-administration', () => {
  it('is satisfied by AWS Systems Manager, and by Remote Desktop', () => {
    expect(judgedSecurity(clearTextRemoteAdministration, {})).toEqual(SATISFIED);
    expect(judgedSecurity(clearTextRemoteAdministration, { remoteAdministration: { remoteDesktop: true } })).toEqual(
      SATISFIED,
    );
  });

  it('warns of each product that sends in the clear', () => {
    const [vnc, pcAnywhere] = ['is administered with VNC', 'is administered with pcAnywhere'];
    expect(judgedSecurity(clearTextRemoteAdministration, { remoteAdministration: { vnc: true } })).toEqual(
      notRecommended(vnc),
    );
    expect(judgedSecurity(clearTextRemoteAdministration, { remoteAdministration: { pcAnywhere: true } })).toEqual(
      notRecommended(pcAnywhere),
    );
    expect(
      judgedSecurity(clearTextRemoteAdministration, {
        remoteAdministration: { vnc: true, pcAnywhere: true, remoteDesktop: true },
      }),
    ).toEqual(notRecommended(vnc, pcAnywhere));
  });
});
