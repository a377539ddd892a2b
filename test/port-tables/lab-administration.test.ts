import { expect, it } from '@jest/globals';
import { flowsFor } from '../../lib/port-tables/flow';
import { labAdministration } from '../../lib/port-tables/lab-administration';
import { everyFeature, everyRole } from './guide-row';

it('lets servers call the endpoints over HTTPS, and nobody call a server', () => {
  expect(
    flowsFor(labAdministration, { roles: everyRole, features: everyFeature }).map(
      ({ source, destination, protocol, ports }) => `${source} to ${destination} ${protocol} ${ports.toString()}`,
    ),
  ).toEqual(['ssm-managed-server to ssm-endpoint tcp 443']);
});
