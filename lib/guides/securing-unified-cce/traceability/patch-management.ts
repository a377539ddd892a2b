import type { GuideStatement } from '../../guide-statement';

/** Patch Management, pages 8-17 and 8-18. Automated patch management is taken for the second. */
export const patchManagement: readonly GuideStatement[] = [
  // ---- page 8-17
  {
    id: 'patch-qualification',
    page: '8-17',
    statement: 'The vendor’s process for security updates is about servers with the standard Windows.',
    strength: 'fact',
    answers: [{ default: 'ContactCenterSecurityProps.patching', says: 'about the servers with Windows' }],
  },
  {
    id: 'patch-assessment',
    page: '8-17',
    statement:
      'The vendor says within a day or so what a critical or important update does to the software, and tests ' +
      'some for some days.',
    strength: 'fact',
    answers: [
      { default: 'PatchingProps.approveAfterDays', says: '7: long enough for the vendor’s word' },
      { rule: 'patches-approved-selectively' },
    ],
  },
  {
    id: 'patch-microsoft',
    page: '8-17',
    statement: 'When and how to apply updates, Microsoft’s guidelines say.',
    strength: 'should',
    answers: [{ default: 'PatchingProps.window', says: 'once a week' }, { reason: 'The guidelines are Microsoft’s.' }],
  },
  {
    id: 'patch-own-assessment',
    page: '8-17',
    statement: 'Customers assess every security update themselves, and install those that fit their environment.',
    strength: 'should',
    answers: [
      { rule: 'patches-approved-selectively' },
      { default: 'PatchingProps.approvedPatches', says: 'none: who has assessed one names it' },
      { default: 'PatchingProps.rejectedPatches', says: 'none' },
    ],
  },
  {
    id: 'patch-unified-cm',
    page: '8-17',
    statement:
      'Servers with the vendor’s own operating system have a process of their own, and a list of the files that are supported.',
    strength: 'fact',
    answers: [{ reason: 'They are members from outside, whose owner patches them.' }],
  },
  {
    id: 'patch-unified-cm-hotfixes',
    page: '8-17',
    statement:
      'What is critical to Unified CM is tested and published within a day as a hotfix, and all of it monthly.',
    strength: 'must',
    answers: [{ reason: 'It is the vendor who is bound by this.' }],
  },
  {
    id: 'patch-notifications',
    page: '8-17',
    statement: 'A service tells by e-mail of new fixes for Unified CM and the like.',
    strength: 'may',
    answers: [{ reason: 'Who is told is for people to decide.' }],
  },
  // ---- page 8-18
  {
    id: 'patch-update-services',
    page: '8-18',
    statement:
      'The servers can get updates from Windows Server Update Services, where customers decide what is installed ' +
      'and when.',
    strength: 'may',
    answers: [
      { default: 'PatchingProps.through', says: 'AWS Systems Manager, which lets them decide, too' },
      { row: 'cce-server-updates' },
    ],
  },
  {
    id: 'patch-selective',
    page: '8-18',
    statement: 'Updates are approved selectively, and somebody decides when they get to production servers.',
    strength: 'should',
    answers: [
      { rule: 'patches-approved-selectively' },
      { default: 'PatchingProps.approval', says: '`selective`' },
      { default: 'PatchingProps.window', says: 'on Sundays at 2, for three hours' },
    ],
  },
  {
    id: 'patch-client',
    page: '8-18',
    statement: 'The update client of Windows can ask such a server in place of Microsoft’s own.',
    strength: 'may',
    answers: [
      {
        default: 'PatchingProps.through',
        says: 'AWS Systems Manager; through `wsus`, each server is told whom to ask',
      },
      { row: 'cce-server-updates' },
    ],
  },
  {
    id: 'patch-not-automated',
    page: '8-18',
    statement: 'The vendor’s own operating system cannot be patched automatically.',
    strength: 'only',
    answers: [{ default: 'ContactCenterSecurityProps.patching', says: 'for servers with Windows only' }],
  },
];
