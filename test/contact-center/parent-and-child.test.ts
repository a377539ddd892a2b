import { describe, expect, it } from '@jest/globals';
import { ContactCenterServer } from '../../lib/contact-center/contact-center-server';
import { ParentAndChild, type ParentAndChildProps } from '../../lib/contact-center/parent-and-child';
import {
  directoryLab,
  existingDomain,
  factOf,
  selfManagedDomain,
  type Stack,
  theirNetwork,
} from '../directory/directory-lab';
import { refusalOf } from '../problems-of';
import { labStack } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';

const pair = (stack: Stack, change: object = {}, id = 'pair') => {
  const parent = existingDomain(stack, {}, `${id}-parent`);
  const child = existingDomain(stack, { domainName: 'other.example.net' }, `${id}-child`);
  return new ParentAndChild(
    stack,
    id,
    untyped<ParentAndChildProps>({ parent, child, gatewayPeripheralGateways: [] }, change),
  );
};

describe('a parent and a child', () => {
  it('add nothing to the lab', () => {
    const lab = directoryLab((stack) => {
      pair(stack);
    });
    expect(lab.resources()).toEqual([]);
  });

  it('are in one domain, whatever the case of its name', () => {
    const stack = labStack();
    const child = existingDomain(stack, { domainName: 'CORP.example.com' }, 'child');
    expect(pair(stack, { child }).relation).toBe('same domain');
    const parent = existingDomain(stack, {}, 'both');
    expect(pair(stack, { parent, child: parent }, 'same').relation).toBe('same domain');
  });

  it('are in domains of one forest', () => {
    const stack = labStack();
    const parent = selfManagedDomain(stack, {}, 'parent');
    const child = selfManagedDomain(
      stack,
      {
        domainName: 'child.corp.example.com',
        parent,
        sites: [{ name: 'Below', network: theirNetwork(stack, 'below', 21) }],
      },
      'child',
    );
    expect(pair(stack, { parent, child }).relation).toBe('same forest');
  });

  it('are in environments that know nothing of each other', () => {
    expect(pair(labStack()).relation).toBe('disparate environments');
  });

  it('say so to the guides, with the membership of each gateway', () => {
    const stack = labStack();
    const gateway = new ContactCenterServer(stack, 'gateway', {
      network: theirNetwork(stack),
      role: 'gateway-peripheral-gateway',
      membership: 'workgroup',
    });
    const made = pair(stack, { gatewayPeripheralGateways: [gateway] });
    expect(factOf(made, 'parent-and-child', 'lab/pair')).toEqual({
      kind: 'parent-and-child',
      path: 'lab/pair',
      parent: 'lab/pair-parent',
      child: 'lab/pair-child',
      relation: 'disparate environments',
      gatewayPeripheralGateways: [{ path: 'lab/gateway', membership: { kind: 'workgroup' } }],
    });
  });
});

describe('a bad parent or child is refused:', () => {
  it.each<[string, object, Record<string, unknown>]>([
    ['a parent by its name', { parent: 'corp.example.com' }, { property: 'parent', given: '"corp.example.com"' }],
    ['a child by its name', { child: 'corp.example.com' }, { property: 'child', given: '"corp.example.com"' }],
    [
      'a gateway that is none',
      { gatewayPeripheralGateways: [existingDomain(labStack())] },
      {
        property: 'gatewayPeripheralGateways.0',
        message: 'Expected a ContactCenterServer.',
        given: 'an ExistingDomain',
      },
    ],
    ['a property that there is not', { relation: 'same domain' }, { message: 'Unrecognized key: "relation".' }],
  ])('%s', (_, change, problem) => {
    const { path, problems } = refusalOf(() => pair(labStack(), change));
    expect(path).toBe('lab/pair');
    expect(problems).toEqual([expect.objectContaining({ code: 'InvalidProperty', ...problem })]);
  });

  it('all at once, and anything that untyped code hands over', () => {
    const { problems } = refusalOf(() => pair(labStack(), { parent: 1, child: 2, gatewayPeripheralGateways: [3] }));
    expect(problems.map(({ property }) => property)).toEqual(['parent', 'child', 'gatewayPeripheralGateways.0']);
    const attempts = ['parent', 'child', 'gatewayPeripheralGateways'].map(
      (key) => [key, (value: unknown) => pair(labStack(), { [key]: value })] as const,
    );
    expect(badRefusals(Object.fromEntries(attempts))).toEqual([]);
  });
});
