import { describe, expect, it } from '@jest/globals';
import { gatewayPgInParentDomain } from '../../../lib/guides/securing-unified-cce/gateway-pg-in-parent-domain';
import { domain, memberOf, otherDomain, parentAndChild, place, ROOT, WORKGROUP } from '../directory-facts';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';

const child = { path: 'lab/gateway-2', membership: memberOf('lab/other') };

describe('gateway-pg-in-parent-domain', () => {
  it('is satisfied by a gateway PG in the domain of the parent', () => {
    expect(judged(gatewayPgInParentDomain, parentAndChild(), domain(), otherDomain())).toEqual(SATISFIED);
  });

  it('is violated at each that is in the domain of the child, or in a third', () => {
    const third = { path: 'lab/gateway-3', membership: memberOf('lab/third') };
    const { gatewayPeripheralGateways: right } = parentAndChild();
    expect(
      judged(
        gatewayPgInParentDomain,
        parentAndChild({ gatewayPeripheralGateways: [...right, child, third] }),
        ...[domain(), otherDomain(), otherDomain({ path: 'lab/third' })],
      ),
    ).toEqual({
      status: 'violated',
      violations: [
        { at: 'lab/gateway-2', message: 'is a member of lab/other' },
        { at: 'lab/gateway-3', message: 'is a member of lab/third' },
      ],
      unknown: [],
    });
  });

  it('does not take the domain of the child for the parent’s because of the same forest', () => {
    const below = otherDomain({ domainName: 'branch.corp.example.com', root: place('', `DC=branch,${ROOT}`) });
    const fact = parentAndChild({ relation: 'same forest', gatewayPeripheralGateways: [child] });
    expect(judged(gatewayPgInParentDomain, fact, domain(), below)).toEqual(
      violated('lab/gateway-2', 'is a member of lab/other'),
    );
  });

  it('is satisfied where parent and child are in one domain, by one construct or by two', () => {
    const one = parentAndChild({ child: 'lab/domain', relation: 'same domain' });
    expect(judged(gatewayPgInParentDomain, one, domain())).toEqual(SATISFIED);
    const two = parentAndChild({ relation: 'same domain', gatewayPeripheralGateways: [child] });
    expect(judged(gatewayPgInParentDomain, two, domain(), domain({ path: 'lab/other' }))).toEqual(SATISFIED);
  });

  it('leaves a workgroup to the rules on that, and needs no gateway PG', () => {
    const workgroup = parentAndChild({ gatewayPeripheralGateways: [{ path: 'lab/gateway', membership: WORKGROUP }] });
    expect(judged(gatewayPgInParentDomain, workgroup, domain())).toEqual(SATISFIED);
    expect(judged(gatewayPgInParentDomain, parentAndChild({ gatewayPeripheralGateways: [] }))).toEqual(SATISFIED);
  });

  it('is not evaluated where either domain is not in the lab', () => {
    const fact = parentAndChild({ gatewayPeripheralGateways: [child] });
    const unknown = notEvaluated('whether lab/other is the domain lab/domain');
    expect(judged(gatewayPgInParentDomain, fact, domain())).toEqual(unknown);
    expect(judged(gatewayPgInParentDomain, fact, otherDomain())).toEqual(unknown);
  });
});
