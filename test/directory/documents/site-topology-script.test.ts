import { describe, expect, it } from '@jest/globals';
import { siteTopologyScript } from '../../../lib/directory/documents/site-topology-script';

const existing = (name: string) => `Get-ADReplicationSite -Filter ('Name -eq "' + '${name}' + '"')`;
const madeSite = (name: string) => `if (-not (${existing(name)})) { New-ADReplicationSite '${name}' }`;
const subnet = (cidr: string, site: string) =>
  `if (-not (Get-ADReplicationSubnet -Filter ('Name -eq "' + '${cidr}' + '"'))) { New-ADReplicationSubnet -Name '${cidr}' -Site '${site}' }`;
const link = (one: string, other: string) =>
  `if (-not (Get-ADReplicationSiteLink -Filter ('Name -eq "' + '${one}-${other}' + '"'))) { New-ADReplicationSiteLink -Name '${one}-${other}' -SitesIncluded @('${one}', '${other}') -Cost 100 -ReplicationFrequencyInMinutes 15 }`;

const sites = [
  { name: 'Boston', subnets: ['10.1.0.0/24', '10.1.1.0/24'] },
  { name: 'Chicago', subnets: ['10.2.0.0/24'] },
  { name: 'Denver', subnets: [] },
];

describe('the sites of a forest', () => {
  it('are, where the forest is new, the one that Windows has made and the others, with subnets and links', () => {
    expect(siteTopologyScript(sites, true)).toEqual([
      `if (-not (${existing('Boston')})) { Get-ADReplicationSite 'Default-First-Site-Name' | Rename-ADObject -NewName 'Boston' }`,
      madeSite('Chicago'),
      madeSite('Denver'),
      subnet('10.1.0.0/24', 'Boston'),
      subnet('10.1.1.0/24', 'Boston'),
      subnet('10.2.0.0/24', 'Chicago'),
      link('Boston', 'Chicago'),
      link('Boston', 'Denver'),
    ]);
  });

  it('are all made in a forest that is there', () => {
    expect(siteTopologyScript(sites.slice(0, 1), false)).toEqual([
      madeSite('Boston'),
      subnet('10.1.0.0/24', 'Boston'),
      subnet('10.1.1.0/24', 'Boston'),
    ]);
  });

  it('can be none', () => {
    expect(siteTopologyScript([], true)).toEqual([]);
  });

  it('have a link for each but the first', () => {
    const many = Array.from({ length: 6 }, (_, index) => ({ name: `S${index}`, subnets: [] }));
    const links = siteTopologyScript(many, true).filter((line) => line.includes('New-ADReplicationSiteLink'));
    expect(new Set(links).size).toBe(5);
  });
});
