import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';

/** Certificates that somebody answers for. */
export const certificateFromAuthority = guideRule({
  id: 'certificate-from-authority',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '8-2',
  statement:
    'Certificates of the cluster, and of branches, are issued by an authority rather than signed by the servers.',
  why: 'Nobody can tell a server’s own certificate from that of a machine in the middle.',
  judges: 'connection-settings',
  advice: true,
  check: ({ path, features, settings: { certificates, srsv } }) => ({
    violations: [
      ...(certificates.issuedBy === 'self-signed' ? ['has certificates that its servers have signed themselves'] : []),
      ...(srsv?.certificates === 'self-signed' ? ['has branches whose servers have signed their certificates'] : []),
      // The guide has one procedure for all servers, and branches and the cluster connect to each other: with certificates that
      // nobody vouches for at one end, those of the other end protect half of what passes between them.
      ...(certificates.issuedBy === 'self-signed' && srsv?.certificates === 'authority'
        ? ['has branches whose certificates are those of its authority, and has none']
        : []),
    ].map((message) => ({ at: path, message })),
    unknown: features.srsv && srsv === undefined ? [`${path}: its branches, which the settings do not name`] : [],
  }),
});
