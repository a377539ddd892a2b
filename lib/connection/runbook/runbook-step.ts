import type { CliCommand } from './cli-command';
import type { ProvisioningRequest } from './provisioning-request';

/**
 * Where a step is done. `connection-servers` is each server of the cluster, the publisher first; `administrator-workstation` is
 * where the program of the lab is.
 */
export const RUNBOOK_PLACES = {
  'administrator-workstation': 'at the workstation of the administrator',
  publisher: 'at the publisher',
  subscriber: 'at the subscriber',
  'connection-servers': 'at every Connection server, the publisher first',
  'unified-cm': 'in Cisco Unified Communications Manager',
  'certificate-authority': 'at the certification authority',
  'active-directory': 'in Active Directory',
  dns: 'at the DNS server',
  openam: 'at the OpenAM server',
  'cisco-unity': 'at the Cisco Unity gateway server',
  meetingplace: 'at the Cisco Unified MeetingPlace server',
  workstations: 'at the workstations of users',
  'outside-the-lab': 'outside of the lab',
} as const satisfies Record<string, string>;

/** The name of a place. */
export type RunbookPlace = keyof typeof RUNBOOK_PLACES;

/** One thing to do. */
export type RunbookAction =
  /** A command at a server's command line. */
  | { readonly cli: CliCommand }
  /** A request to Connection's provisioning interface. */
  | { readonly request: ProvisioningRequest }
  /** A page of a web application, and what each of its fields is set to. */
  | { readonly page: string; readonly fields: readonly (readonly [field: string, value: string])[] }
  /** Something that a person does, in one sentence. */
  | { readonly task: string };

/** When steps are done that are not done once, after the installation: before or at that, or again and again. */
export const RUNBOOK_TIMES = ['installation', 'recurring'] as const;

/** A step of a runbook. */
export interface RunbookStep {
  /** Stable id within a runbook: the part of the settings, and what is done, such as `authentication-rules/web-application`. */
  readonly id: string;
  readonly title: string;
  readonly at: RunbookPlace;
  readonly actions: readonly [RunbookAction, ...RunbookAction[]];
  /** Page of the guide; of two, `9-2 and 9-3`. */
  readonly page: string;
  /** @default - once, in the order of the runbook */
  readonly when?: (typeof RUNBOOK_TIMES)[number];
  /** What goes wrong if it is done otherwise. */
  readonly caution?: string;
}
