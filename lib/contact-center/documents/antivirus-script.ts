import { quoted, quotedList } from '../../directory/documents/powershell';
import type { AntivirusSettings } from '../security/antivirus-settings';
import { registryValues } from './registry-values';
import { windowsDay } from './windows-day';

/** What Defender scans as it is used: 0 is both directions. */
const DIRECTIONS = { 'incoming-and-outgoing': 0, incoming: 1 } as const;

/** The longest that Defender waits between two looks for definitions, in hours. */
const LONGEST_INTERVAL = 24;

/** Where a policy says what `Set-MpPreference` has no parameter for. */
const SCAN_POLICY = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows Defender\\Scan';

const ANY_FILE_ENDING = /^\*\.([^\\/*?.]+)$/;

/**
 * Lines that give Microsoft Defender Antivirus its settings, or `undefined` for another product, which only its own console
 * can be told.
 */
export function antivirusScript(settings: AntivirusSettings): string[] | undefined {
  if (!/\bdefender\b/i.test(settings.product)) return undefined;
  const { definitionsEveryHours, scanNetworkFiles, heuristics, realTime, exclusions, scanDay, scanHour } = settings;
  const endings = exclusions.flatMap((exclusion) => ANY_FILE_ENDING.exec(exclusion)?.[1] ?? []);
  const paths = exclusions.filter((exclusion) => !ANY_FILE_ENDING.test(exclusion));
  const noNetwork = scanNetworkFiles ? '$false' : '$true';
  return [
    ...registryValues(SCAN_POLICY, { DisableHeuristics: heuristics ? 0 : 1 }),
    `Set-MpPreference -DisableScanningNetworkFiles ${noNetwork} -DisableScanningMappedNetworkDrivesForFullScan ${noNetwork}`,
    realTime === 'off'
      ? 'Set-MpPreference -DisableRealtimeMonitoring $true'
      : `Set-MpPreference -DisableRealtimeMonitoring $false -RealTimeScanDirection ${DIRECTIONS[realTime]}`,
    `Set-MpPreference -SignatureUpdateInterval ${Math.min(definitionsEveryHours, LONGEST_INTERVAL)}`,
    // By default Defender begins up to hours later, and makes up for a scan that was missed whenever the server is up again.
    `Set-MpPreference -ScanParameters FullScan -ScanScheduleDay ${windowsDay(scanDay)} -ScanScheduleTime ${timeOf(scanHour)} -RandomizeScheduleTaskTimes $false -DisableCatchupFullScan $true`,
    exclusionLine('ExclusionPath', paths),
    exclusionLine('ExclusionExtension', endings),
  ];
}

/** An empty list is no value for `Set-MpPreference`, so there what is excluded is taken out one by one. */
function exclusionLine(parameter: 'ExclusionPath' | 'ExclusionExtension', excluded: readonly string[]): string {
  return excluded.length === 0
    ? `(Get-MpPreference).${parameter} | Where-Object { $_ } | ForEach-Object { Remove-MpPreference -${parameter} $_ }`
    : `Set-MpPreference -${parameter} ${quotedList(excluded)}`;
}

function timeOf(hour: number): string {
  return quoted(`${String(hour).padStart(2, '0')}:00:00`);
}
