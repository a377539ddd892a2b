import { expect, it } from '@jest/globals';
import { clientPorts } from '../../lib/port-tables/client-ports';
import { flowsFor } from '../../lib/port-tables/flow';
import { isFeature, FEATURES } from '../../lib/port-tables/feature';
import { portsOf } from '../../lib/port-tables/port-table';
import { isRole, ROLES } from '../../lib/port-tables/role';

it('is everything but the well-known ports, and lets nobody connect', () => {
  expect(clientPorts.rows.map((row) => portsOf(row, 'tcp').join())).toEqual(['1024-65535']);
  const options = { roles: Object.keys(ROLES).filter(isRole), features: Object.keys(FEATURES).filter(isFeature) };
  expect(flowsFor(clientPorts, options)).toEqual([]);
});
