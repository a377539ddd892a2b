import type { TerraformResource } from 'cdktf';
import { Construct } from 'constructs';
import type { ILabNetwork } from '../network/i-lab-network';
import { LabError, noServerSubnet } from '../errors';
import { createCommandDocument } from '../server/create-command-document';
import { LabServer } from '../server/lab-server';
import { runCommandDocument } from '../server/run-command-document';
import { ServerImage } from '../server/server-image';
import { SsmInstanceProfile } from '../server/ssm-instance-profile';
import { labTags } from '../network/lab-tags';
import type { DirectoryHost } from './directory-import';

/** Props of `ManagementHost`. */
export interface ManagementHostProps {
  readonly network: ILabNetwork;
  readonly securityGroupIds: string[];
  /** Content of the document by which the host joins the domain. */
  readonly joinDocument: string;
  /** What joining takes: rights are given to the profile, and what must be there before is given back. */
  readonly allow: (profile: SsmInstanceProfile) => readonly TerraformResource[];
  /** DNS name of the domain. */
  readonly domainName: string;
  /** Secret of the account that changes the directory. */
  readonly secretArn: string;
}

/** A Windows server in a domain, from which the directory is changed where its controllers are somebody else's. */
export class ManagementHost extends Construct implements DirectoryHost {
  readonly instance: LabServer['instance'];
  readonly profile: SsmInstanceProfile;
  readonly server: string;
  readonly secretArn: string;
  readonly ready: readonly TerraformResource[];

  constructor(scope: Construct, id: string, props: ManagementHostProps) {
    super(scope, id);
    const { network, securityGroupIds, joinDocument, allow, domainName, secretArn } = props;
    const component = this.node.path;
    const tags = { component, role: 'directory-management-host', name: component };
    const [subnet] = network.serverSubnets;
    if (subnet === undefined) throw new LabError([noServerSubnet('management host', undefined, [])], component);
    const profile = new SsmInstanceProfile(this, 'ssm', labTags(tags));
    network.reachService('secretsmanager');
    const before = [...allow(profile), profile.allowReading('administrator-secret', [secretArn])];
    const { instance } = new LabServer(this, 'server', {
      network,
      subnet,
      securityGroupIds,
      image: ServerImage.windows(),
      listeners: [],
      instanceProfile: profile.profileName,
      tags,
    });
    const document = createCommandDocument(this, 'join-document', joinDocument);
    this.instance = instance;
    this.profile = profile;
    this.server = domainName;
    this.secretArn = secretArn;
    this.ready = [runCommandDocument(this, 'join', { document, instance, after: before })];
  }
}
