import { expect, it } from '@jest/globals';
import { Instance } from '@cdktf/provider-aws/lib/instance';
import { SsmDocument } from '@cdktf/provider-aws/lib/ssm-document';
import { DirectoryImport } from '../../lib/directory/directory-import';
import { IcmOrganizationalUnits } from '../../lib/directory/icm-organizational-units';
import { OrganizationalUnit } from '../../lib/directory/organizational-unit';
import { QUOTAS } from '../../lib/network/quotas';
import { SsmInstanceProfile } from '../../lib/server/ssm-instance-profile';
import { directoryLab, managedDomain, selfManagedDomain } from './directory-lab';

const lab = (documents: readonly string[]) =>
  directoryLab((stack) => {
    const first = new SsmDocument(stack, 'first', { name: 'first', documentType: 'Command', content: '{}' });
    const { done } = new DirectoryImport(stack, 'import', {
      host: {
        instance: new Instance(stack, 'host', {}),
        profile: new SsmInstanceProfile(stack, 'ssm', {}),
        server: 'localhost',
        secretArn: undefined,
        ready: [],
      },
      documents,
      after: [first],
    });
    expect(done).toHaveLength(1);
    new DirectoryImport(stack, 'next', {
      host: {
        instance: new Instance(stack, 'other', {}),
        profile: new SsmInstanceProfile(stack, 'more', {}),
        server: 'localhost',
        secretArn: undefined,
        ready: [],
      },
      documents: ['{}'],
      after: done,
    });
  });

it('runs one document on the host', () => {
  const one = lab(['{"one":1}']);
  expect(one.at('import/document').config['content']).toBe('{"one":1}');
  expect(one.after('import/run')).toEqual(['first']);
  expect(one.readable(one.at('import/run').config['targets'])).toContain('<host.id>');
  expect(one.after('next/run')).toEqual(['import/run']);
});

it('runs several one after the other, each in its own version, and is done with the last', () => {
  const three = lab(['{"n":1}', '{"n":2}', '{"n":3}']);
  for (const number of [1, 2, 3]) {
    expect(three.at(`import/document-${number}`).config['content']).toBe(`{"n":${number}}`);
    expect(three.after(`import/run-${number}`)).toEqual([number === 1 ? 'first' : `import/run-${number - 1}`]);
    expect(three.readable(three.at(`import/run-${number}`).config['document_version'])).toBe(
      `<import/document-${number}.latest_version>`,
    );
  }
  expect(three.after('next/run')).toEqual(['import/run-3']);
});

it('takes as many documents as a large hierarchy needs, and what comes next waits for the last', () => {
  const large = directoryLab((stack) => {
    const domain = selfManagedDomain(stack);
    const facilities = Array.from({ length: 60 }, (_, one) => ({
      name: `Facility${one}`,
      instances: [{ name: 'a' }, { name: 'b' }],
    }));
    new IcmOrganizationalUnits(stack, 'icm', { domain, facilities });
    new OrganizationalUnit(stack, 'next', { domain, dn: 'OU=Next,DC=corp,DC=example,DC=com' });
  });
  const documents = large.resources('aws_ssm_document').filter(({ path }) => path.startsWith('icm/'));
  expect(documents.length).toBeGreaterThan(1);
  for (const { config } of documents)
    expect(Buffer.byteLength(String(config['content']))).toBeLessThan(QUOTAS.ssmDocumentBytes);
  const brought = documents.filter(({ path }) => large.script(path).includes('repadmin'));
  expect(brought.map(({ path }) => path)).toEqual([`icm/import/document-${documents.length}`]);
  expect(large.after('next/import/run')).toEqual([`icm/import/run-${documents.length}`]);
});

it('chains the imports of each domain by itself', () => {
  const two = directoryLab((stack) => {
    const own = selfManagedDomain(stack, {}, 'own');
    const managed = managedDomain(stack, { network: own.sites[0]?.network }, 'managed');
    new OrganizationalUnit(stack, 'one', { domain: own, dn: 'OU=One,DC=corp,DC=example,DC=com' });
    new OrganizationalUnit(stack, 'two', { domain: managed, dn: 'OU=Two,OU=CORP,DC=corp,DC=example,DC=com' });
    new OrganizationalUnit(stack, 'three', { domain: own, dn: 'OU=Three,DC=corp,DC=example,DC=com' });
  });
  expect(two.after('two/import/run')).toEqual(['managed/management/join']);
  expect(two.after('three/import/run')).toEqual(['one/import/run']);
});
