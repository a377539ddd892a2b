import { createHash } from 'node:crypto';

/** Components whose services log on with a domain account, and what each is called where 20 characters must do. */
export const SERVICE_COMPONENTS = {
  Distributor: 'Distrib',
  LoggerA: 'LoggerA',
  LoggerB: 'LoggerB',
  Jaguar: 'Jaguar',
} as const;

/** The name of such a component. */
export type ServiceComponent = keyof typeof SERVICE_COMPONENTS;

const NAME_LENGTH = 20;

/**
 * The name of a service's account: instance, component, and digits up to the 20 characters that Windows NT allowed. The
 * software's own tool takes random digits; these come from the place, so that they are the same at every synth, and differ
 * where two facilities have an instance of one name.
 */
export function serviceAccountName(facility: string, instance: string, component: ServiceComponent): string {
  const name = `${instance}-${SERVICE_COMPONENTS[component]}-`;
  const digest = createHash('sha256').update([facility, instance, component].join('/').toLowerCase()).digest();
  const digits = [...digest].map((byte) => byte % 10).join('');
  return name + digits.slice(0, NAME_LENGTH - name.length);
}
