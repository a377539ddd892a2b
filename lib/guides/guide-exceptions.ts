import type { IConstruct } from 'constructs';
import { z } from 'zod';
import { checkProps } from '../boundary/check-props';
import { GuideEnforcement } from './guide-enforcement';
import type { GuideException } from './guide-exception';

const exceptionSchema = z.strictObject({
  rule: z.string(),
  at: z.string().exactOptional(),
  reason: z.string(),
  owner: z.string(),
  expires: z.string(),
});

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
    checkProps(this.construct, exceptionSchema, exception);
    GuideEnforcement.of(this.construct).accept({ ...exception, scope: this.construct.node.path });
    return this;
  }
}
