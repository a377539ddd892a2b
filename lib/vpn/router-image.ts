import type { Construct } from 'constructs';
import { TerraformStack } from 'cdktf';
import { type BoundImage, latestImage, ServerImage } from '../server/server-image';

/** Debian 12, as Debian itself publishes it at AWS. */
const DEBIAN = '/aws/service/debian/release/12/latest/amd64';

/** A small Linux server that a script makes a router of at first boot. */
export class RouterImage extends ServerImage {
  override readonly instanceType = 't3.small';
  override readonly rootVolumeGib = 8;

  constructor(private readonly script: string) {
    super();
  }

  override bind(scope: Construct): BoundImage {
    return { ami: latestImage(TerraformStack.of(scope), 'debian', DEBIAN), userData: this.script, latest: true };
  }
}
