import type { IConstruct } from 'constructs';
import { GuideEnforcement } from './guide-enforcement';
import type { GuideException } from './guide-exception';

/**
 * Accepted violations. One that names an unknown rule, that matches no violation, or that has expired fails the synth.
 *
 * @example GuideExceptions.of(cluster).add({ rule: 'static-addresses', reason: '…', owner: '…', expires: '2027-01-31' });
 */
export class GuideExceptions {
  private constructor(private readonly construct: IConstruct) {}

  /** The exceptions of a construct and everything under it: an app, a stack, a cluster. */
  static of(construct: IConstruct): GuideExceptions {
    return new GuideExceptions(construct);
  }

  /** Accepts violations of a rule here. */
  add(exception: GuideException): this {
    GuideEnforcement.of(this.construct).accept({ ...exception, scope: this.construct.node.path });
    return this;
  }
}
