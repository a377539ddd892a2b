import { type DirectoryObjects, type GroupPolicyLink } from '../../../lib/directory/directory-objects';
import { unitNameFault } from '../../../lib/directory/directory-name';
import { CORP } from './corp';
import { facility, hierarchy, model, serversUnit, unit, units } from './model-parts';

/** Policies that every domain has. */
const DOMAIN_POLICY = '31B2F340-016D-11D2-945F-00C04FB984F9';
const CONTROLLERS_POLICY = '6AC1786C-016F-11D2-945F-00C04FB984F9';

const link = (guid: string, more: Partial<GroupPolicyLink> = {}): GroupPolicyLink => ({
  guid,
  enforced: false,
  hardening: false,
  ...more,
});

const servers = CORP.root.child('OU', 'Unified ICM Servers');
const departments = CORP.root.child('OU', 'Departments');
const voice = departments.child('OU', 'Voice, Data + "More"').child('OU', 'Contact Centre');

const withServiceAccounts = {
  ...facility('HeadOffice'),
  instances: [
    { name: 'icm', serviceAccounts: ['Distributor', 'LoggerA', 'LoggerB', 'Jaguar'] as const },
    { name: 'b2', serviceAccounts: ['LoggerA'] as const },
  ],
};

/** What PowerShell, Terraform, Systems Manager, LDAP and LDIF would take for something of theirs. */
const UNIT_NAMES = [
  ...['Voice, Data', 'a+b', '"quoted"', '<a>;b=c', '#1', 'a#b', 'back\\slash', '\\2C', 'a/b', "'@", "it's"],
  ...['${name}', '%{name}', '{{name}}', '$name', '-', ': a', '< a', 'a  b', 'K\u00f6ln', '\u00fc', '(a)(b=*)', '*'],
  'a long name, with "quotes" + commas, that takes sixty-four letters',
].filter((name) => unitNameFault(name) === undefined);

/** Those of them that a facility's groups can have, too. */
const FACILITY_NAMES = [
  '#1',
  "it's & (so) on",
  '${name}',
  '%{name}',
  '{{name}}',
  '\u00dcbersee',
  '\u00fc',
  '-',
  'a  b',
];

/** Labs, by what is special about them. */
export const MODELS: readonly (readonly [name: string, objects: DirectoryObjects])[] = [
  [
    'one facility and its servers',
    model(hierarchy({ facilities: [facility('A', 'icm')] }), units(serversUnit(servers))),
  ],
  ['no groups for WebView', model(hierarchy({ webView: false, facilities: [facility('A', 'icm', 'icm2')] }))],
  ['service accounts', model(hierarchy({ facilities: [withServiceAccounts] }))],
  [
    'a System Contact Center',
    model(hierarchy({ facilities: [{ ...facility('Child', 'ipcc'), systemContactCenter: true }, facility('Other')] })),
  ],
  [
    'a linked hardening policy, and an enforced one elsewhere',
    model(
      hierarchy({ facilities: [facility('A', 'icm')] }),
      units({ ...serversUnit(servers), policyLinks: [link(CONTROLLERS_POLICY, { hardening: true })] }),
      units(unit(departments, { policyLinks: [link(DOMAIN_POLICY, { enforced: true }), link(CONTROLLERS_POLICY)] })),
    ),
  ],
  [
    'a hierarchy deep under other units, which come after what is in them',
    model({
      ...hierarchy({ under: voice, facilities: [facility('A', 'icm')] }),
      units: [
        ...hierarchy({ under: voice, facilities: [facility('A', 'icm')] }).units,
        ...[serversUnit(voice.child('OU', 'Servers')), unit(voice), unit(voice.parent ?? voice), unit(departments)],
      ],
    }),
  ],
  [
    'the delegated unit of a managed domain',
    model(
      hierarchy({
        under: CORP.delegatedUnit,
        administrators: CORP.delegatedAdministrators,
        facilities: [facility('A', 'icm')],
      }),
      units(serversUnit(CORP.delegatedUnit.child('OU', 'Unified CCE Servers'))),
    ),
  ],
  [
    'names with characters that mean something elsewhere',
    model(
      hierarchy({ facilities: FACILITY_NAMES.map((name) => facility(name, 'icm')) }),
      units(
        ...UNIT_NAMES.map((name) => unit(CORP.root.child('OU', name), { description: name, inheritanceBlocked: true })),
      ),
    ),
  ],
  ['every character that a name can have, at its beginning, inside, and at its end', model(units(...everyCharacter()))],
];

function everyCharacter() {
  return Array.from({ length: 0x120 }, (_, code) => String.fromCharCode(code))
    .flatMap((character) => {
      const code = character.charCodeAt(0).toString(16);
      return [`${character}-${code}`, `${code}-${character}-${code}`, `${code}-${character}`];
    })
    .filter((name) => unitNameFault(name) === undefined)
    .map((name) => unit(CORP.root.child('OU', name), { description: name }));
}
