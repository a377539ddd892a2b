import { describe, expect, it } from '@jest/globals';
import { Unknown } from '../../lib/guides/lab-model';
import { protocolAndPorts } from '../../lib/guides/rule-values';
import { PortRange } from '../../lib/port-tables/port-range';

describe('what a rule says of protocol and ports', () => {
  it.each([
    ['50', null, null],
    ['esp', undefined, undefined],
    ['ESP', -1, -1],
    ['50', 500, 500],
  ])('is ESP as AWS and people write it, whatever ports are beside it: %s %s %s', (protocol, from, to) => {
    expect(protocolAndPorts(protocol, from, to)).toEqual({ protocol: 'esp', ports: PortRange.ALL });
  });

  it.each(['${var.protocol}', '#{token}'])('is not known where Terraform works it out: %s', (protocol) => {
    const unknown = new Unknown(`the protocol ${protocol}`);
    expect(protocolAndPorts(protocol, 1, 2)).toEqual({ protocol: unknown, ports: unknown });
  });

  it.each(['51', 'ah', '500', '5', '0', 'icmp'])('is not ESP: %s', (protocol) => {
    expect(protocolAndPorts(protocol, null, null)).toEqual({ protocol: 'other', ports: PortRange.ALL });
  });
});
