import { describe, expect, it } from '@jest/globals';
import { antivirusScript } from '../../../lib/contact-center/documents/antivirus-script';
import { type AntivirusProps, antivirusSettings } from '../../../lib/contact-center/security/antivirus-settings';

const script = (props: AntivirusProps = {}) => antivirusScript(antivirusSettings(props)) ?? [];

/** The parameters of `Set-MpPreference`, of those that there are, which a script may have. Microsoft, module Defender. */
const PARAMETERS = [
  'DisableCatchupFullScan',
  'DisableRealtimeMonitoring',
  'DisableScanningMappedNetworkDrivesForFullScan',
  'DisableScanningNetworkFiles',
  'ExclusionExtension',
  'ExclusionPath',
  'RandomizeScheduleTaskTimes',
  'RealTimeScanDirection',
  'ScanParameters',
  'ScanScheduleDay',
  'ScanScheduleTime',
  'SignatureUpdateInterval',
];

describe('the script of Defender', () => {
  it('has what the guide asks for by default', () => {
    expect(script()).toEqual([
      "if (-not (Test-Path 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows Defender\\Scan')) { New-Item -Path 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows Defender\\Scan' -Force | Out-Null }",
      "New-ItemProperty -Path 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows Defender\\Scan' -Name DisableHeuristics -PropertyType DWord -Value 1 -Force | Out-Null",
      'Set-MpPreference -DisableScanningNetworkFiles $true -DisableScanningMappedNetworkDrivesForFullScan $true',
      'Set-MpPreference -DisableRealtimeMonitoring $false -RealTimeScanDirection 1',
      'Set-MpPreference -SignatureUpdateInterval 24',
      "Set-MpPreference -ScanParameters FullScan -ScanScheduleDay 7 -ScanScheduleTime '02:00:00' -RandomizeScheduleTaskTimes $false -DisableCatchupFullScan $true",
      "Set-MpPreference -ExclusionPath @('C:\\icm')",
      "Set-MpPreference -ExclusionExtension @('mdf', 'ldf', 'ndf')",
    ]);
  });

  it.each<[AntivirusProps, string]>([
    [
      { scanNetworkFiles: true },
      '-DisableScanningNetworkFiles $false -DisableScanningMappedNetworkDrivesForFullScan $false',
    ],
    [{ heuristics: true }, '-Name DisableHeuristics -PropertyType DWord -Value 0'],
    [{ realTime: 'incoming-and-outgoing' }, '-DisableRealtimeMonitoring $false -RealTimeScanDirection 0'],
    [{ realTime: 'off' }, '-DisableRealtimeMonitoring $true'],
    [{ definitionsEveryHours: 4 }, '-SignatureUpdateInterval 4'],
    // Defender takes no longer interval.
    [{ definitionsEveryHours: 168 }, '-SignatureUpdateInterval 24'],
    [{ scanDay: 'sunday', scanHour: 0 }, "-ScanScheduleDay 1 -ScanScheduleTime '00:00:00'"],
    [{ scanDay: 'wednesday', scanHour: 23 }, "-ScanScheduleDay 4 -ScanScheduleTime '23:00:00'"],
    [{ exclusions: ['D:\\data', '*.log'] }, "-ExclusionPath @('D:\\data')"],
    [{ exclusions: ['D:\\data', '*.log'] }, "-ExclusionExtension @('log')"],
    // More than an ending is a path, which may have a pattern in it.
    [{ exclusions: ['D:\\*.log', '*.tar.gz'] }, "-ExclusionPath @('D:\\*.log', '*.tar.gz')"],
  ])('does as it is told: %j', (props, expected) => {
    expect(script(props).join('\n')).toContain(expected);
  });

  it('says nothing of a direction where nothing is scanned in use', () => {
    expect(script({ realTime: 'off' }).join('\n')).not.toContain('RealTimeScanDirection');
  });

  it.each([
    [['*.mdf'], 'ExclusionPath'],
    [['C:\\icm'], 'ExclusionExtension'],
  ])('takes out what was excluded before: %j', (exclusions, parameter) => {
    expect(script({ exclusions })).toContain(
      `(Get-MpPreference).${parameter} | Where-Object { $_ } | ForEach-Object { Remove-MpPreference -${parameter} $_ }`,
    );
  });

  it('has no parameters but those that there are', () => {
    const used = script().flatMap((line) =>
      line.startsWith('Set-MpPreference ') ? Array.from(line.matchAll(/ -([A-Za-z]+)/g), ([, name]) => name) : [],
    );
    expect(used.sort()).toEqual(PARAMETERS);
  });

  it.each(['Windows Defender', 'microsoft defender antivirus'])('is for %s', (product) => {
    expect(antivirusScript(antivirusSettings({ product }))).toEqual(script());
  });

  it.each(['VirusScan Enterprise', 'Symantec AntiVirus', 'Defenders of Troy'])('is not for %s', (product) => {
    expect(antivirusScript(antivirusSettings({ product }))).toBeUndefined();
  });
});
