import { quoted } from '../../directory/documents/powershell';

/** What a value of the registry can be. */
export type RegistryData = number | string;

/** Lines that set values of a key of the registry. What else the key has stays, as `New-Item -Force` would not let it. */
export function registryValues(key: string, values: Readonly<Record<string, RegistryData>>): string[] {
  return [
    `if (-not (Test-Path ${quoted(key)})) { New-Item -Path ${quoted(key)} -Force | Out-Null }`,
    ...Object.entries(values).map(([name, data]) => {
      const typed =
        typeof data === 'number' ? `-PropertyType DWord -Value ${data}` : `-PropertyType String -Value ${quoted(data)}`;
      return `New-ItemProperty -Path ${quoted(key)} -Name ${name} ${typed} -Force | Out-Null`;
    }),
  ];
}
