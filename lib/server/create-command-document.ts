import { SsmDocument } from '@cdktf/provider-aws/lib/ssm-document';
import type { Construct } from 'constructs';
import { awsDocumentName } from '../network/aws-text';
import { labTags } from '../network/lab-tags';

/** A command document of AWS Systems Manager, from its content as JSON. */
export function createCommandDocument(scope: Construct, id: string, content: string): SsmDocument {
  const name = `${scope.node.path}/${id}`;
  return new SsmDocument(scope, id, {
    name: awsDocumentName(name),
    documentType: 'Command',
    documentFormat: 'JSON',
    content,
    tags: labTags({ component: scope.node.path, role: 'ssm-managed-server', name }),
  });
}
