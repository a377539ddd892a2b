import { expect, it } from '@jest/globals';
import { RESTRICTED_RPC, RPC_FEATURES } from '../../lib/directory/rpc-ports';

it('are the ports of the restricted recipe, where the registry is told the same as the groups', () => {
  expect(RESTRICTED_RPC).toEqual({ fileReplication: '10000', directory: '10001', dynamic: '10002-10200' });
});

it('switch on the rows of one recipe', () => {
  expect(RPC_FEATURES).toEqual({
    'windows-2003': ['rpc-windows-2003'],
    'windows-2008': ['rpc-windows-2008'],
    restricted: ['rpc-restricted', 'file-replication-service'],
  });
});
