import { Construct } from 'constructs';
import { checkProps } from '../boundary/check-props';
import { givenProps } from '../boundary/given-props';
import type { ConnectionCluster } from '../connection/connection-cluster';
import type { IDomain } from '../directory/i-domain';
import { LabError, noVoicemailHere } from '../errors';
import { GuideEnforcement } from '../guides/guide-enforcement';
import type { ContactCenterFact } from '../guides/lab-model';
import type { Role } from '../port-tables/role';
import { LabSchedule } from '../server/lab-schedule';
import { withoutTraces } from '../without-traces';
import { CallControlServer } from './call-control-server';
import { connectServers, connectTrustedHosts } from './connect-servers';
import { ContactCenterConnections } from './contact-center-connections';
import { contactCenterPortFeatures } from './contact-center-features';
import { type ContactCenterKind, type ContactCenterProps, contactCenterSchema } from './contact-center-props';
import { ContactCenterServer } from './contact-center-server';
import { plannedServers } from './contact-center-servers';
import { instanceTypeOf } from './instance-type';
import { NO_IPSEC_POLICY } from './ipsec/host-ipsec-policy';
import { type IpsecLink, ipsecLinks, unmatchedExceptions } from './ipsec/ipsec-link';
import { windowsIpsecSettings, type WindowsIpsecSettings } from './ipsec/ipsec-settings';
import { planHostIpsec } from './ipsec/plan-host-ipsec';
import { type TrustedLink, trustedLinks } from './ipsec/trusted-link';
import { WindowsIpsecPolicy } from './ipsec/windows-ipsec-policy';
import { PatchManagement } from './patch-management';
import type { PlacedServer } from './placed-server';
import { planServers } from './planned-server';
import type { ContactCenterSecurity } from './security/contact-center-security';
import { contactCenterSecurity } from './security/contact-center-security-props';
import { flowsAmong, type ServerFlows } from './server-flows';
import { ServerPlacement } from './server-placement';
import { subnetPlacement } from './subnet-placement';

/** What every contact centre is made of: servers by role on two sides, and exactly the connections that the table lists. */
export abstract class ContactCenter extends Construct {
  /** Every server, in the order of the plan. */
  readonly servers: readonly PlacedServer[];
  /** Who outside may talk to the servers: `connections.allowFrom('agent-desktop', '192.168.30.0/24')`. */
  readonly connections: Pick<ContactCenterConnections, 'allow' | 'allowFrom' | 'allowTo'>;
  /** The layers beside network and directory, with their defaults. */
  readonly security: ContactCenterSecurity;
  /** The domain of the Windows servers. */
  readonly domain: IDomain;
  /** IPsec of Windows between the servers, with its defaults. */
  readonly ipsec: WindowsIpsecSettings | false;
  /** The servers that a supported path of IPsec joins, and what becomes of it. */
  readonly ipsecLinks: readonly IpsecLink[];
  /** The servers that such a path joins to trusted hosts outside of the lab, and what becomes of it. */
  readonly trustedLinks: readonly TrustedLink[];

  protected constructor(scope: Construct, id: string, props: ContactCenterProps, kind: ContactCenterKind) {
    super(scope, id);
    checkProps(this, contactCenterSchema(kind), props);
    const { domain, instanceNumber = 0, hours, members = {} } = props;
    this.domain = domain;
    this.security = contactCenterSecurity(props.security);
    const planned = plannedServers({ ...kind.servers, ...givenProps(props.servers ?? {}) }, kind.usualGateways);
    const features = contactCenterPortFeatures(props.features ?? {}, this.security, planned.supportTools);
    const placement = new ServerPlacement(this, {
      props,
      kind,
      features,
      security: this.security,
      gatewayPairs: planned.peripheralGateways,
      furtherTags: this.createPatching(props)?.tag ?? {},
    });
    const plans = planServers(planned, { system: this.node.path, instanceNumber });
    this.servers = withoutTraces(() => plans.map((plan) => placement.place(plan)));
    const { ipsec = {} } = props;
    this.ipsec = ipsec && windowsIpsecSettings(ipsec);
    const flows = flowsAmong(this.servers, features);
    this.ipsecLinks = ipsecLinks(flows, this.ipsec);
    this.trustedLinks = trustedLinks(this.servers, this.ipsec);
    const unmatched = unmatchedExceptions(this.ipsecLinks, this.trustedLinks, this.ipsec);
    if (unmatched.length > 0) throw new LabError(unmatched, this.node.path);
    withoutTraces(() => {
      this.protect(flows);
    });
    const connections = new ContactCenterConnections(this, { servers: this.servers, features });
    this.connections = connections.allowAll(members);
    const instances = this.servers.map(({ construct }) => construct.server.instance);
    if (hours !== undefined) new LabSchedule(this, 'schedule', { hours, instances });
    GuideEnforcement.of(this).enlist(this, () => this.fact(kind));
  }

  /**
   * Integrates a Cisco Unity Connection cluster with the stand-ins for Unified CM: each may connect to the other as the
   * cluster's own tables say. Throws `NoVoicemailHere` where no stand-in is in the network of the cluster.
   */
  integrateVoicemail(cluster: ConnectionCluster): this {
    const servers = this.serversOf('unified-cm').filter(({ network }) => network === cluster.network);
    if (servers.length === 0) throw new LabError([noVoicemailHere(cluster.node.path)], this.node.path);
    for (const { visible, construct } of servers) {
      if (construct instanceof CallControlServer) cluster.connections.allow('unified-cm', construct);
      visible.allowFlows('connection-server', cluster.member, cluster.flowsSeenFrom('unified-cm'));
    }
    return this;
  }

  /** The servers on which components of a role run. */
  serversOf(role: Role): PlacedServer[] {
    return this.servers.filter(({ plan }) => plan.components.some((component) => component.role === role));
  }

  /** Has servers speak IPsec, and lets it through between them. */
  private protect(flows: readonly ServerFlows[]): void {
    const { ipsec: settings, ipsecLinks: links, trustedLinks: trusted } = this;
    const plan = settings && { settings, links, trusted, flows };
    connectServers(flows, plan || undefined);
    if (plan) connectTrustedHosts(trusted, plan.settings);
    for (const server of this.servers) {
      const { construct, network, visible } = server;
      // One without peers has a policy, too: only that removes what Windows keeps of an earlier one, and lets others in again.
      if (!(construct instanceof ContactCenterServer) || construct.isStandIn) continue;
      const { server: host, profile, joined: after } = construct;
      new WindowsIpsecPolicy(construct, 'ipsec', {
        server: host,
        profile,
        network,
        policy: plan ? planHostIpsec(server, plan) : NO_IPSEC_POLICY,
        laterBoundary: () => visible.blocks.map((block) => ({ name: block, addresses: [block] })),
        after,
      });
    }
  }

  private createPatching({ security, updateServer }: ContactCenterProps): PatchManagement | undefined {
    if (this.security.patching === false) return undefined;
    const patching = security?.patching;
    return new PatchManagement(this, 'patching', {
      ...(patching ? { patching } : {}),
      ...(updateServer === undefined ? {} : { updateServer }),
    });
  }

  private fact({ system }: ContactCenterKind): ContactCenterFact {
    return {
      kind: 'contact-center',
      path: this.node.path,
      system,
      servers: this.servers.map(({ plan, network, construct }) => ({
        path: construct.node.path,
        roles: [...new Set(plan.components.map(({ role }) => role))],
        pair: plan.duplexed ? { name: plan.name, side: plan.side } : undefined,
        network: network.node.path,
        availabilityZone: subnetPlacement(network, construct.server.instance).availabilityZone,
        instanceType: instanceTypeOf(construct.server.instance),
      })),
      domain: this.domain.node.path,
      security: this.security,
      ipsec: {
        settings: this.ipsec,
        links: this.ipsecLinks.map(({ servers: [one, other], network, path, protection }) => ({
          servers: [one.construct.node.path, other.construct.node.path],
          networks: [one.network.node.path, other.network.node.path],
          path: path.id,
          icmNetwork: network,
          wanted: path.protection,
          protection,
        })),
        trusted: this.trustedLinks.map(({ server, address, path, protection }) => ({
          server: server.construct.node.path,
          address,
          path: path.id,
          protection,
        })),
      },
    };
  }
}
