import { insideCidrReserved, insideCidrWrong, type Problem } from '../errors';
import { Cidr } from '../network/cidr';

/** Where AWS puts the two ends of a tunnel. */
const LINK_LOCAL = Cidr.parse('169.254.0.0/16');
const PREFIX = 30;

/**
 * Blocks that AWS keeps for itself. Source: AWS Site-to-Site VPN User Guide, "Tunnel options", inside tunnel IPv4 CIDR. Two more have
 * what every instance asks for the time and for its Windows licence: Amazon EC2 User Guide, "Link-local addresses".
 */
const RESERVED = [
  '169.254.0.0/30',
  '169.254.1.0/30',
  '169.254.2.0/30',
  '169.254.3.0/30',
  '169.254.4.0/30',
  '169.254.5.0/30',
  '169.254.169.120/30',
  '169.254.169.248/30',
  '169.254.169.252/30',
].map((text) => Cidr.parse(text));

/** What is wrong with the block of a tunnel's two inside addresses, or `undefined`. */
export function insideCidrProblem(text: string): Problem | undefined {
  const cidr = Cidr.tryParse(text);
  if (!(cidr instanceof Cidr)) return cidr;
  if (cidr.prefix !== PREFIX || !LINK_LOCAL.covers(cidr)) return insideCidrWrong(text);
  return RESERVED.some((reserved) => reserved.overlaps(cidr))
    ? insideCidrReserved(text, RESERVED.join(', '))
    : undefined;
}

/** The addresses of a tunnel's two ends: AWS takes the first, and leaves the second to the router. */
export function insideAddresses(cidr: Cidr): { readonly cloud: string; readonly site: string } {
  return { cloud: cidr.host(1), site: cidr.host(2) };
}
