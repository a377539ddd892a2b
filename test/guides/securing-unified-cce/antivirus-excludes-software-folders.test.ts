import { describe, expect, it } from '@jest/globals';
import type { AntivirusProps } from '../../../lib/contact-center/security/antivirus-settings';
import { antivirusExcludesSoftwareFolders } from '../../../lib/guides/securing-unified-cce/antivirus-excludes-software-folders';
import { judgedSecurity, NO_ANTIVIRUS } from '../contact-center-facts';
import { SATISFIED, violated } from '../facts';

describe('antivirus-excludes-software-folders', () => {
  it.each<[AntivirusProps]>([
    [{}],
    [{ exclusions: ['*.mdf', 'D:\\ICM\\'] }],
    [{ exclusions: ['C:\\icm\\ucce\\la\\logfiles'] }],
    [{ exclusions: ['e:/icm'] }],
    [{ exclusions: ['\\icm'] }],
    [{ exclusions: ['*:\\icm\\*'] }],
    [{ exclusions: ['%SystemDrive%\\icm'] }],
  ])('is satisfied with %j', (antivirus) => {
    expect(judgedSecurity(antivirusExcludesSoftwareFolders, { antivirus })).toEqual(SATISFIED);
  });

  it.each<[AntivirusProps, string]>([
    [{ exclusions: [] }, 'leaves out no file of the software'],
    [{ exclusions: ['*.mdf'] }, 'leaves out no file of the software'],
    [{ exclusions: ['C:\\icmp'] }, 'leaves out no file of the software'],
    [{ exclusions: ['C:\\Temp\\icm'] }, 'leaves out no file of the software'],
    [{ exclusions: ['icm'] }, 'leaves out no file of the software'],
    [{ exclusions: ['C:\\icm', 'C:\\'] }, 'leaves out everything: C:\\'],
    [{ exclusions: ['C:\\icm', 'D:'] }, 'leaves out everything: D:'],
    [{ exclusions: ['C:\\icm', 'd:/'] }, 'leaves out everything: d:/'],
    [{ exclusions: ['C:\\icm', 'C:\\*'] }, 'leaves out everything: C:\\*'],
    [{ exclusions: ['C:\\icm', 'C:\\*.*'] }, 'leaves out everything: C:\\*.*'],
    [{ exclusions: ['C:\\icm', '*'] }, 'leaves out everything: *'],
    [{ exclusions: ['C:\\icm', '*.*'] }, 'leaves out everything: *.*'],
    [{ exclusions: ['C:\\icm', '*:\\'] }, 'leaves out everything: *:\\'],
    [{ exclusions: ['C:\\icm', '\\'] }, 'leaves out everything: \\'],
  ])('is violated with %j', (antivirus, message) => {
    expect(judgedSecurity(antivirusExcludesSoftwareFolders, { antivirus })).toEqual(violated('lab/ucce', message));
  });

  it('is not applicable without antivirus software', () => {
    expect(judgedSecurity(antivirusExcludesSoftwareFolders, { antivirus: false })).toEqual(NO_ANTIVIRUS);
  });
});
