import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Secure messages for users of the site alone. */
export const secureMessagesStayOnSite = guideRule({
  id: 'secure-messages-stay-on-site',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '9-3',
  statement: 'Neither a VPIM location nor an intersite link delivers secure messages off the site.',
  why: 'The guide vouches for no secure message that has left the site: the other system treats it as it likes.',
  judges: 'connection-settings',
  advice: true,
  check({ path, settings }) {
    const { vpimLocations, intersiteLinks } = settings.messageSecurity.secureDelivery;
    return {
      violations: [
        ...vpimLocations.map((name) => `delivers secure messages to VPIM location "${name}"`),
        ...intersiteLinks.map((name) => `delivers secure messages over intersite link "${name}"`),
      ].map((message) => ({ at: path, message })),
    };
  },
});
