import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** Servers that keep their addresses. */
export const staticAddresses = guideRule({
  id: 'static-addresses',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-8',
  statement: 'Connection servers have static addresses.',
  why: 'DHCP is supported, but the guide highly recommends static addresses: peers, phones and certificates rely on them.',
  judges: 'connection-cluster',
  check({ servers }) {
    return {
      violations: servers
        .filter(({ privateAddress }) => privateAddress === undefined)
        .map(({ path }) => ({ at: path, message: 'takes whatever address it is given' })),
      unknown: servers.flatMap(({ path, privateAddress }) =>
        privateAddress instanceof Unknown ? [`${path}: ${privateAddress.what}`] : [],
      ),
    };
  },
});
