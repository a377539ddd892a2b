// A Connection cluster with everything that its security guide speaks of: what it opens in the network, and what people configure
// inside the servers, by the runbook in cdktf.out/runbooks. Each setting that is not here is as the guide recommends.
import { SecretsmanagerSecret } from '@cdktf/provider-aws/lib/secretsmanager-secret';
import { App } from 'cdktf';
import { ConnectionCluster, LabNetwork, LabStack, Member } from 'uc-lab-constructs';

const app = new App();
const stack = new LabStack(app, 'secured-connection', { region: 'eu-central-1' });

const network = new LabNetwork(stack, 'network', {
  availabilityZones: ['eu-central-1a', 'eu-central-1b'],
  connectedNetworks: ['192.168.0.0/16'],
  domainName: 'lab.example.com',
});

// Somebody puts their texts in, and the runbook says who reads them when.
const secret = (name: string) => new SecretsmanagerSecret(stack, name, { namePrefix: `uc-lab/${name}-` }).arn;
const securityPassword = secret('security-password');
const policyAgent = secret('policy-agent');
const unifiedMessaging = secret('unified-messaging');
const branchAdministrator = secret('branch-administrator');

const directory = Member.cidr('192.168.50.10/32');

new ConnectionCluster(stack, 'voicemail', {
  network,
  features: {
    // The end of it. Until the runbook says otherwise, apply with 'both', or the subscriber does not find the publisher.
    ipsec: true,
    phoneSystem: { integration: 'sccp', securityMode: 'encrypted' },
    axl: true,
    imap: true,
    smtp: true,
    singleInbox: true,
    exchangeVersion: '2010',
    exchangeSearch: 'ldaps',
    ldapDirectory: 'ldaps',
    digitalNetworking: true,
    srsv: true,
    dns: true,
    ntpSource: true,
    backup: true,
    upgradeMedia: 'sftp',
  },
  members: {
    'ip-phone': Member.cidr('192.168.10.0/24'),
    'voice-gateway': Member.cidr('192.168.15.0/28'),
    'unified-cm': Member.cidr('192.168.20.0/28'),
    'client-workstation': Member.cidr('192.168.30.0/24'),
    'admin-workstation': Member.cidr('192.168.40.0/28'),
    'domain-controller': directory,
    'ldap-directory': directory,
    'dns-server': directory,
    'exchange-server': Member.cidr('192.168.50.20/32'),
    'smtp-server': Member.cidr('192.168.50.25/32'),
    'backup-server': Member.cidr('192.168.50.60/32'),
    'sftp-server': Member.cidr('192.168.50.61/32'),
    'ntp-server': Member.cidr('192.168.50.123/32'),
    'connection-location': Member.cidr('192.168.60.10/32'),
    'srsv-branch': Member.cidr('192.168.70.10/32'),
  },
  settings: {
    restrictionTables: {
      phoneSystems: [
        { name: 'Unified CM', trunkAccessCode: '9' },
        { name: 'PBX', trunkAccessCode: '99' },
      ],
      // Everybody else calls neither abroad nor long distance.
      classesOfService: [{ name: 'Sales', international: true, areaCodes: ['212', '646'] }],
    },
    administration: {
      defaultAdministrator: { name: 'labadmin', persons: ['the head of the lab'] },
      accounts: [
        { alias: 'user-admin', template: 'UserAdministratorTemplate' },
        { alias: 'help-desk', template: 'HelpDeskTemplate' },
      ],
    },
    authenticationRules: {
      administratorAtHand: true,
      webApplication: { lockout: 'until-unlocked' },
    },
    unifiedMessagingAccounts: {
      accounts: [{ name: 'svc-unified-messaging', passwordSecretArn: unifiedMessaging }],
    },
    securityPassword: { secretArn: securityPassword },
    singleSignOn: { agent: { passwordSecretArn: policyAgent } },
    messageSecurity: { shreddingLevel: 3, deleteSecureMessagesAfterDays: 30, clients: ['web-inbox'] },
    srsv: {
      branches: [{ name: 'branch', hostName: 'srsv.lab.example.com', administratorSecretArn: branchAdministrator }],
    },
    meetingPlace: { hostName: 'meetingplace.lab.example.com' },
    digitalNetworking: { ciscoUnityGateway: { hostName: 'unity.lab.example.com', failover: true } },
  },
});

app.synth();
