import { definePortTable } from './port-table';

/** What the lab itself adds to the guides: administration through AWS Systems Manager, which needs no inbound path. */
export const labAdministration = definePortTable({
  id: 'lab-administration',
  guide: 'AWS Systems Manager User Guide',
  title: 'Improve the security of EC2 instances by using VPC endpoints for Systems Manager',
  subject: 'ssm-managed-server',
  rows: [
    {
      id: 'lab-ssm',
      page: 'Setting up Session Manager, step 6',
      ports: { tcp: '443' },
      firewall: 'not stated',
      process: 'amazon-ssm-agent',
      account: 'root',
      connections: [{ to: 'ssm-endpoint' }],
      note: 'The agent calls the interface endpoints of the VPC; nobody calls the server.',
    },
  ],
});
