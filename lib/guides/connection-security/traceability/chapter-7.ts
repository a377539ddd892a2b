import type { GuideStatement } from '../../guide-statement';

/** The security password, all on page 7-1. */
export const chapter7: readonly GuideStatement[] = [
  {
    id: 'cuc-7-security-password',
    page: '7-1',
    statement: 'A security password, which no user has, is given when a server is installed.',
    strength: 'must',
    answers: [
      {
        default: 'SecurityPasswordProps.secretArn',
        says: 'none: a person chooses it, in the runbook step security-password/install-publisher',
      },
    ],
  },
  {
    id: 'cuc-7-servers-authenticate',
    page: '7-1',
    statement: 'The two servers of a cluster authenticate to each other with it before they replicate.',
    strength: 'fact',
    answers: [
      { rule: 'one-security-password' },
      { default: 'SecurityPasswordProps.subscriberSecretArn', says: 'the publisher’s' },
    ],
  },
  {
    id: 'cuc-7-changed-on-both',
    page: '7-1',
    statement: 'Whoever changes it on one server changes it on the other, or neither data nor messages replicate.',
    strength: 'must',
    answers: [
      { rule: 'one-security-password' },
      { reason: 'The runbook has a step for each: security-password/change-publisher and -subscriber.' },
    ],
  },
  {
    id: 'cuc-7-backup-key',
    page: '7-1',
    statement: 'The Disaster Recovery System encrypts with it, in a cluster and on a single server.',
    strength: 'fact',
    answers: [
      { default: 'SecurityPasswordProps.backupSecretArn', says: 'the password that is in force' },
      { reason: 'Backups are made by the server itself: the runbook asks for a new one after each change.' },
    ],
  },
  {
    id: 'cuc-7-restore',
    page: '7-1',
    statement: 'A backup from before a change is restored with the password of its own day.',
    strength: 'must',
    answers: [
      {
        default: 'SecurityPasswordProps.backupSecretArn',
        says: 'the password that is in force; another is named in the runbook step security-password/restore',
      },
    ],
  },
  {
    id: 'cuc-7-restore-unchanged',
    page: '7-1',
    statement: 'A restore asks for no password while it is still that of the backup.',
    strength: 'may',
    answers: [{ reason: 'The server compares the two by itself.' }],
  },
  {
    id: 'cuc-7-command',
    page: '7-1',
    statement: 'It is changed with the set password user command.',
    strength: 'must',
    answers: [{ reason: 'The runbook has that command, which asks for the passwords, so that none is in a file.' }],
  },
  {
    id: 'cuc-7-sequence',
    page: '7-1',
    statement: 'The command line reference says in which sequence the servers of a cluster get a new one.',
    strength: 'must',
    answers: [
      {
        reason:
          'The reference puts the publisher first, and has each server restart before the next: the runbook does the same. The ' +
          'guide itself does not say it.',
      },
    ],
  },
];
