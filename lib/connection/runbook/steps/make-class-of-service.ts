import type { RunbookAction } from '../runbook-step';

/** A class of service has to be there before it is found. More than one part of the settings is about the same one. */
export function makeClassOfService(name: string): RunbookAction {
  return { task: `Make the class of service ${name}, unless it is there.` };
}
