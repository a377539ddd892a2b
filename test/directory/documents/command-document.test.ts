import { expect, it } from '@jest/globals';
import { commandDocument } from '../../../lib/directory/documents/command-document';

it('is a document of schema 2.2, step after step', () => {
  const join = { directoryId: 'd-1', directoryName: 'example.com', directoryOU: 'OU=a', dnsIpAddresses: ['10.0.0.1'] };
  const text = commandDocument('Does two things', [
    { name: 'first', runPowerShell: ['a', "b 'c'"] },
    { name: 'second', domainJoin: join },
  ]);
  expect(JSON.parse(text)).toEqual({
    schemaVersion: '2.2',
    description: 'Does two things',
    mainSteps: [
      {
        action: 'aws:runPowerShellScript',
        name: 'first',
        // An hour: a promotion restarts the server.
        inputs: { timeoutSeconds: '3600', runCommand: ['a', "b 'c'"] },
      },
      { action: 'aws:domainJoin', name: 'second', inputs: join },
    ],
  });
});

it('has no braces in its description, which may be of anything', () => {
  expect(JSON.parse(commandDocument('Joins ${a} in {{b}}', []))).toMatchObject({ description: 'Joins $(a) in ((b))' });
});
