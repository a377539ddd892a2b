import type { GuideStatement } from '../../guide-statement';

/**
 * Active Directory Deployment, pages 8-9 to 8-12. The document at hand has no page marks inside the section: what comes before
 * its first note is taken for page 8-9, the rest of the text for 8-10, figure 8-2 for 8-11, and the figure's notes, which
 * precede a section of page 8-12, for 8-12.
 */
export const activeDirectory: readonly GuideStatement[] = [
  // ---- page 8-9
  {
    id: 'ad-staging-guide',
    page: '8-9',
    statement: 'The Staging Guide has the details of a directory for the software.',
    strength: 'fact',
    answers: [
      { rule: 'icm-unit-names' },
      { rule: 'no-domain-controller-on-application-server' },
      { rule: 'no-single-label-domain' },
      { rule: 'webview-groups' },
    ],
  },
  {
    id: 'ad-corporate-directory',
    page: '8-9',
    statement:
      'A dedicated domain is possible but not needed: a corporate directory can house servers, accounts and groups.',
    strength: 'may',
    answers: [
      { default: 'ContactCenterServerProps.membership', says: 'any domain: managed, self-managed, or somebody else’s' },
    ],
  },
  {
    id: 'ad-principals-in-units',
    page: '8-9',
    statement: 'The security principals of the software can be installed in organizational units.',
    strength: 'fact',
    answers: [
      { default: 'IcmOrganizationalUnits.root', says: 'the units, groups and accounts are all below one unit' },
    ],
  },
  {
    id: 'ad-parent-and-child',
    page: '8-9',
    statement:
      'Parent and child can be in one domain, in one forest, or in environments that know nothing of each other.',
    strength: 'may',
    answers: [{ default: 'ParentAndChild.relation', says: 'which of the three it is' }],
  },
  {
    id: 'ad-gateway-pg',
    page: '8-9',
    statement:
      'A gateway PG is a node of the parent and so a member of the parent’s domain, though it stands at the child’s site.',
    strength: 'must',
    answers: [{ rule: 'gateway-pg-in-parent-domain' }],
  },
  {
    id: 'ad-workgroup',
    page: '8-9',
    statement:
      'Membership in a workgroup is supported, and not recommended because of the limits to its administration.',
    strength: 'should',
    answers: [{ rule: 'domain-rather-than-workgroup' }, { default: 'PeripheralGatewayPair.workgroup', says: 'false' }],
  },
  {
    id: 'ad-remote-pgs',
    page: '8-9',
    statement: 'A PG at a remote branch commonly joins the domain of the central controllers.',
    strength: 'may',
    answers: [{ default: 'IDomain.membersIn', says: 'a domain has members in any network that reaches it' }],
  },
  {
    id: 'ad-parent-boundary',
    page: '8-9',
    statement:
      'The parent’s domain reaches beyond the central data center: over the legacy site’s ACD PG and the gateway PG at the ' +
      'child’s site.',
    strength: 'fact',
    answers: [{ default: 'SelfManagedDomainProps.sites', says: 'a domain has controllers at each of its sites' }],
  },
  {
    id: 'ad-child-boundary',
    page: '8-9',
    statement: 'The child’s servers are members of a domain at its site, an outsourcer’s own or a dedicated one.',
    strength: 'may',
    answers: [{ default: 'ParentAndChildProps.child', says: 'the domain of the child' }],
  },
  {
    id: 'ad-redundant-controllers',
    page: '8-9',
    statement: 'In a distributed deployment, each site should have redundant domain controllers.',
    strength: 'should',
    answers: [
      { rule: 'redundant-domain-controllers' },
      { default: 'DomainSiteProps.controllers', says: 'two at each site' },
    ],
  },
  {
    id: 'ad-replication',
    page: '8-9',
    statement:
      'Controllers of different sites replicate over connections made for it, and no site lacks a Global Catalog.',
    strength: 'must',
    answers: [
      { rule: 'inter-site-replication' },
      { rule: 'global-catalog-per-site' },
      { default: 'DomainSiteProps.globalCatalog', says: 'on every controller' },
    ],
  },
  {
    id: 'ad-site-topology',
    page: '8-9',
    statement:
      'The software talks to the directory servers of its own site, which takes a site topology that says what is where.',
    strength: 'must',
    answers: [
      {
        default: 'DomainSiteProps.network',
        says: 'its server subnets are the subnets of the site in Active Directory',
      },
      { artifact: 'aws_ssm_document', of: 'SelfManagedDomain', says: 'makes sites, subnets and site links' },
    ],
  },
  {
    id: 'ad-native-mode',
    page: '8-9',
    statement: 'The domain of the servers must be in native mode.',
    strength: 'must',
    answers: [{ rule: 'domain-in-native-mode' }],
  },
  {
    id: 'ad-objects-added',
    page: '8-9',
    statement:
      'The installation adds organizational units, containers, users and groups that the software needs to work.',
    strength: 'fact',
    answers: [
      { artifact: 'aws_ssm_document', of: 'IcmOrganizationalUnits', says: 'imports them before the installer comes' },
    ],
  },
  {
    id: 'ad-delegated-control',
    page: '8-9',
    statement: 'Objects can be added only in a unit over which the person who installs has been delegated control.',
    strength: 'only',
    answers: [{ rule: 'units-under-delegated-root' }],
  },
  {
    id: 'ad-unit-anywhere',
    page: '8-9',
    statement: 'That unit can be anywhere in the domain, as deeply nested as the administrator wants.',
    strength: 'may',
    answers: [{ default: 'IcmOrganizationalUnitsProps.under', says: 'the root of the domain, or its delegated unit' }],
  },
  // ---- page 8-10
  {
    id: 'ad-no-local-accounts',
    page: '8-10',
    statement: 'No accounts or groups are created on the servers; all accounts are accounts of the domain.',
    strength: 'fact',
    answers: [{ rule: 'service-accounts-in-domain' }],
  },
  {
    id: 'ad-domain-local-groups',
    page: '8-10',
    statement: 'All groups that are created are domain local security groups.',
    strength: 'fact',
    answers: [{ rule: 'groups-domain-local' }],
  },
  {
    id: 'ad-local-administrators',
    page: '8-10',
    statement: 'An application server has the account of its services among its local administrators.',
    strength: 'must',
    answers: [
      {
        default: 'ServersOrganizationalUnitProps.localAdministrators',
        says: 'added to each server when it has joined',
      },
    ],
  },
  {
    id: 'ad-domain-manager',
    page: '8-10',
    statement: 'The hierarchies and objects that the software requires can be made before it is installed.',
    strength: 'may',
    answers: [{ default: 'IcmOrganizationalUnits.import', says: 'makes them as the Domain Manager would' }],
  },
  {
    id: 'ad-trusted-domain',
    page: '8-10',
    statement: 'They can be made in the domain of the server that runs the tool, or in a domain that it trusts.',
    strength: 'may',
    answers: [{ default: 'IcmOrganizationalUnitsProps.domain', says: 'any domain of the lab' }],
  },
  {
    id: 'ad-machine-initializer',
    page: '8-10',
    statement:
      'For a System Contact Center, the machine initializer takes the joined domain and a facility name; the instance is ' +
      'always ipcc.',
    strength: 'only',
    answers: [{ rule: 'system-contact-center-instance' }],
  },
  {
    id: 'ad-objects-are-not-policies',
    page: '8-10',
    statement:
      'Creating objects is not creating policies: the installation adds no Group Policy object with the hardening.',
    strength: 'fact',
    answers: [{ default: 'ServersOrganizationalUnitProps.hardeningPolicy', says: 'none, unless one is named' }],
  },
  {
    id: 'ad-hardening-template',
    page: '8-10',
    statement:
      'The hardening template is applied on a server by hand, or pushed down by a Group Policy object that an administrator ' +
      'makes from it.',
    strength: 'may',
    answers: [
      { default: 'ServersOrganizationalUnitProps.hardeningPolicy', says: 'links the object to the servers’ unit' },
      { rule: 'hardening-policy-at-servers-only' },
      { rule: 'hardening-through-policy-or-locally' },
      { default: 'HardeningProps.through', says: 'applied on each server' },
    ],
  },
  {
    id: 'ad-servers-unit',
    page: '8-10',
    statement: 'An administrator adds a unit for the servers of a domain, such as Unified CCE Servers, by hand.',
    strength: 'should',
    answers: [
      { artifact: 'aws_ssm_document', of: 'ServersOrganizationalUnit', says: 'imports the unit' },
      { rule: 'servers-outside-icm-hierarchy' },
    ],
  },
  {
    id: 'ad-servers-moved',
    page: '8-10',
    statement: 'Servers must be moved to this unit once they are members of the domain.',
    strength: 'must',
    answers: [
      { rule: 'servers-joined-and-placed' },
      { artifact: 'aws_ssm_association', of: 'ContactCenterServer', says: 'joins the server in the unit at once' },
    ],
  },
  {
    id: 'ad-segregation',
    page: '8-10',
    statement: 'The unit decides who administers the servers, and which policies of the domain they inherit.',
    strength: 'fact',
    answers: [{ rule: 'servers-outside-icm-hierarchy' }, { rule: 'servers-unit-blocks-inheritance' }],
  },
  {
    id: 'ad-custom-policy',
    page: '8-10',
    statement: 'The servers ship with a security policy of their own, modelled on Microsoft’s High Security policy.',
    strength: 'fact',
    answers: [{ reason: 'The policy file comes with the software, which the lab does not have.' }],
  },
  {
    id: 'ad-custom-policy-applied',
    page: '8-10',
    statement: 'A Group Policy object at the level of the servers’ unit can apply the policy that they ship with.',
    strength: 'may',
    answers: [
      { rule: 'hardening-policy-at-servers-only' },
      { default: 'ServersOrganizationalUnitProps.hardeningPolicy', says: 'none; one that is named is linked there' },
    ],
  },
  {
    id: 'ad-block-inheritance',
    page: '8-10',
    statement: 'No other policy may come down to the servers: inheritance stops at their unit.',
    strength: 'must',
    answers: [
      { rule: 'servers-unit-blocks-inheritance' },
      { default: 'ServersOrganizationalUnitProps.blockInheritance', says: 'blocked' },
    ],
  },
  {
    id: 'ad-no-override',
    page: '8-10',
    statement: 'Blocked inheritance is overridden by a policy above whose link says No Override.',
    strength: 'fact',
    answers: [{ rule: 'no-enforced-policy-above-servers' }],
  },
  {
    id: 'ad-policy-design',
    page: '8-10',
    statement:
      'Policies should begin with what all have in common, and be restrictive only at the level where it is due.',
    strength: 'should',
    answers: [
      { rule: 'hardening-policy-at-servers-only' },
      { reason: 'The other policies of a domain are its administrator’s; the lab declares none.' },
    ],
  },
  {
    id: 'ad-policy-guide',
    page: '8-10',
    statement: 'Microsoft’s own security guide goes deeper into how policies are deployed.',
    strength: 'may',
    answers: [{ reason: 'It is for people to read, who make the policies that the lab merely links.' }],
  },
  // ---- page 8-12
  {
    id: 'ad-installer-hierarchies',
    page: '8-12',
    statement: 'The hierarchies Cisco_ICM and ipcc are the installer’s.',
    strength: 'fact',
    answers: [{ rule: 'one-icm-root-per-domain' }],
  },
  {
    id: 'ad-administrator-units',
    page: '8-12',
    statement:
      'Unified ICM Servers and Unified CCE Servers are units that administrators create, to apply the security policies to ' +
      'each by itself.',
    strength: 'must',
    answers: [{ default: 'ServersOrganizationalUnitProps.name', says: 'a unit for each, in its own domain' }],
  },
  {
    id: 'ad-operations-masters',
    page: '8-12',
    statement: 'Operations master servers must be distributed over the domain controllers of the appropriate sites.',
    strength: 'must',
    answers: [
      { rule: 'operations-masters-distributed' },
      { default: 'SelfManagedDomainProps.operationsMasters', says: 'over the first two controllers' },
    ],
  },
];
