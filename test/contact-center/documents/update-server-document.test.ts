import { describe, expect, it } from '@jest/globals';
import { updateServerDocument } from '../../../lib/contact-center/documents/update-server-document';
import { readDocument, scriptsIn } from '../../directory/documents/read-document';
import { readPowerShell } from '../../directory/documents/read-powershell';

const url = 'http://wsus.corp.example.com:8530';
const window = { day: 'sunday', hour: 2, durationHours: 3 } as const;
const first = updateServerDocument(url, { window, beforeGoingLive: true });

/** The values that a script sets, by key and name. */
const valuesIn = (lines: readonly string[]) =>
  Object.fromEntries(
    lines.flatMap((line) => {
      const found = /^New-ItemProperty -Path '(.*)' -Name (\w+) -PropertyType (\w+) -Value (\S+) -Force/.exec(line);
      return found === null ? [] : [[`${found[1]}\\${found[2]}`, `${found[3]} ${found[4]}`]];
    }),
  );

describe('the document of an update server', () => {
  it('has Windows ask the server alone, and install at the hour of the window', () => {
    const policy = 'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate';
    const lines = scriptsIn(first)['policy'] ?? [];
    expect(valuesIn(lines)).toEqual({
      [`${policy}\\WUServer`]: `String '${url}'`,
      [`${policy}\\WUStatusServer`]: `String '${url}'`,
      [`${policy}\\DoNotConnectToWindowsUpdateInternetLocations`]: 'DWord 1',
      [`${policy}\\AU\\UseWUServer`]: 'DWord 1',
      [`${policy}\\AU\\NoAutoUpdate`]: 'DWord 0',
      [`${policy}\\AU\\AUOptions`]: 'DWord 4',
      [`${policy}\\AU\\ScheduledInstallDay`]: 'DWord 1',
      [`${policy}\\AU\\ScheduledInstallTime`]: 'DWord 2',
    });
    expect(lines.at(-1)).toBe('Restart-Service wuauserv');
  });

  it('has another window where it is told so', () => {
    const other = updateServerDocument(url, { window: { ...window, day: 'friday', hour: 23 }, beforeGoingLive: false });
    expect(Object.entries(valuesIn(scriptsIn(other)['policy'] ?? [])).slice(-2)).toEqual([
      [expect.stringContaining('ScheduledInstallDay'), 'DWord 6'],
      [expect.stringContaining('ScheduledInstallTime'), 'DWord 23'],
    ]);
  });

  it('installs everything once, before the server goes into service, and fails if it cannot', () => {
    const lines = scriptsIn(first)['install'] ?? [];
    expect(readDocument(first).mainSteps.map(({ name }) => name)).toEqual(['policy', 'install']);
    const at = (text: string) => {
      const index = lines.findIndex((line) => line.includes(text));
      expect(index).toBeGreaterThan(-1);
      return index;
    };
    expect(lines[0]).toBe("$ErrorActionPreference = 'Stop'");
    expect(lines[1]).toContain('.Updated -eq 1) { exit 0 }');
    expect(at('.Install()')).toBeLessThan(at('throw'));
    expect(at('throw')).toBeLessThan(at('exit 3010'));
    // Not while something is left to be done.
    expect(at('exit 3010')).toBeLessThan(at("-Path 'HKLM:\\SOFTWARE\\uc-lab' -Name Updated"));
    expect(readPowerShell(lines).literals).toContain("IsInstalled=0 and IsHidden=0 and Type='Software'");
  });

  it('leaves everything to the window where a server need not be up to date at first', () => {
    const later = updateServerDocument(url, { window, beforeGoingLive: false });
    expect(readDocument(later).mainSteps.map(({ name }) => name)).toEqual(['policy']);
  });
});
