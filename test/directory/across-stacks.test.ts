import { expect, it } from '@jest/globals';
import { Testing, TerraformStack } from 'cdktf';
import { IcmOrganizationalUnits } from '../../lib/directory/icm-organizational-units';
import { OrganizationalUnit } from '../../lib/directory/organizational-unit';
import { LabStack } from '../../lib/lab-stack';
import { DirectoryLab, managedDomain, selfManagedDomain, theirNetwork } from './directory-lab';

/** Stacks of one app, filled and prepared as a synth does it. */
function stacks(ids: readonly string[], build: (stacks: readonly LabStack[]) => void): DirectoryLab[] {
  const app = Testing.app();
  const made = ids.map((id) => new LabStack(app, id, { region: 'eu-central-1' }));
  build(made);
  for (const one of app.node.findAll()) if (TerraformStack.isStack(one)) one.prepareStack();
  return made.map((one) => new DirectoryLab(one));
}

it('units in another stack than their domain wait for its stack, and for each other', () => {
  const dependencies: string[][] = [];
  const [, units] = stacks(['directory', 'units'], ([directory, other]) => {
    if (directory === undefined || other === undefined) throw new Error('There are two stacks.');
    const domain = managedDomain(directory);
    for (const id of ['one', 'two'])
      new OrganizationalUnit(other, id, { domain, dn: `OU=${id},OU=CORP,DC=corp,DC=example,DC=com` });
    dependencies.push(...[directory, other].map((one) => one.dependencies.map(({ node }) => node.id)));
  });
  expect(dependencies).toEqual([[], ['directory']]);
  expect(units?.after('one/import/run')).toEqual([]);
  expect(units?.after('two/import/run')).toEqual(['one/import/run']);
});

it('service accounts may be in another stack than their domain, whose host may fill their secrets', () => {
  const [directory, units] = stacks(['directory', 'units'], ([one, other]) => {
    if (one === undefined || other === undefined) throw new Error('There are two stacks.');
    new IcmOrganizationalUnits(other, 'icm', {
      domain: managedDomain(one),
      facilities: [{ name: 'HeadOffice', instances: [{ name: 'icm', serviceAccounts: ['LoggerA'] }] }],
    });
  });
  expect(
    directory?.rights('domain/management/ssm').filter((right) => right.endsWith(':uc-lab/units/icm/*')),
  ).toHaveLength(2);
  expect(units?.pathsOf('aws_secretsmanager_secret')).toHaveLength(1);
});

it('a domain may be in another stack than the one above it, and waits for that stack', () => {
  const dependencies: string[][] = [];
  const [above, below] = stacks(['above', 'below'], ([one, other]) => {
    if (one === undefined || other === undefined) throw new Error('There are two stacks.');
    const parent = selfManagedDomain(one);
    const sites = [{ name: 'Below', network: theirNetwork(other, 'network', 21) }];
    selfManagedDomain(other, { domainName: 'child.corp.example.com', parent, sites });
    dependencies.push(...[one, other].map((stack) => stack.dependencies.map(({ node }) => node.id)));
  });
  expect(dependencies).toEqual([[], ['above']]);
  expect(below?.after('domain/site-below/controller-1/promote')).not.toContain('domain/distribute');
  expect(
    above
      ?.rules('domain/site-central/replication-below-domain-site-below')
      .filter((rule) => rule.endsWith('10.21.0.20/32')).length,
  ).toBeGreaterThan(20);
});
