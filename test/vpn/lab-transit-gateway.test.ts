import { describe, expect, it } from '@jest/globals';
import { LabTransitGateway } from '../../lib/vpn/lab-transit-gateway';
import { SiteToSiteVpn } from '../../lib/vpn/site-to-site-vpn';
import { problemsOf } from '../problems-of';
import { labStack, synthesize } from '../synthesized-stack';
import { badRefusals } from '../untyped-values';
import { OFFICE, officeRouter, vpnNetwork } from './vpn-lab';

const lab = (bgpAsn?: number) =>
  synthesize((scope) => {
    const networks = [
      vpnNetwork(scope, 'voice', { icmPrivateNetwork: true }),
      vpnNetwork(scope, 'cc', { cidr: '10.21.0.0/16' }),
    ];
    new SiteToSiteVpn(scope, 'vpn', {
      transitGateway: new LabTransitGateway(scope, 'sites', { networks }),
      router: officeRouter(scope, bgpAsn === undefined ? {} : { bgpAsn }),
    });
  });

describe('a transit gateway', () => {
  const stack = lab();
  const gateway = stack.resource('aws_ec2_transit_gateway').address;

  it('is AWS’s end of the connection, and there is no other', () => {
    expect(stack.resource('aws_vpn_connection').config['transit_gateway_id']).toBe(`\${${gateway}.id}`);
    expect(stack.resource('aws_vpn_connection').config['vpn_gateway_id']).toBeUndefined();
    expect(stack.resources('aws_vpn_gateway')).toEqual([]);
  });

  it('is attached to each network, in the subnets that are for administration', () => {
    const attachments = stack.resources('aws_ec2_transit_gateway_vpc_attachment');
    expect(attachments.map(({ config }) => config['vpc_id']).sort()).toEqual(
      ['voice', 'cc'].map((network) => `\${${stack.resource('aws_vpc', network).address}.id}`).sort(),
    );
    for (const { config } of attachments)
      expect(String(config['subnet_ids'])).toMatch(/_management-eu-central-1a_.+_management-eu-central-1b_/);
  });

  it('lets sites find networks and networks find sites, and nobody one of their own kind', () => {
    const table = (name: string) =>
      `\${${stack.resource('aws_ec2_transit_gateway_route_table', `sites/${name}`).address}.id}`;
    const tablesOf = (type: string) =>
      stack.resources(type).map(({ path, config }) => [path, config['transit_gateway_route_table_id']]);
    expect(tablesOf('aws_ec2_transit_gateway_route_table_association').sort()).toEqual([
      ['sites/lab_cc-association', table('networks')],
      ['sites/lab_voice-association', table('networks')],
      ['vpn/site-association', table('sites')],
    ]);
    expect(tablesOf('aws_ec2_transit_gateway_route_table_propagation').sort()).toEqual([
      ['sites/lab_cc-propagation', table('sites')],
      ['sites/lab_voice-propagation', table('sites')],
      ['vpn/site-propagation', table('networks')],
    ]);
    expect(stack.resource('aws_ec2_transit_gateway').config).toMatchObject({
      default_route_table_association: 'disable',
      default_route_table_propagation: 'disable',
    });
  });

  it('has a route to the site, and every tier that talks to other sites has one to it', () => {
    expect(stack.resource('aws_ec2_transit_gateway_route').config).toEqual({
      destination_cidr_block: OFFICE,
      transit_gateway_attachment_id: `\${${stack.resource('aws_vpn_connection').address}.transit_gateway_attachment_id}`,
      transit_gateway_route_table_id: `\${${stack.resource('aws_ec2_transit_gateway_route_table', 'sites/networks').address}.id}`,
    });
    const routes = stack.resources('aws_route');
    expect(routes.map(({ path }) => path).sort()).toEqual(
      ['lab_cc-management', 'lab_cc-servers', 'lab_voice-icm-private', 'lab_voice-management', 'lab_voice-servers'].map(
        (route) => `vpn/${route}-192-168-0-0_16`,
      ),
    );
    for (const { config } of routes)
      expect(config).toMatchObject({ destination_cidr_block: OFFICE, transit_gateway_id: `\${${gateway}.id}` });
  });

  it('learns the route over BGP, and the networks are told all the same', () => {
    const overBgp = lab(65_010);
    expect(overBgp.resources('aws_ec2_transit_gateway_route')).toEqual([]);
    expect(overBgp.resources('aws_route')).toHaveLength(5);
  });
});

describe('what is wrong', () => {
  it('is no network, one twice, and two with addresses in common', () => {
    const scope = labStack();
    const [one, other] = [vpnNetwork(scope, 'one'), vpnNetwork(scope, 'other', { cidr: '10.20.0.0/20' })];
    const refused = (id: string, ...networks: (typeof one)[]) =>
      problemsOf(() => new LabTransitGateway(scope, id, { networks })).map(({ code, property }) => [code, property]);
    expect(refused('a')).toEqual([['InvalidProperty', 'networks']]);
    expect(refused('b', one, one)).toEqual([['InvalidProperty', 'networks']]);
    expect(refused('c', one, other)).toEqual([['CidrsOverlap', 'networks.1']]);
  });

  it('is refused with an error of the library, whatever untyped code hands over', () => {
    const scope = labStack();
    let turn = 0;
    const create = (value: unknown) =>
      // @ts-expect-error -- Code without types may hand over anything.
      new LabTransitGateway(scope, `gateway-${turn++}`, { networks: value });
    expect(badRefusals({ networks: create })).toEqual([]);
  });
});
