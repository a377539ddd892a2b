/** The service type of each rule of the policy, and the kinds of its subject and condition (pages 6-3, 6-4). */
export const POLICY_SERVICE_TYPE = 'URL Policy Agent';
export const POLICY_SUBJECT_TYPE = 'Authenticated Users';
export const POLICY_CONDITION_TYPE = 'Active Session Time';

/** Minutes after which a session is no longer an active one (page 6-4). */
export const POLICY_SESSION_MINUTES = 120;

/** What a policy has a rule for, on each server that users reach by a name of its own (page 6-3). */
export function policyResources(serverNames: readonly string[]): string[] {
  return serverNames.flatMap((name) =>
    [`https://${name}:8443`, `https://${name}`, `http://${name}`].flatMap((origin) => [`${origin}/*`, `${origin}/*?*`]),
  );
}

/** The applications that sign in through OpenAM, each with its own page (page 6-4). */
const APPLICATIONS = ['cuadmin', 'cuservice', 'ciscopca', 'inbox', 'ccmservice', 'vmrest'] as const;

/** The sign-in pages of the agent profile (page 6-4). */
export const LOGIN_FORM_URIS: readonly string[] = APPLICATIONS.map((name) => `/${name}/WEB-INF/pages/logon.jsp`);

/** What the agent lets through without signing in (page 6-4). */
export const NOT_ENFORCED_URIS: readonly string[] = ['/inbox/gadgets/msg/msg-gadget.xml'];

/** The domain that a host is in, `undefined` for a name of one label. */
export function domainOf(hostName: string): string | undefined {
  const dot = hostName.indexOf('.');
  return dot < 0 ? undefined : hostName.slice(dot + 1);
}
