import { describe, expect, it } from '@jest/globals';
import { dedicatedReportingServers } from '../../../lib/guides/securing-unified-cce/dedicated-reporting-servers';
import type { Role } from '../../../lib/port-tables/role';
import { contactCenterServer } from '../directory-facts';
import { judged, notApplicable, SATISFIED, violated } from '../facts';

const hostOf = (role: Role, ...coResidentRoles: Role[]) => contactCenterServer({ role, coResidentRoles });

describe('dedicated-reporting-servers', () => {
  it.each<Role[]>([
    ['webview-server'],
    ['historical-data-server'],
    ['historical-data-server', 'distributor'],
    ['distributor', 'historical-data-server'],
  ])('is satisfied by a host with %s %s', (role, ...others) => {
    expect(judged(dedicatedReportingServers, hostOf(role, ...others))).toEqual(SATISFIED);
  });

  it.each<[Role, Role, string]>([
    ['webview-server', 'distributor', 'has webview-server beside distributor'],
    ['distributor', 'webview-server', 'has webview-server beside distributor'],
    ['historical-data-server', 'logger', 'has historical-data-server beside logger'],
    ['logger', 'historical-data-server', 'has historical-data-server beside logger'],
    ['webview-server', 'domain-controller', 'has webview-server beside domain-controller'],
  ])('is violated by %s and %s on one host', (role, other, message) => {
    expect(judged(dedicatedReportingServers, hostOf(role, other))).toEqual(violated('lab/logger', message));
  });

  it('is violated by both on one host, for each of them', () => {
    expect(judged(dedicatedReportingServers, hostOf('webview-server', 'historical-data-server'))).toEqual(
      violated(
        'lab/logger',
        'has webview-server beside historical-data-server',
        'has historical-data-server beside webview-server',
      ),
    );
  });

  it('names every other role', () => {
    expect(judged(dedicatedReportingServers, hostOf('historical-data-server', 'distributor', 'logger'))).toEqual(
      violated('lab/logger', 'has historical-data-server beside logger'),
    );
    expect(judged(dedicatedReportingServers, hostOf('webview-server', 'router', 'logger'))).toEqual(
      violated('lab/logger', 'has webview-server beside router, logger'),
    );
  });

  it('is not applicable to a server with neither', () => {
    expect(judged(dedicatedReportingServers, hostOf('router', 'logger'))).toEqual(
      notApplicable('Neither WebView nor historical data is on this server.'),
    );
  });
});
