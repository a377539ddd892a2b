import XMLBuilder from 'fast-xml-builder';
import { firewallUtilityFileTooLong, LabError } from '../../errors';
import { QUOTAS } from '../../network/quotas';
import type { FirewallException } from './firewall-exception';

/** The attributes have no prefix in the data, so that an element is an object of nothing but attributes. */
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  format: true,
  suppressEmptyNode: true,
});

/**
 * The exceptions as the element `Ports` of `CiscoICMfwConfig_exc.xml`, from which Cisco's firewall utility takes them
 * (Securing Unified CCE, page 8-14). The utility knows single ports only, so a range becomes an element for each of its
 * ports: leaving it out would close what a server needs. The text travels to a server in a document of AWS Systems Manager,
 * and one that such a document has no room for is refused: `FirewallUtilityFileTooLong`.
 */
export function firewallUtilityXml(exceptions: readonly FirewallException[]): string {
  const xml =
    exceptions.length === 0
      ? builder.build({ Ports: { Port: [] } })
      : OPEN + exceptions.map(elementsOf).join('') + CLOSE;
  const length = Buffer.byteLength(JSON.stringify(xml.split('\n')));
  const count = exceptions.reduce((sum, { ports }) => sum + ports.size, 0);
  if (length > QUOTAS.ssmDocumentBytes)
    throw new LabError([firewallUtilityFileTooLong(count, length, QUOTAS.ssmDocumentBytes)]);
  return xml;
}

const OPEN = '<Ports>\n';
const CLOSE = '</Ports>\n';

const elements = new Map<string, string>();

/** The elements of an exception: hundreds for a range, which many servers of an app have alike. */
function elementsOf({ row, protocol, ports: { from, size } }: FirewallException): string {
  const key = [row, protocol, from, size].join(' ');
  const known = elements.get(key);
  if (known !== undefined) return known;
  const ports = Array.from({ length: size }, (_, index) => ({
    Number: from + index,
    Protocol: protocol.toUpperCase(),
    Name: size === 1 ? row : `${row}-${from + index}`,
  }));
  const text = builder.build({ Ports: { Port: ports } }).slice(OPEN.length, -CLOSE.length);
  elements.set(key, text);
  return text;
}
