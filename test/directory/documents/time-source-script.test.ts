import { expect, it } from '@jest/globals';
import { timeSourceScript } from '../../../lib/directory/documents/time-source-script';

it('takes the time from an address as a client, and is a reliable source itself', () => {
  expect(timeSourceScript('169.254.169.123')).toEqual([
    '& w32tm.exe /config /manualpeerlist:"169.254.169.123,0x9" /syncfromflags:manual /reliable:yes /update | Out-Null',
    'Restart-Service w32time',
  ]);
});
