import { expect, it } from '@jest/globals';
import { registryValues } from '../../../lib/contact-center/documents/registry-values';

it('sets numbers and texts in a key, which it makes only where there is none', () => {
  expect(registryValues("HKLM:\\O'Neil", { Count: 3, Name: "it's" })).toEqual([
    "if (-not (Test-Path 'HKLM:\\O''Neil')) { New-Item -Path 'HKLM:\\O''Neil' -Force | Out-Null }",
    "New-ItemProperty -Path 'HKLM:\\O''Neil' -Name Count -PropertyType DWord -Value 3 -Force | Out-Null",
    "New-ItemProperty -Path 'HKLM:\\O''Neil' -Name Name -PropertyType String -Value 'it''s' -Force | Out-Null",
  ]);
});
