/** Lines that make a controller take the time from a service, and give it to the domain: for the PDC emulator. */
export function timeSourceScript(address: string): string[] {
  return [
    `& w32tm.exe /config /manualpeerlist:"${address},0x9" /syncfromflags:manual /reliable:yes /update | Out-Null`,
    'Restart-Service w32time',
  ];
}
