import { describe, expect, it } from '@jest/globals';
import { clusterIpsecSteps } from '../../../../lib/connection/runbook/steps/cluster-ipsec-steps';

const ids = (...args: Parameters<typeof clusterIpsecSteps>) => clusterIpsecSteps(...args).map(({ id }) => id);
const policy = (ipsec: true | 'both') =>
  clusterIpsecSteps({ ipsec }, false).find(({ id }) => id === 'cluster-ipsec/policy');

describe('the steps of IPsec between the servers', () => {
  it('trust first, then the policies, then a look at replication', () => {
    expect(ids({ ipsec: true }, false)).toEqual(['cluster-ipsec/trust', 'cluster-ipsec/policy', 'cluster-ipsec/check']);
  });

  it('are none without IPsec, or without a second server', () => {
    expect(ids({}, false)).toEqual([]);
    expect(ids({ ipsec: false }, false)).toEqual([]);
    expect(ids({ ipsec: true }, true)).toEqual([]);
    expect(ids({ ipsec: 'both' }, true)).toEqual([]);
  });

  it('are in transport mode, by certificate, for all that the servers say', () => {
    const [action] = policy(true)?.actions ?? [];
    if (action === undefined || !('fields' in action)) throw new Error('No page.');
    expect(action.fields).toEqual(
      expect.arrayContaining([
        ['Authentication Method', 'Certificate'],
        ['Mode', 'Transport'],
        ['Protocol', 'ANY'],
      ]),
    );
  });

  it('say what is closed, and end the change over where it is not yet', () => {
    expect(policy(true)?.caution).toMatch(/^The rows between the servers are closed/);
    expect(policy('both')?.caution).toMatch(/^As long as the rows are open/);
    const tasks = (ipsec: true | 'both') => JSON.stringify(clusterIpsecSteps({ ipsec }, false).at(-1)?.actions);
    expect(tasks('both')).toContain('Set the feature ipsec to true');
    expect(tasks(true)).not.toContain('Set the feature');
  });
});
