import { describe, expect, it } from '@jest/globals';
import { secureMessagesStayOnSite } from '../../../lib/guides/connection-security/secure-messages-stay-on-site';
import { SATISFIED, violated } from '../facts';
import { judgedMessages } from '../message-security-facts';

describe('secure-messages-stay-on-site', () => {
  it('is satisfied where nothing delivers them elsewhere, though there is an elsewhere', () => {
    const features = { vpim: true, digitalNetworking: true };
    expect(judgedMessages(secureMessagesStayOnSite, {}, features)).toEqual(SATISFIED);
  });

  it('warns of each location and each link', () => {
    const secureDelivery = { vpimLocations: ['Lyon', 'Nice'], intersiteLinks: ['Oslo'] };
    expect(judgedMessages(secureMessagesStayOnSite, { secureDelivery })).toEqual({
      ...violated(
        'lab/voicemail',
        'delivers secure messages to VPIM location "Lyon"',
        'delivers secure messages to VPIM location "Nice"',
        'delivers secure messages over intersite link "Oslo"',
      ),
      status: 'not recommended',
    });
  });
});
