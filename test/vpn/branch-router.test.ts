import { describe, expect, it } from '@jest/globals';
import { Testing } from 'cdktf';
import { LabStack } from '../../lib/lab-stack';
import { BranchRouter } from '../../lib/vpn/branch-router';
import { SiteToSiteVpn } from '../../lib/vpn/site-to-site-vpn';
import { problemsOf, refusalOf } from '../problems-of';
import { labStack, synthesize } from '../synthesized-stack';
import { untyped } from '../untyped';
import { badRefusals } from '../untyped-values';
import { BRANCH, branchRouter, CENTER, vpnNetwork } from './vpn-lab';

describe('a branch router', () => {
  const stack = synthesize((scope) => {
    new SiteToSiteVpn(scope, 'vpn', {
      network: vpnNetwork(scope, 'center'),
      router: branchRouter(scope, { icmPrivateNetwork: true, ssmEndpoints: true }),
    });
  });
  const reference = (type: string, path = '', attribute = 'id') =>
    `\${${stack.resource(type, path).address}.${attribute}}`;
  const instance = stack.resource('aws_instance');
  const vpn = stack.resource('aws_vpn_connection').address;

  it('passes on what is neither from it nor to it, in a subnet with a way to the Internet', () => {
    expect(instance.path).toBe('router/router/instance');
    expect(instance.config).toMatchObject({
      source_dest_check: false,
      subnet_id: reference('aws_subnet', 'router-branch/wan-eu-central-1a'),
      metadata_options: { http_tokens: 'required' },
    });
    expect(instance.config).not.toHaveProperty('associate_public_ip_address');
    expect(instance.config['root_block_device']).toMatchObject({ encrypted: true });
  });

  it('has a public address of its own, by which AWS knows it', () => {
    expect(stack.resource('aws_customer_gateway').config).toMatchObject({
      ip_address: reference('aws_eip', '', 'public_ip'),
      type: 'ipsec.1',
    });
    expect(stack.resource('aws_eip_association').config).toEqual({
      allocation_id: reference('aws_eip', '', 'allocation_id'),
      instance_id: reference('aws_instance'),
    });
  });

  it('finds its configuration in its user data, the names of its keys’ secret and both ends, and no key', () => {
    const script = String(instance.config['user_data']);
    for (const end of ['tunnel1_address', 'tunnel2_address', 'preshared_key_arn'])
      expect(script).toContain(`\${${vpn}.${end}}`);
    expect(script).toContain('proposals = aes256gcm16-prfsha384-ecp384');
    expect(script).not.toMatch(/tunnel[12]_preshared_key/);
  });

  it('may read that secret, and has its permission before it starts', () => {
    const policy = stack.resource('aws_iam_role_policy', 'router/profile/keys');
    expect(JSON.parse(String(policy.config['policy']))).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: ['secretsmanager:GetSecretValue'], Resource: [`\${${vpn}.preshared_key_arn}`] },
      ],
    });
    expect(instance.config['depends_on']).toEqual([policy.address]);
  });

  it('lets in its tunnels and its network, and nobody else', () => {
    const inbound = stack
      .resources('aws_vpc_security_group_ingress_rule')
      .filter(({ path }) => path.startsWith('router/'))
      .map(({ config }) => [config['ip_protocol'], config['from_port'], config['to_port'], config['cidr_ipv4']]);
    const ends = [1, 2].map((number) => `\${${vpn}.tunnel${number}_address}/32`);
    expect(inbound.sort()).toEqual(
      [
        ['-1', undefined, undefined, BRANCH],
        ...ends.flatMap((end) => [500, 4500].map((port) => ['udp', port, port, end])),
      ].sort(),
    );
  });

  it('calls its tunnels, its network, services over HTTPS, and nobody else', () => {
    const outbound = stack
      .resources('aws_vpc_security_group_egress_rule')
      .filter(({ path }) => path.startsWith('router/'))
      .map(({ config }) => [
        config['ip_protocol'],
        config['from_port'],
        config['to_port'],
        config['cidr_ipv4'] ?? config['referenced_security_group_id'],
      ]);
    const ends = [1, 2].map((number) => `\${${vpn}.tunnel${number}_address}/32`);
    expect(outbound.sort()).toEqual(
      [
        ['-1', undefined, undefined, BRANCH],
        ['tcp', 443, 443, '0.0.0.0/0'],
        ['tcp', 443, 443, reference('aws_security_group', 'router-branch/ssm')],
        ...ends.flatMap((end) => [500, 4500].map((port) => ['udp', port, port, end])),
      ].sort(),
    );
  });

  it('is the way from its network to the networks at AWS’s end, and not for the perimeter', () => {
    const routes = stack.resources('aws_route').filter(({ path }) => path.startsWith('router/'));
    const way = {
      destination_cidr_block: CENTER,
      network_interface_id: reference('aws_instance', '', 'primary_network_interface_id'),
    };
    expect(routes.map(({ path, config }) => [path, config])).toEqual(
      ['management', 'servers'].map((tier) => [
        `router/${tier}-10-20-0-0_16`,
        { ...way, route_table_id: reference('aws_route_table', `router-branch/${tier}-routes`) },
      ]),
    );
  });

  it('reaches the endpoints of its network, where there are any', () => {
    const letIn = stack
      .resources('aws_vpc_security_group_ingress_rule')
      .filter(({ path }) => path.startsWith('router-branch/ssm'))
      .map(({ config }) => config['cidr_ipv4']);
    expect(letIn).toEqual(expect.arrayContaining(['10.30.224.0/20', '10.30.240.0/20']));
    expect(stack.resources('aws_vpc_endpoint').map(({ path }) => path)).toContain('router-branch/ssm/secretsmanager');
  });
});

describe('a branch router with a certificate', () => {
  const certificateArn = 'arn:aws:acm:eu-central-1:123456789012:certificate/1';
  const stack = synthesize((scope) => {
    const network = vpnNetwork(scope, 'branch', {
      ...{ cidr: BRANCH, connectedNetworks: [CENTER], wan: true, ssmEndpoints: true },
    });
    const router = new BranchRouter(scope, 'router', { network, certificateArn });
    new SiteToSiteVpn(scope, 'vpn', { network: vpnNetwork(scope, 'center'), router });
  });

  it('has no keys, at either end', () => {
    expect(stack.resource('aws_vpn_connection').config['preshared_key_storage']).toBeUndefined();
    expect(stack.resource('aws_customer_gateway').config['certificate_arn']).toBe(certificateArn);
    expect(stack.text).not.toContain('preshared_key');
    expect(stack.resources('aws_vpc_endpoint').map(({ path }) => path)).not.toContain('branch/ssm/secretsmanager');
  });

  it('may export its certificate and no other, and knows whose it is at the other end', () => {
    const policy = stack.resource('aws_iam_role_policy', 'router/profile/certificate');
    expect(JSON.parse(String(policy.config['policy']))).toMatchObject({
      Statement: [{ Effect: 'Allow', Action: ['acm:ExportCertificate'], Resource: [certificateArn] }],
    });
    const script = String(stack.resource('aws_instance').config['user_data']);
    expect(script).toContain(certificateArn);
    expect(script).toContain(`CN=\${${stack.resource('aws_vpn_connection').address}.id}.endpoint-0`);
  });
});

describe('what is wrong', () => {
  it('is a network without a way to the Internet', () => {
    const { path, problems } = refusalOf(() => branchRouter(labStack(), { wan: false }));
    expect(path).toBe('lab/router');
    expect(problems.map(({ code, property }) => [code, property])).toEqual([['NoWan', 'network']]);
  });

  it('is an address outside of the subnet, found when it is connected', () => {
    const scope = labStack();
    const network = vpnNetwork(scope, 'branch', { cidr: BRANCH, connectedNetworks: [CENTER], wan: true });
    const router = new BranchRouter(scope, 'router', { network, privateAddress: '10.30.0.10' });
    const connect = () => new SiteToSiteVpn(scope, 'vpn', { network: vpnNetwork(scope, 'center'), router });
    expect(refusalOf(connect).problems.map(({ code }) => code)).toEqual(['AddressOutsideSubnet']);
  });

  it('is a router without a connection, at synth', () => {
    const app = Testing.app();
    const stack = new LabStack(app, 'lab', { region: 'eu-central-1' });
    branchRouter(stack);
    expect(() => {
      app.synth();
    }).toThrow('[lab/router] The router has no connection: give it to a SiteToSiteVpn.');
  });

  it.each([
    [{ psk: 'correct-horse-battery-staple' }, 'KeyGivenLiterally'],
    [{ certificateArn: 'correct-horse-battery-staple' }, 'InvalidProperty'],
  ])('is a key, which is never echoed: %#', (change, code) => {
    const scope = labStack();
    const network = vpnNetwork(scope, 'branch', { cidr: BRANCH, connectedNetworks: [CENTER], wan: true });
    const problems = problemsOf(() => new BranchRouter(scope, 'router', untyped({ network }, change)));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(JSON.stringify(problems)).not.toContain('correct-horse');
  });

  it('is refused with an error of the library, whatever untyped code hands over', () => {
    const scope = labStack();
    const network = vpnNetwork(scope, 'branch', { cidr: BRANCH, connectedNetworks: [CENTER], wan: true });
    let turn = 0;
    const attempts = ['network', 'privateAddress', 'instanceType', 'certificateArn'].map(
      (property) =>
        [
          property,
          (value: unknown) => new BranchRouter(scope, `router-${turn++}`, { network, [property]: value }),
        ] as const,
    );
    expect(badRefusals(Object.fromEntries(attempts))).toEqual([]);
  });
});
