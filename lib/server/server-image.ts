import { DataAwsSsmParameter } from '@cdktf/provider-aws/lib/data-aws-ssm-parameter';
import { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { checkAwsId } from '../boundary/aws-id';
import type { Listener } from '../port-tables/listener';
import { standInUserData } from './stand-in-service';

/** What an image gives to an instance. */
export interface BoundImage {
  /** Id of the machine image. */
  readonly ami: string;
  /** Script that runs at first boot. */
  readonly userData?: string;
  /** The id is "the latest one", which is another one tomorrow: no reason to make a server anew. */
  readonly latest?: boolean;
}

/** How a real image wants to be run. */
export interface AmiOptions {
  /**
   * EC2 instance type.
   *
   * @default 'm6i.xlarge' - four processors and 16 GiB
   */
  readonly instanceType?: string;
  /**
   * Size of the root volume, in GiB.
   *
   * @default 160
   */
  readonly rootVolumeGib?: number;
}

const WINDOWS_SERVER = '/aws/service/ami-windows-latest/Windows_Server-2022-English-Full-Base';
const AMAZON_LINUX = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64';

/** What a server of the lab runs. */
export abstract class ServerImage {
  /** Instance type, where a server is not told another. */
  abstract readonly instanceType: string;
  /** Size of the root volume in GiB, where a server is not told another. */
  abstract readonly rootVolumeGib: number;
  /** Whether it stands in for the real image, and runs none of its software nor its operating system. */
  readonly isStandIn: boolean = false;

  /**
   * Amazon Linux with a small service that listens on exactly the ports that the table says the server listens on, and
   * answers with the id of the row: a lab without the licensed image can still test its network.
   */
  static standIn(): ServerImage {
    return new StandInImage();
  }

  /** Windows Server, in the release that AWS publishes as the latest, with the agent of AWS Systems Manager. */
  static windows(): ServerImage {
    return new WindowsImage();
  }

  /** The real image, by id. Throws `MalformedAwsId`. */
  static ami(id: string, options: AmiOptions = {}): ServerImage {
    checkAwsId('ami', id);
    return new AmiImage(id, options);
  }

  /** What an instance in a scope gets, given what its server listens on. */
  abstract bind(scope: Construct, listeners: readonly Listener[]): BoundImage;
}

class StandInImage extends ServerImage {
  override readonly isStandIn = true;
  override readonly instanceType = 't3.small';
  override readonly rootVolumeGib = 8;

  override bind(scope: Construct, listeners: readonly Listener[]): BoundImage {
    return {
      ami: latestImage(TerraformStack.of(scope), 'amazon-linux', AMAZON_LINUX),
      userData: standInUserData(listeners),
      latest: true,
    };
  }
}

class WindowsImage extends ServerImage {
  override readonly instanceType = 't3.large';
  override readonly rootVolumeGib = 50;

  override bind(scope: Construct): BoundImage {
    return { ami: latestImage(TerraformStack.of(scope), 'windows-server', WINDOWS_SERVER), latest: true };
  }
}

class AmiImage extends ServerImage {
  override readonly instanceType: string;
  override readonly rootVolumeGib: number;

  constructor(
    private readonly id: string,
    { instanceType = 'm6i.xlarge', rootVolumeGib = 160 }: AmiOptions,
  ) {
    super();
    this.instanceType = instanceType;
    this.rootVolumeGib = rootVolumeGib;
  }

  override bind(): BoundImage {
    return { ami: this.id };
  }
}

/** The image that AWS publishes as the latest of its kind, asked for once in a stack. */
export function latestImage(stack: TerraformStack, id: string, name: string): string {
  const existing = stack.node.tryFindChild(id);
  const parameter = existing instanceof DataAwsSsmParameter ? existing : new DataAwsSsmParameter(stack, id, { name });
  return parameter.insecureValue;
}
