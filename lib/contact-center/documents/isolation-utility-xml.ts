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
  'and their addresses are known at apply; so are those of members that are security groups or prefix lists, which are not here ' +
  'either: give their blocks as boundary of the IPsec of the contact centre. The key is given to the utility on its command line. ';

/**
 * The policy of a server as `CiscoICMIPsecConfig.XML`, the file of Cisco's Network Isolation Utility. What it must say is known;
 * how the file says it was not read in any document, so it is for people to compare with, and marked as such.
 */
export function isolationUtilityXml({ peers, boundary }: HostIpsecPolicy): string {
  // The utility knows whole hosts that always encrypt, or none that does: who speaks IPsec for one service, without encryption, or
  // in clear as well would be cut off among the trusted devices.
  const insisting = peers.filter(({ required, service }) => required && service === undefined);
  const encrypts = insisting.some(({ protection }) => protection === 'encrypted');
  const trusted = insisting.filter(({ protection }) => (protection === 'encrypted') === encrypts);
  const clear = [
    ...peers.filter((peer) => !trusted.includes(peer)).map(({ name, remote }) => ({ name, addresses: remote })),
    ...boundary,
  ];
  const config = builder.build({
    CiscoICMIPsecConfig: {
      Trusted: {
        Encrypt: String(encrypts),
        Device: trusted.flatMap(({ name, remote }) => remote.map((address) => ({ Name: name, IPAddress: address }))),
      },
      Boundary: {
        WellKnown: WELL_KNOWN.map((name) => ({ Name: name })),
        Device: clear.flatMap(({ name, addresses }) =>
          addresses.filter((address) => !isBlock(address)).map((address) => ({ Name: name, IPAddress: address })),
        ),
        Subnet: clear.flatMap(({ addresses }) => addresses.filter(isBlock).map((block) => ({ Block: block }))),
      },
    },
  });
  return `<!--${NOTE}-->\n${config}`;
}

function isBlock(address: string): boolean {
  return address.includes('/');
}
