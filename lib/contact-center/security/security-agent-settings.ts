import { z } from 'zod';

/** Cisco Security Agent on the servers. A value that is none of those named: error `InvalidProperty`. */
export interface SecurityAgentProps {
  /**
   * Whether an agent stands alone or has a Management Center. A managed one is reached on a port of its own, which its row of
   * the port table opens. (Securing Unified CCE, pages 8-14 and 8-16)
   *
   * @default 'standalone'
   */
  readonly mode?: 'standalone' | 'managed';
}

/** A schema for the props. */
export const securityAgentSchema = z.strictObject({
  mode: z.enum(['standalone', 'managed']).exactOptional(),
}) satisfies z.ZodType<SecurityAgentProps>;

/** Cisco Security Agent on the servers, with nothing left open. */
export type SecurityAgentSettings = Required<SecurityAgentProps>;

/** Fills the defaults in. */
export function securityAgentSettings({ mode = 'standalone' }: SecurityAgentProps): SecurityAgentSettings {
  return { mode };
}
