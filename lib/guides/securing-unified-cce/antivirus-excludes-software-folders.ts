import { SECURING_UNIFIED_CCE } from '../../port-tables/guide-titles';
import { guideRule } from '../guide-rule';
import { judgeAntivirus } from './antivirus';

/** Something in the folder `icm`, in which the software is installed, on whichever drive. */
const SOFTWARE_FOLDER = /^[^\\/]*[\\/]icm([\\/]|$)/i;

/** `C:\`, `C:\*.*`, `*` and their like. */
const WHOLE_DRIVE = /^([a-z*]:)?[\\/]*(\*(\.\*)?)?$/i;

/** Files of the software are left alone, and no more than these. */
export const antivirusExcludesSoftwareFolders = guideRule({
  id: 'antivirus-excludes-software-folders',
  guide: SECURING_UNIFIED_CCE,
  page: '8-15',
  statement: 'Scans leave out files of the software, and no whole drive.',
  why: 'Its logs and databases are written all the time and cannot carry a virus; the rest of a drive can.',
  judges: 'contact-center',
  check: (fact) =>
    judgeAntivirus(fact, ({ exclusions }) => {
      const drive = exclusions.find((one) => WHOLE_DRIVE.test(one));
      if (drive !== undefined) return `leaves out everything: ${drive}`;
      return exclusions.some((one) => SOFTWARE_FOLDER.test(one)) ? undefined : 'leaves out no file of the software';
    }),
});
