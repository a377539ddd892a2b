import { describe, expect, it } from '@jest/globals';
import { Unknown } from '../../../lib/guides/lab-model';
import { noApplicationServerOpenToAnywhere } from '../../../lib/guides/securing-unified-cce/no-application-server-open-to-anywhere';
import { contactCenterServer } from '../directory-facts';
import { addresses, group, inbound, judged, notEvaluated, outbound, prefixList, SATISFIED } from '../facts';
import { privateInterface, serverGroup, serverInGroups, serverWith, visibleInterface } from '../server-facts';

const from = (block: string) => inbound('443', { path: block, peer: addresses(block) });
const whole = (block: string) => ({ at: block, message: `lets in ${block}` });
const part = (block: string) => ({ at: block, message: `lets in ${block}, which with other blocks is every address` });

describe('no-application-server-open-to-anywhere', () => {
  it('is satisfied by smaller blocks, by security groups, and by everything outbound', () => {
    const anywhere = outbound('443', { peer: addresses('0.0.0.0/0') });
    const rules = [from('10.0.0.0/8'), from('0.0.0.0/1'), inbound('1', { peer: group('system') }), anywhere];
    expect(judged(noApplicationServerOpenToAnywhere, serverInGroups(serverGroup(rules)))).toEqual(SATISFIED);
  });

  it.each(['0.0.0.0/0', '::/0'])('is violated by %s, whatever the role', (block) => {
    const interfaces = [visibleInterface({ groups: [serverGroup([from(block), from('10.0.0.0/8')])] })];
    for (const role of ['logger', 'collaboration-server', 'webview-server'] as const)
      expect(judged(noApplicationServerOpenToAnywhere, contactCenterServer({ role, interfaces }))).toEqual({
        status: 'violated',
        violations: [whole(block)],
        unknown: [],
      });
  });

  it('is violated on the private interface', () => {
    const groups = [serverGroup([from('0.0.0.0/0')], {}, 'private')];
    expect(
      judged(noApplicationServerOpenToAnywhere, serverWith(visibleInterface(), privateInterface({ groups })))
        .violations,
    ).toEqual([whole('0.0.0.0/0')]);
  });

  it('is violated by a group of somebody else on the same interface', () => {
    const accompanyingGroups = [serverGroup([from('0.0.0.0/0')], {}, 'accompanying')];
    expect(
      judged(noApplicationServerOpenToAnywhere, serverWith(visibleInterface({ accompanyingGroups }))).violations,
    ).toEqual([whole('0.0.0.0/0')]);
  });

  it('finds the pieces of everything on different interfaces', () => {
    const fact = serverWith(
      visibleInterface({ groups: [serverGroup([from('0.0.0.0/1')])] }),
      privateInterface({ groups: [serverGroup([from('128.0.0.0/1')], {}, 'private')] }),
    );
    expect(judged(noApplicationServerOpenToAnywhere, fact).violations).toEqual([
      part('0.0.0.0/1'),
      part('128.0.0.0/1'),
    ]);
  });

  it('is not evaluated where addresses are not known', () => {
    const rules = [
      inbound('443', { path: 'lab/token', peer: new Unknown('the addresses') }),
      inbound('443', { path: 'lab/list', peer: prefixList }),
    ];
    expect(judged(noApplicationServerOpenToAnywhere, serverInGroups(serverGroup(rules)))).toEqual(
      notEvaluated('lab/token: the addresses', 'lab/list: the entries of the prefix list pl-12345678'),
    );
  });
});
