import { CONNECTION_SECURITY_GUIDE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { Unknown } from '../lab-model';

/** A cluster that one failure cannot take down. */
export const clusterInTwoZones = guideRule({
  id: 'cluster-in-two-zones',
  guide: CONNECTION_SECURITY_GUIDE,
  page: '1-1',
  statement: 'Both servers of a cluster are there, each in an availability zone of its own.',
  why: 'The rows between the servers of a cluster need two of them, and a cluster in one zone fails as one server would.',
  judges: 'connection-cluster',
  check({ path, single, servers }) {
    if (single) return { notApplicable: 'A single server is not a cluster.' };
    const nodes = servers.map(({ node }) => node);
    const missing = (['publisher', 'subscriber'] as const).filter((node) => !nodes.includes(node));
    if (missing.length > 0) return { violations: missing.map((node) => ({ at: path, message: `has no ${node}` })) };
    const zones = servers.map(({ availabilityZone }) => availabilityZone);
    const unknown = zones.flatMap((zone) => (zone instanceof Unknown ? [zone.what] : []));
    if (unknown.length > 0) return { violations: [], unknown };
    const [zone] = zones;
    return {
      violations:
        new Set(zones).size < zones.length
          ? [{ at: path, message: `has both servers in ${zone instanceof Unknown ? zone.what : (zone ?? '')}` }]
          : [],
    };
  },
});
