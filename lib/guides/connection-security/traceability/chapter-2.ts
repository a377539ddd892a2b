import type { GuideStatement } from '../../guide-statement';

/** Preventing Toll Fraud, pages 2-1 and 2-2. */
export const chapter2: readonly GuideStatement[] = [
  // ---- page 2-1
  {
    id: 'cuc-2-toll-fraud',
    page: '2-1',
    statement:
      'Restriction tables say which numbers Connection transfers calls to, notifies of messages and dials otherwise, and so guard against toll fraud.',
    strength: 'fact',
    answers: [
      {
        default: 'ClassOfServiceRestrictionsProps.transfers',
        says: 'a table that blocks what the guide says for the dial plan',
      },
      { default: 'RestrictionTablesProps.systemTransfers', says: 'no number at all' },
      { default: 'RestrictionTablesProps.alternateExtensions', says: 'a table that blocks the same' },
      {
        reason:
          'What users dial at their phones themselves no table of Connection sees: that is for the phone system to restrict.',
      },
    ],
  },
  {
    id: 'cuc-2-tables-of-class',
    page: '2-1',
    statement: 'Each class of service has several tables, and more can be made.',
    strength: 'fact',
    answers: [
      { default: 'ClassOfServiceRestrictionsProps.outcalling', says: 'as for transfers, in a table of its own' },
      { default: 'ClassOfServiceRestrictionsProps.fax', says: 'as for transfers, in a table of its own' },
      {
        default: 'RestrictionTableProps.name',
        says: 'one that Connection lacks is made by a step of the runbook, and given to its class of service by another',
      },
    ],
  },
  {
    id: 'cuc-2-default-tables',
    page: '2-1',
    statement: 'Tables as they are installed know the trunk access code 9, and stop the plainest toll fraud only.',
    strength: 'fact',
    answers: [
      {
        default: 'RestrictionTablesProps.classesOfService',
        says: 'those that Connection comes with have tables of this library’s, and steps of the runbook replace the rows',
      },
      { rule: 'international-operator-blocked' },
    ],
  },
  {
    id: 'cuc-2-own-dial-plan',
    page: '2-1',
    statement: 'Tables should fit the dial plan of the place, and what international numbers begin with there.',
    strength: 'should',
    answers: [
      {
        default: 'RestrictionTablesProps.dialPlan',
        says: 'as in North America; every rule and every table goes by it',
      },
      { default: 'RestrictionTablesProps.phoneSystems', says: 'one with the trunk access code 9' },
    ],
  },
  {
    id: 'cuc-2-international-operator',
    page: '2-1',
    statement: 'Every table blocks the international operator, who is reached by a trunk access code and 00.',
    strength: 'should',
    answers: [
      { rule: 'international-operator-blocked' },
      { default: 'DialPlanProps.internationalOperators', says: '00' },
    ],
  },
  {
    id: 'cuc-2-trunk-access-codes',
    page: '2-1',
    statement:
      'With two phone systems, tables block the same behind the trunk access codes of both, also where one is dialled to get to the other.',
    strength: 'should',
    answers: [
      { rule: 'trunk-codes-of-every-phone-system' },
      {
        default: 'ClassOfServiceRestrictionsProps.transfers',
        says: 'has every pattern for each code, and for each pair of codes',
      },
    ],
  },
  // ---- page 2-2
  {
    id: 'cuc-2-international-calls',
    page: '2-2',
    statement: 'For people whose work needs no international numbers, tables block all of these.',
    strength: 'should',
    answers: [
      { rule: 'international-calls-blocked' },
      { default: 'ClassOfServiceRestrictionsProps.international', says: 'false, and the tables block them' },
    ],
  },
  {
    id: 'cuc-2-long-distance',
    page: '2-2',
    statement: 'Tables permit long distance calls to certain area codes, or to none.',
    strength: 'should',
    answers: [
      { rule: 'long-distance-restricted' },
      { default: 'ClassOfServiceRestrictionsProps.areaCodes', says: 'none' },
    ],
  },
  {
    id: 'cuc-2-system-transfers',
    page: '2-2',
    statement:
      'Callers who transfer themselves by system transfer get to places such as the lobby, and neither to the international operator nor to long distance numbers.',
    strength: 'should',
    answers: [
      { rule: 'system-transfers-restricted' },
      { rule: 'international-operator-blocked' },
      { default: 'RestrictionTablesProps.systemTransfers', says: 'no number at all' },
    ],
  },
  {
    id: 'cuc-2-collect-calls',
    page: '2-2',
    statement: 'Where it fits, the telecommunications provider restricts collect calls on the lines that come in.',
    strength: 'should',
    answers: [
      { rule: 'collect-calls-restricted' },
      {
        default: 'RestrictionTablesProps.refuseCollectCalls',
        says: 'true, and a step of the runbook has the provider do so',
      },
      { reason: 'What a provider does with a line is outside of what a program can see.' },
    ],
  },
];
