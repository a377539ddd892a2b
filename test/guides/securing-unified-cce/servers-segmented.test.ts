import { describe, expect, it } from '@jest/globals';
import { Unknown } from '../../../lib/guides/lab-model';
import { serversSegmented } from '../../../lib/guides/securing-unified-cce/servers-segmented';
import { contactCenterServer } from '../directory-facts';
import { judged, notEvaluated, SATISFIED, violated } from '../facts';
import { privateInterface, serverWith, visibleInterface } from '../server-facts';

describe('servers-segmented', () => {
  it('is satisfied by each interface in a subnet for it, the perimeter included', () => {
    expect(judged(serversSegmented, serverWith(visibleInterface(), privateInterface()))).toEqual(SATISFIED);
    expect(judged(serversSegmented, serverWith(visibleInterface({ tier: 'perimeter' })))).toEqual(SATISFIED);
  });

  it('is violated by a public address', () => {
    expect(judged(serversSegmented, contactCenterServer({ publicAddress: true }))).toEqual(
      violated('lab/logger', 'has a public address'),
    );
  });

  it.each([
    [visibleInterface({ tier: 'icm-private' }), 'has its visible interface in a subnet of the tier icm-private'],
    [privateInterface({ tier: 'servers' }), 'has its private interface in a subnet of the tier servers'],
    [privateInterface({ tier: 'perimeter' }), 'has its private interface in a subnet of the tier perimeter'],
  ])('is violated by an interface elsewhere: %#', (one, message) => {
    expect(judged(serversSegmented, serverWith(one))).toEqual(violated('lab/logger', message));
  });

  it('names everything that is wrong', () => {
    const interfaces = [visibleInterface({ tier: 'icm-private' }), privateInterface({ tier: 'servers' })];
    expect(judged(serversSegmented, contactCenterServer({ publicAddress: true, interfaces })).violations).toHaveLength(
      3,
    );
  });

  it('is not evaluated where a subnet or the public address is not known', () => {
    const publicAddress = new Unknown('whether it has a public address');
    const interfaces = [visibleInterface({ tier: new Unknown('where the subnet is') })];
    expect(judged(serversSegmented, contactCenterServer({ publicAddress, interfaces }))).toEqual(
      notEvaluated('whether it has a public address', 'where the subnet is'),
    );
  });
});
