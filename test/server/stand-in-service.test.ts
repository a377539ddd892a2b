import { describe, expect, it } from '@jest/globals';
import { QUOTAS } from '../../lib/network/quotas';
import { chosenPorts, portTableFeatures } from '../../lib/connection/connection-features';
import { connectionInbound } from '../../lib/port-tables/connection-inbound';
import { listenersOf } from '../../lib/port-tables/listener';
import { PortRange } from '../../lib/port-tables/port-range';
import { STAND_IN_PROGRAM, standInListeners, standInUserData } from '../../lib/server/stand-in-service';
import { usedFeatures } from '../connection/used-features';
import { everyFeature, span } from '../port-tables/guide-row';

const web = { row: 'cuc-in-web', protocol: 'tcp', ports: PortRange.of(80), localhostOnly: false, ipv6: false } as const;

describe('what the stand-in is told', () => {
  it.each([
    [web, ['0.0.0.0']],
    [{ ...web, ipv6: true }, ['0.0.0.0', '::']],
    [{ ...web, localhostOnly: true }, ['127.0.0.1']],
    [{ ...web, localhostOnly: true, ipv6: true }, ['127.0.0.1']],
  ])('is row, protocol, addresses and ports: %j', (listener, addresses) => {
    expect(JSON.parse(standInListeners([listener]))).toEqual([['cuc-in-web', 'tcp', addresses, 80, 80]]);
  });
});

describe('the user data', () => {
  const userData = standInUserData([web]);

  it('brings the program and the listeners, and starts a service', () => {
    expect(userData.startsWith('#!/bin/bash\n')).toBe(true);
    expect(userData).toContain(`\n${standInListeners([web])}\nLISTENERS\n`);
    expect(userData).toContain(`<<'PROGRAM'\n${STAND_IN_PROGRAM}PROGRAM\n`);
    expect(userData).toContain(
      'ExecStart=/usr/bin/python3 /usr/local/lib/uc-lab/stand-in.py /usr/local/lib/uc-lab/listeners.json',
    );
    expect(userData).toContain('systemctl enable --now uc-lab-stand-in.service');
  });

  it('leaves nothing for Terraform to interpolate', () => {
    expect(userData).not.toMatch(/[$%]\{/);
  });

  it('lets the service open a socket for each port of each row', () => {
    const limit = Number(/LimitNOFILE=(\d+)/.exec(userData)?.[1]);
    const sockets = connectionInbound.rows
      .filter(({ returnTraffic }) => !returnTraffic)
      .flatMap(({ ports }) => ports.flatMap(({ ranges }) => ranges.map(({ size }) => 2 * size)))
      .reduce((sum, size) => sum + size, 0);
    expect(limit).toBeGreaterThan(sockets);
  });

  it.each([
    ['everything that can be in use', portTableFeatures(usedFeatures), chosenPorts(usedFeatures)],
    [
      'every feature, and SIP on every other port',
      everyFeature,
      {
        sip: span(5060, 5100)
          .filter((port) => port % 2 === 0)
          .map((port) => PortRange.of(port)),
      },
    ],
  ])('is short enough for AWS with %s', (_, features, sip) => {
    const listeners = listenersOf(connectionInbound, { features, chosenPorts: sip });
    expect(Buffer.byteLength(standInUserData(listeners))).toBeLessThan(QUOTAS.userDataBytes);
    expect(QUOTAS.userDataBytes).toBe(16 * 1024);
  });
});
