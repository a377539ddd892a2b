import type { GuideStatement } from '../../guide-statement';
import { lacksBestPractices } from './platform-differences-and-practices';

/**
 * Virus Protection, page 8-15. Where its list goes on to page 8-16 cannot be told, so all of it is taken for the
 * first page.
 */
export const virusProtection: readonly GuideStatement[] = [
  // ---- page 8-15
  {
    id: 'virus-products',
    page: '8-15',
    statement: 'Several products are supported; the specifications for each release list them.',
    strength: 'fact',
    answers: [
      { default: 'AntivirusProps.product', says: 'the one that Windows Server has' },
      { default: 'AntivirusProps.supported', says: 'true: whoever names a product answers for it' },
    ],
  },
  {
    id: 'virus-supported-only',
    page: '8-15',
    statement: 'Only supported products are deployed: others can be in conflict with the software, and with the agent.',
    strength: 'only',
    answers: [{ rule: 'antivirus-supported-product' }],
  },
  {
    id: 'virus-balance',
    page: '8-15',
    statement: 'The more is scanned, the slower is the server; administrators find the balance.',
    strength: 'fact',
    answers: [
      { rule: 'antivirus-scans-locally' },
      { rule: 'antivirus-on-write-only' },
      { rule: 'antivirus-heuristics-at-entry-only' },
    ],
  },
  {
    id: 'virus-configuration',
    page: '8-15',
    statement: 'For the rest, the Security Best Practices guide and the product’s own documents are to be read.',
    strength: 'should',
    answers: [lacksBestPractices],
  },
  {
    id: 'virus-latest-version',
    page: '8-15',
    statement: 'The product is upgraded to the latest supported version, which scans faster.',
    strength: 'should',
    answers: [{ rule: 'antivirus-latest-version' }, { default: 'AntivirusProps.latestVersion', says: 'true' }],
  },
  {
    id: 'virus-no-network-files',
    page: '8-15',
    statement: 'Files on other machines are not scanned over the network.',
    strength: 'should',
    answers: [{ rule: 'antivirus-scans-locally' }, { default: 'AntivirusProps.scanNetworkFiles', says: 'false' }],
  },
  {
    id: 'virus-each-machine',
    page: '8-15',
    statement: 'Each of these machines has antivirus software of its own.',
    strength: 'should',
    answers: [{ rule: 'antivirus-on-every-server' }, { reason: 'Machines outside of the lab are their owners’.' }],
  },
  {
    id: 'virus-heuristics',
    page: '8-15',
    statement: 'Heuristics are for the points at which data from untrusted networks comes in.',
    strength: 'only',
    answers: [{ rule: 'antivirus-heuristics-at-entry-only' }, { default: 'AntivirusProps.heuristics', says: 'false' }],
  },
  {
    id: 'virus-on-write',
    page: '8-15',
    statement: 'Scanning in real time is possible, of files that are written and not of files that are read.',
    strength: 'only',
    answers: [
      { rule: 'antivirus-on-write-only' },
      { default: 'AntivirusProps.realTime', says: 'files that are written' },
    ],
  },
  {
    id: 'virus-exclusions',
    page: '8-15',
    statement: 'Files and folders that are known to be no risk are left out of every scan.',
    strength: 'should',
    answers: [
      { rule: 'antivirus-excludes-software-folders' },
      { default: 'AntivirusProps.exclusions', says: 'the folder of the software, and database files' },
    ],
  },
  {
    id: 'virus-software-files',
    page: '8-15',
    statement: 'Which files of the software to leave out, the Security Best Practices guide says.',
    strength: 'should',
    answers: [
      { rule: 'antivirus-excludes-software-folders' },
      { reason: 'Its list is not at hand; the default is the folder of the software as a whole.' },
    ],
  },
  {
    id: 'virus-quiet-hours',
    page: '8-15',
    statement: 'Disks are scanned when there is least to do, and not while databases are purged.',
    strength: 'only',
    answers: [
      { rule: 'antivirus-scans-in-quiet-hours' },
      { default: 'AntivirusProps.scanHour', says: '2, on Saturdays' },
      { default: 'AntivirusProps.quietHours', says: 'from 1 to 5' },
      { reason: 'When databases are purged is set in the software; whoever moves that moves the quiet hours.' },
    ],
  },
  {
    id: 'virus-purge-times',
    page: '8-15',
    statement: 'When databases are purged can be looked up in the Security Best Practices guide.',
    strength: 'should',
    answers: [{ rule: 'antivirus-scans-in-quiet-hours' }, lacksBestPractices],
  },
  {
    id: 'virus-unified-cm',
    page: '8-15',
    statement: 'Unified CM has guidelines of its own.',
    strength: 'fact',
    answers: [{ reason: 'Its servers are members from outside, or stand-ins without Windows.' }],
  },
];
