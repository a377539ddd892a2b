import { describe, expect, it } from '@jest/globals';
import { clusterIpsecSteps } from '../../../../lib/connection/runbook/steps/cluster-ipsec-steps';

const ids = (...args: Parameters<typeof clusterIpsecSteps>) => clusterIpsecSteps(...args).map(({ id }) => id);
const step = (id: string, ipsec: true | 'both' = true) =>
  clusterIpsecSteps({ ipsec }, false).find((one) => one.id === `cluster-ipsec/${id}`);

describe('the steps of IPsec between the servers', () => {
  it.each([true, 'both'] as const)('open rows first, then trust, policies, and a look at replication: %s', (ipsec) => {
    expect(ids({ ipsec }, false)).toEqual([
      'cluster-ipsec/open',
      'cluster-ipsec/trust',
      'cluster-ipsec/policy',
      'cluster-ipsec/check',
      'cluster-ipsec/close',
    ]);
  });

  it('are none without IPsec, or without a second server', () => {
    expect(ids({}, false)).toEqual([]);
    expect(ids({ ipsec: false }, false)).toEqual([]);
    expect(ids({ ipsec: true }, true)).toEqual([]);
    expect(ids({ ipsec: 'both' }, true)).toEqual([]);
  });

  it('are in transport mode, by certificate, for all that the servers say', () => {
    const [action] = step('policy')?.actions ?? [];
    if (action === undefined || !('fields' in action)) throw new Error('No page.');
    expect(action.fields).toEqual(
      expect.arrayContaining([
        ['Authentication Method', 'Certificate'],
        ['Mode', 'Transport'],
        ['Protocol', 'ANY'],
      ]),
    );
  });

  it('apply a new lab with both before its servers are installed, and close the rows last', () => {
    expect(step('open')).toMatchObject({
      at: 'administrator-workstation',
      when: 'installation',
      actions: [{ task: expect.stringContaining("ipsec: 'both', a new one, too") }],
      caution: expect.stringContaining('the subscriber does not find the publisher'),
    });
    expect(step('policy')?.caution).toMatch(/^As long as the rows are open/);
    expect(step('close')).toMatchObject({
      at: 'administrator-workstation',
      actions: [{ task: 'Set the feature ipsec to true, and apply the lab again.' }, {}],
    });
  });
});
