import type { Answer, GuideStatement } from '../../guide-statement';

/** What judges the credentials themselves, which no synth sees. */
const command: Answer = {
  reason:
    'No synth sees a PIN or a password. The command `uc-lab-constructs check-credentials` judges each in a bulk file before it ' +
    'is applied.',
};

const trivialPin: Answer = {
  reason: 'The product judges each new PIN. `isTrivialPin` judges one beforehand, and the command a bulk file of them.',
};

const trivialPassword: Answer = {
  reason:
    'The product judges each new password. `isTrivialPassword` judges one beforehand, and the command a bulk file of them.',
};

const tellUsers: Answer = { reason: 'Users are told so in step authentication-rules/tell-users of the runbook.' };

const refuseTrivial: Answer = { default: 'AuthenticationRuleProps.refuseTrivial', says: 'true' };

/**
 * Passwords, PINs, and Authentication Rule Management, pages 5-1 to 5-7. Where the text goes on from page 5-5 to page 5-6 cannot
 * be told: what is said of single fields is taken for the latter.
 */
export const chapter5: readonly GuideStatement[] = [
  // ---- page 5-1
  {
    id: 'cuc-5-rules-govern',
    page: '5-1',
    statement: 'Authentication rules govern passwords, PINs and lockouts of all accounts.',
    strength: 'fact',
    answers: [
      { default: 'AuthenticationRulesProps.webApplication', says: 'a rule for passwords' },
      { default: 'AuthenticationRulesProps.phonePin', says: 'a rule for PINs' },
    ],
  },
  {
    id: 'cuc-5-changed-often',
    page: '5-1',
    statement: 'They are to make users change PINs and passwords often.',
    strength: 'should',
    answers: [{ rule: 'credentials-expire' }, { rule: 'credentials-expire-in-time' }],
  },
  {
    id: 'cuc-5-not-guessed',
    page: '5-1',
    statement: 'They are to make PINs and passwords unique, and hard to guess.',
    strength: 'should',
    answers: [
      { rule: 'trivial-credentials-refused' },
      { rule: 'minimum-credential-length' },
      { rule: 'credential-history' },
      command,
    ],
  },
  {
    id: 'cuc-5-lockout-thwarts',
    page: '5-1',
    statement: 'Rules that lock out whoever enters a wrong one too often keep strangers out of the PCA and of SRSV.',
    strength: 'may',
    answers: [
      { rule: 'failed-sign-ins-lock-account' },
      { default: 'AuthenticationRuleProps.failedSignIns', says: '3' },
    ],
  },
  // ---- page 5-2
  {
    id: 'cuc-5-phone-pin',
    page: '5-2',
    statement: 'A PIN, of digits alone, is for the phone; with voice recognition it can be spoken.',
    strength: 'fact',
    answers: [{ default: 'AuthenticationRulesProps.phonePin', says: 'a rule for PINs' }, command],
  },
  {
    id: 'cuc-5-web-password',
    page: '5-2',
    statement: 'The web application password is for the Cisco PCA and the tools in it.',
    strength: 'fact',
    answers: [{ default: 'AuthenticationRulesProps.webApplication', says: 'a rule for passwords' }],
  },
  {
    id: 'cuc-5-administrators-password',
    page: '5-2',
    statement: 'Users with a role that administers sign in with the same password to the pages for administration.',
    strength: 'fact',
    answers: [
      { default: 'AuthenticationRulesProps.webApplication', says: 'the same rule for them' },
      { rule: 'separate-administration-accounts' },
    ],
  },
  {
    id: 'cuc-5-passwords-elsewhere',
    page: '5-2',
    statement: 'With Business Edition or LDAP authentication, users have the passwords of those accounts instead.',
    strength: 'must',
    answers: [
      { default: 'AuthenticationRulesProps.ldapAuthentication', says: 'false; if true, rules judge PINs alone' },
      { default: 'AuthenticationRulesProps.businessEdition', says: 'false; if true, the same' },
    ],
  },
  {
    id: 'cuc-5-unique-credentials',
    page: '5-2',
    statement: 'Every user is given a PIN and a password that nobody else has.',
    strength: 'should',
    answers: [{ rule: 'initial-credentials-unique' }, command],
  },
  {
    id: 'cuc-5-template-credentials',
    page: '5-2',
    statement: 'New users have the PIN and the password of their template, which are the same for all of them.',
    strength: 'fact',
    answers: [
      { rule: 'initial-credentials-unique' },
      { default: 'InitialCredentialsProps.from', says: 'a bulk file, and not the template' },
    ],
  },
  {
    id: 'cuc-5-template-random',
    page: '5-2',
    statement: 'Those of a template are random unless somebody sets them.',
    strength: 'fact',
    answers: [{ reason: 'The product makes them; the runbook sets none, and so nobody knows them.' }],
  },
  {
    id: 'cuc-5-few-users',
    page: '5-2',
    statement: 'For few users, an administrator sets each one’s on the page Change Password, or users do so soon.',
    strength: 'may',
    answers: [
      {
        default: 'InitialCredentialsProps.from',
        says: 'a bulk file; with others, the runbook has these steps instead',
      },
    ],
  },
  {
    id: 'cuc-5-must-change',
    page: '5-2',
    statement: 'Where users are to do so, their template makes them change both at the next sign-in.',
    strength: 'must',
    answers: [
      { rule: 'initial-credentials-changed' },
      { default: 'InitialCredentialsProps.mustChangeAtNextSignIn', says: 'true, set by steps of the runbook' },
    ],
  },
  {
    id: 'cuc-5-many-users',
    page: '5-2',
    statement: 'For many users with mailboxes, the Bulk Password Edit tool applies a CSV file of unique ones.',
    strength: 'should',
    answers: [
      {
        default: 'InitialCredentialsProps.from',
        says: 'such a file, in step authentication-rules/initial-credentials',
      },
      command,
    ],
  },
  // ---- page 5-3
  {
    id: 'cuc-5-srsv-sign-in',
    page: '5-3',
    statement:
      'The central server signs in to that of an SRSV branch as an administrator there; a branch shows a token.',
    strength: 'fact',
    answers: [{ default: 'SrsvBranchProps.administratorSecretArn', says: 'a secret by its name, where one is given' }],
  },
  {
    id: 'cuc-5-srsv-stored',
    page: '5-3',
    statement: 'Name and password of that administrator are stored when the branch is made.',
    strength: 'fact',
    answers: [
      {
        default: 'SrsvBranchProps.administrator',
        says: 'the name, which a step of the runbook types with the password',
      },
    ],
  },
  {
    id: 'cuc-5-srsv-token',
    page: '5-3',
    statement: 'Each provisioning cycle has a token of its own, which both ends remove when it is over.',
    strength: 'fact',
    answers: [{ reason: 'The product makes and removes it; nothing is to be set.' }],
  },
  {
    id: 'cuc-5-password-changed-by-administrator',
    page: '5-3',
    statement: 'An administrator changes a user’s password on the page Change Password at any time.',
    strength: 'may',
    answers: [
      { default: 'InitialCredentialsProps.from', says: 'a bulk file; with administrator, the runbook has that page' },
    ],
  },
  {
    id: 'cuc-5-password-expired',
    page: '5-3',
    statement: 'With an expired password, nobody signs in before setting a new one.',
    strength: 'fact',
    answers: [{ default: 'AuthenticationRuleProps.expiresAfterDays', says: '120 for passwords' }],
  },
  {
    id: 'cuc-5-password-changed-by-user',
    page: '5-3',
    statement: 'Users change their own passwords in the Messaging Assistant.',
    strength: 'may',
    answers: [{ reason: 'Users do so when they like; the product judges what they choose.' }],
  },
  {
    id: 'cuc-5-passwords-in-bulk',
    page: '5-3',
    statement: 'Passwords of many users are changed with the Bulk Password Edit tool or the Bulk Administration Tool.',
    strength: 'may',
    answers: [{ default: 'InitialCredentialsProps.from', says: 'a file for either of them' }, command],
  },
  // ---- page 5-4
  {
    id: 'cuc-5-imap-password',
    page: '5-4',
    statement: 'Users of IMAP clients are to know that a new password is entered there, too.',
    strength: 'must',
    answers: [tellUsers],
  },
  {
    id: 'cuc-5-imap-not-synchronized',
    page: '5-4',
    statement: 'Nothing hands a password on from the PCA to an IMAP client.',
    strength: 'fact',
    answers: [tellUsers],
  },
  {
    id: 'cuc-5-password-long',
    page: '5-4',
    statement: 'A password is long, of eight or more characters, and not trivial.',
    strength: 'should',
    answers: [{ rule: 'minimum-credential-length' }, { rule: 'trivial-credentials-refused' }, command],
  },
  {
    id: 'cuc-5-password-rule-requires',
    page: '5-4',
    statement: 'Users are encouraged to choose such ones, or are under a rule that makes them.',
    strength: 'should',
    answers: [
      { default: 'AuthenticationRuleProps.minimumLength', says: '8 for passwords' },
      refuseTrivial,
      {
        reason:
          'Steps authentication-rules/user-template and authentication-rules/users of the runbook put all users under the rule.',
      },
    ],
  },
  {
    id: 'cuc-5-password-six-months',
    page: '5-4',
    statement: 'Passwords for the PCA change every six months.',
    strength: 'should',
    answers: [{ rule: 'credentials-expire-in-time' }, { rule: 'credentials-expire' }],
  },
  {
    id: 'cuc-5-pin-changed-by-administrator',
    page: '5-4',
    statement: 'An administrator changes a user’s PIN on the page Change Password at any time.',
    strength: 'may',
    answers: [
      { default: 'InitialCredentialsProps.from', says: 'a bulk file; with administrator, the runbook has that page' },
    ],
  },
  {
    id: 'cuc-5-pin-changed-by-user',
    page: '5-4',
    statement: 'Users change their own PINs by phone or in the Messaging Assistant.',
    strength: 'may',
    answers: [{ reason: 'Users do so when they like; the product judges what they choose.' }],
  },
  {
    id: 'cuc-5-pins-in-bulk',
    page: '5-4',
    statement: 'PINs of many users are changed with the Bulk Password Edit tool or the Bulk Administration Tool.',
    strength: 'may',
    answers: [{ default: 'InitialCredentialsProps.from', says: 'a file for either of them' }, command],
  },
  {
    id: 'cuc-5-pin-expired',
    page: '5-4',
    statement: 'With an expired PIN, nobody signs in by phone before setting a new one.',
    strength: 'fact',
    answers: [{ default: 'AuthenticationRuleProps.expiresAfterDays', says: '180 for PINs' }],
  },
  {
    id: 'cuc-5-password-guards-pin',
    page: '5-4',
    statement: 'Whoever has the password can change the PIN, so the one is kept as well as the other.',
    strength: 'should',
    answers: [tellUsers],
  },
  {
    id: 'cuc-5-not-synchronized',
    page: '5-4',
    statement: 'Users are to know that PIN and password are two, and that enrollment by phone changes the PIN alone.',
    strength: 'must',
    answers: [
      tellUsers,
      { default: 'InitialCredentialsProps.mustChangeAtNextSignIn', says: 'true, for the PIN and for the password' },
    ],
  },
  {
    id: 'cuc-5-pin-long',
    page: '5-4',
    statement: 'Each user has a PIN of their own, of six or more digits, and not trivial.',
    strength: 'should',
    answers: [
      { rule: 'initial-credentials-unique' },
      { rule: 'minimum-credential-length' },
      { rule: 'trivial-credentials-refused' },
      command,
    ],
  },
  {
    id: 'cuc-5-pin-rule-requires',
    page: '5-4',
    statement: 'Users are encouraged to choose such PINs, or are under a rule that makes them.',
    strength: 'should',
    answers: [{ default: 'AuthenticationRuleProps.minimumLength', says: '6 for PINs' }, refuseTrivial],
  },
  // ---- page 5-5
  {
    id: 'cuc-5-rules-not-applicable',
    page: '5-5',
    statement: 'The rules do not apply to passwords that Business Edition has, or LDAP authentication.',
    strength: 'only',
    answers: [
      { default: 'AuthenticationRulesProps.ldapAuthentication', says: 'false; if true, rules judge PINs alone' },
      { default: 'AuthenticationRulesProps.businessEdition', says: 'false; if true, the same' },
    ],
  },
  {
    id: 'cuc-5-rules-for-whom',
    page: '5-5',
    statement: 'The rules are for access by phone, to Connection Administration, to the PCA and by IMAP clients.',
    strength: 'fact',
    answers: [
      { default: 'AuthenticationRulesProps.webApplication', says: 'one for all but the phone' },
      { default: 'AuthenticationRulesProps.phonePin', says: 'one for the phone' },
    ],
  },
  {
    id: 'cuc-5-rule-settings',
    page: '5-5',
    statement: 'A rule says how often a sign-in may fail, how long an account is locked and who unlocks it.',
    strength: 'fact',
    answers: [
      { default: 'AuthenticationRuleProps.failedSignIns', says: '3' },
      { default: 'AuthenticationRuleProps.lockout', says: '30 minutes' },
    ],
  },
  {
    id: 'cuc-5-rule-settings-credentials',
    page: '5-5',
    statement: 'It also says how long a credential must be, and for how many days it is good.',
    strength: 'fact',
    answers: [
      { default: 'AuthenticationRuleProps.minimumLength', says: '8 characters, 6 digits' },
      { default: 'AuthenticationRuleProps.expiresAfterDays', says: '120 for passwords, 180 for PINs' },
    ],
  },
  {
    id: 'cuc-5-six-months',
    page: '5-5',
    statement: 'Passwords and PINs change once in six months at least.',
    strength: 'should',
    answers: [{ rule: 'credentials-expire' }, { rule: 'credentials-expire-in-time' }],
  },
  {
    id: 'cuc-5-require-long-passwords',
    page: '5-5',
    statement: 'Passwords of web applications must be non-trivial, with eight or more characters.',
    strength: 'should',
    answers: [{ rule: 'minimum-credential-length' }, { rule: 'trivial-credentials-refused' }],
  },
  {
    id: 'cuc-5-require-long-pins',
    page: '5-5',
    statement: 'PINs for voicemail must be non-trivial, with six or more digits.',
    strength: 'should',
    answers: [{ rule: 'minimum-credential-length' }, { rule: 'trivial-credentials-refused' }],
  },
  {
    id: 'cuc-5-not-for-long',
    page: '5-5',
    statement: 'For more security, rules keep credentials from being guessed, and from being in use for long.',
    strength: 'should',
    answers: [
      { rule: 'trivial-credentials-refused' },
      { rule: 'credential-history' },
      { rule: 'credentials-expire-in-time' },
    ],
  },
  {
    id: 'cuc-5-not-too-much',
    page: '5-5',
    statement: 'They do not ask so much, or so often, that users write their credentials down.',
    strength: 'should',
    answers: [
      { default: 'AuthenticationRuleProps.minimumLength', says: 'the least that the guide asks for' },
      { default: 'AuthenticationRuleProps.expiresAfterDays', says: 'the longest that the guide recommends' },
      { reason: 'From which number on people write things down, the guide does not say, and no rule judges it.' },
    ],
  },
  // ---- page 5-6
  {
    id: 'cuc-5-failed-sign-ins',
    page: '5-6',
    statement: 'An account is locked after three sign-ins that failed.',
    strength: 'should',
    answers: [
      { rule: 'failed-sign-ins-lock-account' },
      { default: 'AuthenticationRuleProps.failedSignIns', says: '3' },
    ],
  },
  {
    id: 'cuc-5-count-reset',
    page: '5-6',
    statement: 'Failed sign-ins are forgotten after 30 minutes, unless the account is locked by then.',
    strength: 'should',
    answers: [
      { rule: 'failed-sign-in-count-reset' },
      { default: 'AuthenticationRuleProps.resetFailedSignInsAfterMinutes', says: '30' },
    ],
  },
  {
    id: 'cuc-5-lockout-duration',
    page: '5-6',
    statement: 'Who is locked out waits for as long as the rule says.',
    strength: 'fact',
    answers: [{ default: 'AuthenticationRuleProps.lockout', says: '30 minutes; the guide names no number' }],
  },
  {
    id: 'cuc-5-administrator-unlocks',
    page: '5-6',
    statement: 'For even more security, an account waits for an administrator, who unlocks it under Password Settings.',
    strength: 'may',
    answers: [
      { default: 'AuthenticationRuleProps.lockout', says: 'minutes; with until-unlocked, the runbook has that page' },
    ],
  },
  {
    id: 'cuc-5-administrator-at-hand',
    page: '5-6',
    statement: 'It does so only where one is readily there, or where the system is prone to misuse and toll fraud.',
    strength: 'only',
    answers: [
      { rule: 'administrator-unlock-where-available' },
      { default: 'AuthenticationRulesProps.administratorAtHand', says: 'false' },
      { default: 'AuthenticationRulesProps.proneToFraud', says: 'false' },
    ],
  },
  {
    id: 'cuc-5-never-expires',
    page: '5-6',
    statement: 'No rule lets credentials be good for ever: the number of days is more than zero.',
    strength: 'should',
    answers: [{ rule: 'credentials-expire' }],
  },
  {
    id: 'cuc-5-expiry',
    page: '5-6',
    statement: 'Passwords expire after 120 days, PINs after 180.',
    strength: 'should',
    answers: [
      { rule: 'credentials-expire-in-time' },
      { default: 'AuthenticationRuleProps.expiresAfterDays', says: 'these' },
    ],
  },
  {
    id: 'cuc-5-length-at-least-six',
    page: '5-6',
    statement: 'No rule takes fewer than six characters.',
    strength: 'should',
    answers: [{ rule: 'minimum-credential-length' }],
  },
  {
    id: 'cuc-5-length-of-passwords',
    page: '5-6',
    statement: 'A rule for passwords asks for eight characters or more.',
    strength: 'should',
    answers: [
      { rule: 'minimum-credential-length' },
      { default: 'AuthenticationRuleProps.minimumLength', says: '8 for passwords' },
    ],
  },
  {
    id: 'cuc-5-length-of-pins',
    page: '5-6',
    statement: 'A rule for PINs asks for six digits or more.',
    strength: 'should',
    answers: [
      { rule: 'minimum-credential-length' },
      { default: 'AuthenticationRuleProps.minimumLength', says: '6 for PINs' },
    ],
  },
  {
    id: 'cuc-5-new-length',
    page: '5-6',
    statement: 'A new length holds from the next change on.',
    strength: 'fact',
    answers: [{ reason: 'The runbook sets rules before users are there, and says so where it sets them.' }],
  },
  {
    id: 'cuc-5-history',
    page: '5-6',
    statement: 'Earlier credentials are stored, so that a new one that matches any of them is rejected.',
    strength: 'should',
    answers: [{ rule: 'credential-history' }],
  },
  {
    id: 'cuc-5-history-default',
    page: '5-6',
    statement: 'The product stores five unless told otherwise.',
    strength: 'fact',
    answers: [{ default: 'AuthenticationRuleProps.previousCredentials', says: '5' }],
  },
  {
    id: 'cuc-5-check-trivial',
    page: '5-6',
    statement: 'The check for trivial credentials is on.',
    strength: 'should',
    answers: [{ rule: 'trivial-credentials-refused' }, refuseTrivial],
  },
  {
    id: 'cuc-5-pin-no-name',
    page: '5-6',
    statement: 'A PIN is not the first or last name of its user, typed on the keypad.',
    strength: 'must',
    answers: [refuseTrivial, trivialPin],
  },
  {
    id: 'cuc-5-pin-no-extension',
    page: '5-6',
    statement: 'A PIN has no extension of its user in it.',
    strength: 'must',
    answers: [refuseTrivial, trivialPin],
  },
  {
    id: 'cuc-5-pin-no-reversed-extension',
    page: '5-6',
    statement: 'Nor does it have one backwards.',
    strength: 'must',
    answers: [refuseTrivial, trivialPin],
  },
  {
    id: 'cuc-5-pin-no-repeated-group',
    page: '5-6',
    statement: 'A PIN has no group of digits that comes again.',
    strength: 'must',
    answers: [refuseTrivial, trivialPin],
  },
  {
    id: 'cuc-5-pin-three-digits',
    page: '5-6',
    statement: 'A PIN has more than two different digits.',
    strength: 'must',
    answers: [refuseTrivial, trivialPin],
  },
  // ---- page 5-7
  {
    id: 'cuc-5-pin-no-run',
    page: '5-7',
    statement: 'A PIN has no digit three times in a row.',
    strength: 'must',
    answers: [refuseTrivial, trivialPin],
  },
  {
    id: 'cuc-5-pin-no-sequence',
    page: '5-7',
    statement: 'A PIN does not count up or down.',
    strength: 'must',
    answers: [refuseTrivial, trivialPin],
  },
  {
    id: 'cuc-5-pin-no-straight-line',
    page: '5-7',
    statement: 'A PIN has no straight line of the keypad in it that is as long as the shortest PIN.',
    strength: 'must',
    answers: [refuseTrivial, trivialPin],
  },
  {
    id: 'cuc-5-password-three-kinds',
    page: '5-7',
    statement: 'A password has characters of three kinds out of upper case, lower case, numbers and symbols.',
    strength: 'must',
    answers: [refuseTrivial, trivialPassword],
  },
  {
    id: 'cuc-5-password-no-alias',
    page: '5-7',
    statement: 'A password does not have its user’s alias in it, in either direction.',
    strength: 'must',
    answers: [refuseTrivial, trivialPassword],
  },
  {
    id: 'cuc-5-password-no-extension',
    page: '5-7',
    statement: 'A password has no extension of its user in it.',
    strength: 'must',
    answers: [refuseTrivial, trivialPassword],
  },
  {
    id: 'cuc-5-password-no-run',
    page: '5-7',
    statement: 'A password has no character four times in a row.',
    strength: 'must',
    answers: [refuseTrivial, trivialPassword],
  },
  {
    id: 'cuc-5-password-no-sequence',
    page: '5-7',
    statement: 'A password is not a sequence of characters, up or down.',
    strength: 'must',
    answers: [refuseTrivial, trivialPassword],
  },
  {
    id: 'cuc-5-srsv-pin',
    page: '5-7',
    statement:
      'When the PIN of a user of an SRSV branch has changed, the branch is provisioned, or it takes the old one.',
    strength: 'must',
    answers: [
      { rule: 'srsv-provisioned-after-pin-change' },
      { default: 'SrsvBranchProps.provisionAfterPinChange', says: 'true, and a step of the runbook says so' },
    ],
  },
  {
    id: 'cuc-5-srsv-pin-where',
    page: '5-7',
    statement: 'Such a PIN is changed in Connection Administration, and cannot be in that of SRSV.',
    strength: 'only',
    answers: [{ reason: 'The product lets nobody do so; step srsv/pin of the runbook says where it is done.' }],
  },
];
