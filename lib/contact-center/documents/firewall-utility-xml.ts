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
  const ports = exceptions.flatMap(({ row, protocol, ports: { from, size } }) =>
    Array.from({ length: size }, (_, index) => ({
      Number: from + index,
      Protocol: protocol.toUpperCase(),
      Name: size === 1 ? row : `${row}-${from + index}`,
    })),
  );
  const xml = builder.build({ Ports: { Port: ports } });
  const length = Buffer.byteLength(JSON.stringify(xml.split('\n')));
  if (length > QUOTAS.ssmDocumentBytes)
    throw new LabError([firewallUtilityFileTooLong(ports.length, length, QUOTAS.ssmDocumentBytes)]);
  return xml;
}
