import Sequencer from '@jest/test-sequencer';

/**
 * What takes as long as all others together begins first, so that others run beside it where there are processors for them. What has
 * real time in it comes last, when nothing else does.
 */
const rank = ({ path }) =>
  path.includes('/acceptance/terraform/terraform.test') ? 0 : path.includes('/acceptance/tunnel/') ? 2 : 1;

/** The suite with Terraform first, the one with tunnels last. */
export default class TerraformFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
