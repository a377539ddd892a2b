import { z } from 'zod';

/** What servers are administered with, beside AWS Systems Manager. Neither yes nor no: error `InvalidProperty`. */
export interface RemoteAdministrationProps {
  /**
   * Remote Desktop, which encrypts what it sends. (Securing Unified CCE, page 8-5)
   *
   * @default false
   */
  readonly remoteDesktop?: boolean;
  /**
   * VNC. If so, the rule `clear-text-remote-administration` warns. (Securing Unified CCE, page 8-5)
   *
   * @default false
   */
  readonly vnc?: boolean;
  /**
   * pcAnywhere. If so, the rule `clear-text-remote-administration` warns. (Securing Unified CCE, page 8-5)
   *
   * @default false
   */
  readonly pcAnywhere?: boolean;
}

const flag = z.boolean().exactOptional();

/** A schema for the props. */
export const remoteAdministrationSchema = z.strictObject({
  remoteDesktop: flag,
  vnc: flag,
  pcAnywhere: flag,
}) satisfies z.ZodType<RemoteAdministrationProps>;

/** What servers are administered with, with nothing left open. */
export type RemoteAdministrationSettings = Required<RemoteAdministrationProps>;

/** Fills the defaults in. */
export function remoteAdministrationSettings({
  remoteDesktop = false,
  vnc = false,
  pcAnywhere = false,
}: RemoteAdministrationProps): RemoteAdministrationSettings {
  return { remoteDesktop, vnc, pcAnywhere };
}
