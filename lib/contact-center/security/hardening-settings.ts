import { z } from 'zod';

/** The automated hardening of the servers. A value that is none of those named: error `InvalidProperty`. */
export interface HardeningProps {
  /**
   * How the hardening template gets to the servers: with a Group Policy object, which `hardeningPolicy` of their
   * organizational unit links, or applied on each by who installs the software. A policy that is not linked: the rule
   * `hardening-through-policy-or-locally` fails the synth. (Securing Unified CCE, page 8-10)
   *
   * @default 'local', as no policy has the template until somebody makes one
   */
  readonly through?: 'group-policy' | 'local';
}

/** A schema for the props. */
export const hardeningSchema = z.strictObject({
  through: z.enum(['group-policy', 'local']).exactOptional(),
}) satisfies z.ZodType<HardeningProps>;

/** The automated hardening of the servers, with nothing left open. */
export type HardeningSettings = Required<HardeningProps>;

/** Fills the defaults in. */
export function hardeningSettings({ through = 'local' }: HardeningProps): HardeningSettings {
  return { through };
}
