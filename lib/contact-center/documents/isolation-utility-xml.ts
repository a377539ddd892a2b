import XMLBuilder from 'fast-xml-builder';
import type { HostIpsecPolicy } from '../ipsec/host-ipsec-policy';

/** The attributes have no prefix in the data, so that an element is an object of nothing but attributes. */
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressBooleanAttributes: false,
  format: true,
  suppressEmptyNode: true,
});

/** What every server must see in clear, by the names that the utility has for it. */
const WELL_KNOWN = ['DNS', 'GATEWAY'] as const;

const NOTE =
  ' Two rules, as the Network Isolation Utility has them: trusted devices, which must speak IPsec, and boundary devices, which are ' +
  'seen in clear. That is documented; the names of elements are not, and are inferred. Domain controllers belong to the boundary, ' +
  'and their addresses are known at apply. The key is given to the utility on its command line. ';

/**
 * The policy of a server as `CiscoICMIPsecConfig.XML`, the file of Cisco's Network Isolation Utility. What it must say is known;
 * how the file says it was not read in any document, so it is for people to compare with, and marked as such.
 */
export function isolationUtilityXml({ peers, boundary }: HostIpsecPolicy): string {
  const config = builder.build({
    CiscoICMIPsecConfig: {
      Trusted: {
        Encrypt: String(peers.some(({ protection }) => protection === 'encrypted')),
        Device: peers.flatMap(({ name, remote }) => remote.map((address) => ({ Name: name, IPAddress: address }))),
      },
      Boundary: {
        WellKnown: WELL_KNOWN.map((name) => ({ Name: name })),
        Device: boundary.flatMap(({ name, addresses }) =>
          addresses.filter((address) => !isBlock(address)).map((address) => ({ Name: name, IPAddress: address })),
        ),
        Subnet: boundary.flatMap(({ addresses }) => addresses.filter(isBlock).map((block) => ({ Block: block }))),
      },
    },
  });
  return `<!--${NOTE}-->\n${config}`;
}

function isBlock(address: string): boolean {
  return address.includes('/');
}
