import { describe, expect, it } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { FirewallException } from '../../../lib/contact-center/documents/firewall-exception';
import { firewallUtilityXml } from '../../../lib/contact-center/documents/firewall-utility-xml';
import { QUOTAS } from '../../../lib/network/quotas';
import { PortRange } from '../../../lib/port-tables/port-range';
import { HOSTILE_NAMES } from '../../directory/documents/hostile-names';
import { problemsOf } from '../../problems-of';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  isArray: (name) => name === 'Port',
});
const read = (exceptions: readonly FirewallException[]): unknown => {
  const xml = firewallUtilityXml(exceptions);
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml);
};
const agent = { row: 'ManagedCSA', protocol: 'udp', ports: PortRange.of(5401) } as const;

describe('the file of the firewall utility', () => {
  it('has an element for a port, as the guide shows it', () => {
    expect(firewallUtilityXml([agent])).toBe(
      '<Ports>\n  <Port Number="5401" Protocol="UDP" Name="ManagedCSA"/>\n</Ports>\n',
    );
  });

  it('has each port of a range, since the utility knows no ranges', () => {
    expect(read([{ row: 'mds', protocol: 'tcp', ports: PortRange.of(40001, 40003) }, agent])).toMatchObject({
      Ports: {
        Port: [
          { Number: '40001', Protocol: 'TCP', Name: 'mds-40001' },
          { Number: '40002', Protocol: 'TCP', Name: 'mds-40002' },
          { Number: '40003', Protocol: 'TCP', Name: 'mds-40003' },
          { Number: '5401', Protocol: 'UDP', Name: 'ManagedCSA' },
        ],
      },
    });
  });

  it('can have no ports', () => {
    expect(firewallUtilityXml([]).trim()).toBe('<Ports/>');
  });

  it.each(HOSTILE_NAMES)('is well-formed with the name %s, and gives it back', (row) => {
    expect(read([{ ...agent, row }])).toMatchObject({
      Ports: { Port: [{ Number: '5401', Protocol: 'UDP', Name: row }] },
    });
  });

  it.each(['<a>', 'a&b', '"a"', "'a'", '&amp;', ']]>'])('is well-formed with the name %s, and gives it back', (row) => {
    expect(read([{ ...agent, row }])).toMatchObject({ Ports: { Port: [{ Name: row }] } });
  });

  it('has room in a document for the heartbeats of both networks, and none for all dynamic ports', () => {
    const heartbeats = { row: 'heartbeats-visible', protocol: 'udp', ports: PortRange.of(39500, 39999) } as const;
    const length = JSON.stringify(firewallUtilityXml([heartbeats]).split('\n')).length;
    expect(length).toBeLessThan(QUOTAS.ssmDocumentBytes);
    const dynamic = { row: 'rpc', protocol: 'tcp', ports: PortRange.of(49152, 65535) } as const;
    expect(problemsOf(() => firewallUtilityXml([dynamic]))).toMatchObject([
      { code: 'FirewallUtilityFileTooLong', given: expect.stringMatching(/^16384 ports, \d+ bytes$/) },
    ]);
  });
});
