import { replicationLinks } from '../replication-links';
import { quoted, quotedList } from './powershell';

/** A site of a domain, and the blocks of addresses of its computers. */
export interface AdSite {
  readonly name: string;
  readonly subnets: readonly string[];
}

/** How often controllers of two sites replicate, in minutes: the shortest that Windows allows. */
const REPLICATION_MINUTES = 15;

/**
 * Lines that give a forest its sites, their subnets, and replication connections between them. The first site of a new forest
 * is the one that Windows makes by itself, under a name that says where it is.
 */
export function siteTopologyScript(sites: readonly AdSite[], newForest: boolean): string[] {
  const [first] = sites;
  const pairs = replicationLinks(sites.map(({ name }) => name));
  const existing = (name: string) => `Get-ADReplicationSite -Filter ('Name -eq "' + ${quoted(name)} + '"')`;
  return [
    ...(first === undefined || !newForest
      ? []
      : [
          `if (-not (${existing(first.name)})) { Get-ADReplicationSite 'Default-First-Site-Name' | Rename-ADObject -NewName ${quoted(first.name)} }`,
        ]),
    ...sites
      .slice(newForest ? 1 : 0)
      .map(({ name }) => `if (-not (${existing(name)})) { New-ADReplicationSite ${quoted(name)} }`),
    ...sites.flatMap(({ name, subnets }) =>
      subnets.map(
        (subnet) =>
          `if (-not (Get-ADReplicationSubnet -Filter ('Name -eq "' + ${quoted(subnet)} + '"'))) { New-ADReplicationSubnet -Name ${quoted(subnet)} -Site ${quoted(name)} }`,
      ),
    ),
    ...pairs.map((pair) => {
      const link = pair.join('-');
      return `if (-not (Get-ADReplicationSiteLink -Filter ('Name -eq "' + ${quoted(link)} + '"'))) { New-ADReplicationSiteLink -Name ${quoted(link)} -SitesIncluded ${quotedList(pair)} -Cost 100 -ReplicationFrequencyInMinutes ${REPLICATION_MINUTES} }`;
    }),
  ];
}
