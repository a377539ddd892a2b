import type { CliCommand } from './cli-command';
import type { ProvisioningRequest } from './provisioning-request';

/** Where a step is done. `connection-servers` is each server of the cluster, the publisher first. */
export const RUNBOOK_PLACES = {
  publisher: 'the publisher',
  subscriber: 'the subscriber',
  'connection-servers': 'every Connection server, the publisher first',
  'unified-cm': 'Cisco Unified Communications Manager',
  'certificate-authority': 'the certification authority',
  'active-directory': 'Active Directory',
  dns: 'the DNS server',
  openam: 'the OpenAM server',
  'cisco-unity': 'the Cisco Unity gateway server',
  meetingplace: 'the Cisco Unified MeetingPlace server',
  workstations: 'the workstations of users',
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

/** A step of a runbook. */
export interface RunbookStep {
  /** Stable id within a runbook: the part of the settings, and what is done, such as `authentication-rules/web-application`. */
  readonly id: string;
  readonly title: string;
  readonly at: RunbookPlace;
  readonly actions: readonly [RunbookAction, ...RunbookAction[]];
  /** Page of the guide. */
  readonly page: string;
  /** What goes wrong if it is done otherwise. */
  readonly caution?: string;
}
