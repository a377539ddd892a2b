import { type CommandStep, commandDocument } from '../../directory/documents/command-document';
import { quoted, script } from '../../directory/documents/powershell';
import type { PatchingSettings } from '../security/patching-settings';
import { registryValues } from './registry-values';
import { windowsDay } from './windows-day';

/** Where the policies of Windows Update are. */
const POLICY = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate';

/** Where a server remembers that it has had all updates once. */
const MARK = 'HKLM:\\SOFTWARE\\uc-lab';

/** Of Windows' `AUOptions`: downloads what is approved, and installs it at the hour it is told. */
const INSTALL_AS_SCHEDULED = 4;

/**
 * A document that has servers take their updates from a server of Windows Server Update Services. Which ones is up to the
 * approvals of that server; when is up to the window, which begins by the clock of the server: in UTC, as AWS sets it.
 */
export function updateServerDocument(
  url: string,
  { window, beforeGoingLive }: Pick<PatchingSettings, 'window' | 'beforeGoingLive'>,
): string {
  const policy: CommandStep = {
    name: 'policy',
    runPowerShell: script(
      ...registryValues(POLICY, {
        WUServer: url,
        WUStatusServer: url,
        // Otherwise Windows asks Microsoft, too, and gets what nobody has approved.
        DoNotConnectToWindowsUpdateInternetLocations: 1,
      }),
      ...registryValues(`${POLICY}\\AU`, {
        UseWUServer: 1,
        NoAutoUpdate: 0,
        AUOptions: INSTALL_AS_SCHEDULED,
        ScheduledInstallDay: windowsDay(window.day),
        ScheduledInstallTime: window.hour,
      }),
      'Restart-Service wuauserv',
    ),
  };
  const install: CommandStep = { name: 'install', runPowerShell: script(...INSTALL_ALL) };
  return commandDocument('Takes updates from a server of the lab', beforeGoingLive ? [policy, install] : [policy]);
}

/** Lines that install all approved updates, once in the life of a server: after that, they wait for the window. */
const INSTALL_ALL = [
  `if ((Get-ItemProperty -Path ${quoted(MARK)} -ErrorAction SilentlyContinue).Updated -eq 1) { exit 0 }`,
  '$session = New-Object -ComObject Microsoft.Update.Session',
  `$updates = $session.CreateUpdateSearcher().Search(${quoted("IsInstalled=0 and IsHidden=0 and Type='Software'")}).Updates`,
  'if ($updates.Count -gt 0) {',
  '  foreach ($update in $updates) { if (-not $update.EulaAccepted) { $update.AcceptEula() } }',
  '  $downloader = $session.CreateUpdateDownloader()',
  '  $downloader.Updates = $updates',
  '  $downloader.Download() | Out-Null',
  '  $installer = $session.CreateUpdateInstaller()',
  '  $installer.Updates = $updates',
  '  $result = $installer.Install()',
  // 2 is success; some or all failed, or were stopped, with any other.
  '  if ($result.ResultCode -ne 2) { throw "Installing updates ended with $($result.ResultCode)" }',
  // The agent restarts the server, and begins the document again: some updates show only after others.
  '  if ($result.RebootRequired) { exit 3010 }',
  '}',
  ...registryValues(MARK, { Updated: 1 }),
];
