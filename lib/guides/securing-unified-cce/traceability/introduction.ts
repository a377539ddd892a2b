import type { GuideStatement } from '../../guide-statement';

/** Introduction to Security, page 8-1. */
export const introduction: readonly GuideStatement[] = [
  // ---- page 8-1
  {
    id: 'sec-policy',
    page: '8-1',
    statement:
      'A system is secure only under a policy that says who has access, what connects to what, and how systems ' +
      'are administered.',
    strength: 'must',
    answers: [
      { default: 'ContactCenterProps.members', says: 'nobody: who connects is somebody that the lab names' },
      {
        reason:
          'Beyond the network the policy is a matter of the enterprise: its people, their passwords, its procedures.',
      },
    ],
  },
  {
    id: 'sec-portal',
    page: '8-1',
    statement: 'The vendor’s portal on the security of such systems is essential reading for whoever designs one.',
    strength: 'should',
    answers: [{ reason: 'It is for people to read; no rule of this lab is from it.' }],
  },
  {
    id: 'sec-competence',
    page: '8-1',
    statement:
      'Designs differ, and many take people who know all of networks, voice, VPNs, quality of service and Active Directory.',
    strength: 'must',
    answers: [
      { default: 'ContactCenterProps.members', says: 'by role: the port tables know the ports' },
      { default: 'SiteToSiteVpnProps.tunnels', says: 'two, with proposals and times that both ends can keep to' },
      { default: 'ContactCenterFeatures.qos', says: 'off' },
      { reason: 'Whether a design carries its calls is for people to judge, who know what the lab cannot.' },
    ],
  },
  {
    id: 'sec-not-complete',
    page: '8-1',
    statement: 'The chapter touches networks, VPNs and directories, and is a complete guide to none of them.',
    strength: 'fact',
    answers: [
      { reason: 'A lab that keeps every rule has kept this chapter, and may lack what other documents ask for.' },
    ],
  },
  {
    id: 'sec-design-guides',
    page: '8-1',
    statement: 'The design guides for Unified CM, for security of server farms and for VPNs belong beside this one.',
    strength: 'should',
    answers: [
      {
        reason:
          'They are other documents, which no rule of this lab is from: what it says of tunnels comes from this chapter, and ' +
          'from what AWS’s ends and routers of today can do.',
      },
    ],
  },
  {
    id: 'sec-updates',
    page: '8-1',
    statement: 'Design guides change, and are worth looking up often.',
    strength: 'should',
    answers: [{ reason: 'The lab holds to one edition, which its rules name; a newer one is for people to compare.' }],
  },
  {
    id: 'sec-microsoft',
    page: '8-1',
    statement: 'Microsoft has more on how to design, deploy and restructure Active Directory.',
    strength: 'may',
    answers: [{ reason: 'What of it the chapter takes up is in its section on Active Directory.' }],
  },
];
