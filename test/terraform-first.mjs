import Sequencer from '@jest/test-sequencer';

/**
 * What takes as long as all others together begins first, so that they run beside it. What has real time in it comes last, when the
 * processors are idle.
 */
const rank = ({ path }) =>
  path.includes('/acceptance/terraform/terraform.test') ? 0 : path.includes('/acceptance/tunnel/') ? 2 : 1;

/** The suite with Terraform first, the one with tunnels last. */
export default class TerraformFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
