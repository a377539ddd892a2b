import { expect, it } from '@jest/globals';
import { operationsMastersDocument } from '../../../lib/directory/documents/operations-masters-document';
import { readDocument, scriptsIn } from './read-document';

it('moves each role that the domain has, and no other', () => {
  const text = operationsMastersDocument('example.com', { SchemaMaster: 'DC1', PDCEmulator: 'DC2' });
  expect(readDocument(text).description).toBe('Distributes the operations master roles of example.com');
  expect(scriptsIn(text)).toEqual({
    move: [
      "$ErrorActionPreference = 'Stop'",
      "Move-ADDirectoryServerOperationMasterRole -Identity 'DC1' -OperationMasterRole SchemaMaster -Confirm:$false",
      "Move-ADDirectoryServerOperationMasterRole -Identity 'DC2' -OperationMasterRole PDCEmulator -Confirm:$false",
    ],
  });
});
