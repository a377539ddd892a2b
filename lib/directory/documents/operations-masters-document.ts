import type { OperationsMasters } from '../operations-masters';
import { commandDocument } from './command-document';
import { quoted, script } from './powershell';

/** A document that moves each operations master role to its controller. */
export function operationsMastersDocument(domainName: string, masters: OperationsMasters): string {
  return commandDocument(`Distributes the operations master roles of ${domainName}`, [
    {
      name: 'move',
      runPowerShell: script(
        ...Object.entries(masters).map(
          ([role, controller]) =>
            `Move-ADDirectoryServerOperationMasterRole -Identity ${quoted(controller)} -OperationMasterRole ${role} -Confirm:$false`,
        ),
      ),
    },
  ]);
}
