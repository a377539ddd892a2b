import { z } from 'zod';

const optionsSchema = z.strictObject({
  ike_versions: z.tuple([z.literal('ikev2')]),
  inside_cidr: z.string(),
  phase1_encryption_algorithms: z.array(z.string()).min(1),
  phase1_integrity_algorithms: z.array(z.string()).min(1),
  phase1_dh_group_numbers: z.array(z.number()).min(1),
  phase1_lifetime_seconds: z.number(),
  phase2_encryption_algorithms: z.array(z.string()).min(1),
  phase2_integrity_algorithms: z.array(z.string()).min(1),
  phase2_dh_group_numbers: z.array(z.number()).min(1),
  phase2_lifetime_seconds: z.number(),
  rekey_margin_time_seconds: z.number(),
  rekey_fuzz_percentage: z.number(),
  dpd_timeout_seconds: z.number(),
  dpd_timeout_action: z.enum(['clear', 'none', 'restart']),
  replay_window_size: z.number(),
  startup_action: z.enum(['add', 'start']),
  log_options: z.unknown(),
});

/** What an `aws_vpn_connection` says of one tunnel. Nothing may be left to AWS, which has IKEv1 and SHA-1 among its defaults. */
export type TunnelOptions = z.output<typeof optionsSchema>;

/** The options of a tunnel in what Terraform is given. */
export function tunnelOptions(connection: Readonly<Record<string, unknown>>, number: 1 | 2): TunnelOptions {
  const prefix = `tunnel${number}_`;
  return optionsSchema.parse(
    Object.fromEntries(
      Object.entries(connection)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value]),
    ),
  );
}
