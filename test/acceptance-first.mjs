import Sequencer from '@jest/test-sequencer';

/** What takes as long as all others together begins first, so that they run beside it. */
const FIRST = ['/acceptance/terraform/terraform.test', '/acceptance/'];

/** The suites against real parts first. */
export default class AcceptanceFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => [...FIRST, ''].findIndex((part) => path.includes(part));
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
