import { z } from 'zod';
import { literalInteger } from '../../boundary/literal-integer';
import { literalString } from '../../boundary/literal-string';
import { unshown } from '../../boundary/unshown';
import { report } from '../../boundary/zod-problem';
import { relativePathRefused } from '../../errors';
import { silentHostName } from './silent-host-name';
import {
  domainOf,
  LOGIN_FORM_URIS,
  NOT_ENFORCED_URIS,
  POLICY_CONDITION_TYPE,
  POLICY_SERVICE_TYPE,
  POLICY_SESSION_MINUTES,
  POLICY_SUBJECT_TYPE,
  policyResources,
} from './open-am-policy';
import { secretReference } from './secret-reference';

/** The OpenAM server. */
export interface OpenAmProps {
  /**
   * Its host name, by which servers, clients and Active Directory reach it. Not in the domain: the rule
   * `single-sign-on-one-domain` fails the synth. An address: the rule `single-sign-on-prerequisites` does. Not a host name:
   * error `MalformedHostName`. (page 6-2)
   *
   * @default - `openam` in the domain
   */
  readonly hostName?: string;
  /** Port of its web pages, 1 to 65535. Any other: error `InvalidProperty`. @default 8443 */
  readonly port?: number;
  /** Where OpenAM is on that server, without slashes. Empty: error `InvalidProperty`. @default 'opensso' */
  readonly deploymentUri?: string;
  /** Name of the module instance for Windows Desktop SSO. Empty: error `InvalidProperty`. (page 6-4) @default 'ConnectionUsers' */
  readonly loginModule?: string;
}

/** The policy at the OpenAM server. */
export interface OpenAmPolicyProps {
  /** Name of the policy. Empty: error `InvalidProperty`. @default 'CiscoUnityConnection' */
  readonly name?: string;
  /**
   * What its rules are for. Another than the six of each server: the rule `single-sign-on-policy-resources` fails the synth.
   * (page 6-3)
   *
   * @default - the six of each server
   */
  readonly resources?: readonly string[];
  /** Service type of each rule. Another: the rule `single-sign-on-policy-resources` fails the synth. (page 6-3) @default 'URL Policy Agent' */
  readonly serviceType?: string;
  /** What each rule lets through. Not both: the rule `single-sign-on-policy-resources` fails the synth. (page 6-3) @default ['GET', 'POST'] */
  readonly methods?: readonly ('GET' | 'POST')[];
  /**
   * Type of the subject. Another: the rule `single-sign-on-policy-subject-and-condition` fails the synth. (page 6-3)
   *
   * @default 'Authenticated Users'
   */
  readonly subjectType?: string;
  /** Name of the subject. Empty: error `InvalidProperty`. (page 6-4) @default 'ConnectionUsers' */
  readonly subjectName?: string;
  /**
   * Whether everybody but the subject is meant. If so, the rule `single-sign-on-policy-subject-and-condition` fails the synth.
   * (page 6-4)
   *
   * @default false
   */
  readonly exclusive?: boolean;
  /**
   * Type of the condition. Another: the rule `single-sign-on-policy-subject-and-condition` fails the synth. (page 6-4)
   *
   * @default 'Active Session Time'
   */
  readonly conditionType?: string;
  /** Name of the condition. Empty: error `InvalidProperty`. (page 6-4) @default 'ConnectionSessions' */
  readonly conditionName?: string;
  /**
   * Minutes for which a session is active, 1 or more. Another than 120: the rule `single-sign-on-policy-subject-and-condition`
   * fails the synth. (page 6-4)
   *
   * @default 120
   */
  readonly sessionMinutes?: number;
  /**
   * Whether a session ends with that time. If so, the rule `single-sign-on-policy-subject-and-condition` fails the synth. (page
   * 6-4)
   *
   * @default false
   */
  readonly terminateSession?: boolean;
}

/** The policy agent, a J2EE agent for OpenAM, on each server. */
export interface PolicyAgentProps {
  /** Name of its profile, the same at both ends. Empty: error `InvalidProperty`. (page 6-4) @default 'ConnectionAgent' */
  readonly profileName?: string;
  /**
   * Amazon Resource Name of a secret whose text is the password of the profile, or a token for it. Anything else: error
   * `MalformedSecretArn`. (page 6-4)
   *
   * @default - none: whoever makes the profile chooses it
   */
  readonly passwordSecretArn?: string;
  /** Where the agent is on each server: letters and digits. Anything else: error `RelativePathRefused`. @default 'agentapp' */
  readonly relativePath?: string;
  /** Its sign-in pages. Others than the six: the rule `single-sign-on-login-forms` fails the synth. (page 6-4) @default - the six */
  readonly loginFormUris?: readonly string[];
  /**
   * What it lets through. Other than the page of the message gadget: the rule `single-sign-on-login-forms` fails the synth.
   * (page 6-4)
   *
   * @default - that page
   */
  readonly notEnforcedUris?: readonly string[];
}

/** Releases of what single sign-on is made of beside Connection. Others: the rule `single-sign-on-release` fails the synth. */
export interface SingleSignOnSoftwareProps {
  /** Windows Server of Active Directory: 2003 SP1, 2003 SP2 or 2008 SP2 (page 6-2). @default '2008 SP2' */
  readonly windowsServer?: string;
  /** OpenAM (page 6-2). @default '9.0' */
  readonly openAm?: string;
  /** Apache Tomcat, which OpenAM runs in (page 6-2). @default '7.0.0' */
  readonly tomcat?: string;
}

/**
 * Single sign-on, as Active Directory and OpenAM make it. A value that is none of those named: error `InvalidProperty`. No error shows
 * what was given.
 */
export interface SingleSignOnProps {
  /**
   * Windows domain of Active Directory, in which servers, clients and OpenAM are, too. Not a domain name: error
   * `MalformedHostName`. (page 6-2)
   *
   * @default - the domain of the first name of `serverNames`
   */
  readonly domain?: string;
  /**
   * How Active Directory is deployed. As an LDAP server alone: the rule `single-sign-on-prerequisites` fails the synth. (page
   * 6-2)
   *
   * @default 'windows-domain'
   */
  readonly activeDirectory?: 'windows-domain' | 'ldap-server';
  /**
   * Domains of the Windows clients. One that is not the domain: the rule `single-sign-on-one-domain` fails the synth. (page 6-2)
   *
   * @default - the domain
   */
  readonly clientDomains?: readonly string[];
  /**
   * Fully qualified names under which users reach the servers. One in another domain: the rule `single-sign-on-one-domain` fails
   * the synth. Not a host name: error `MalformedHostName`. (page 6-3)
   *
   * @default - the name of the cluster
   */
  readonly serverNames?: readonly string[];
  /** The OpenAM server (page 6-2). @default - see its members */
  readonly openAm?: OpenAmProps;
  /** The policy there (page 6-3). @default - see its members */
  readonly policy?: OpenAmPolicyProps;
  /** The policy agent (page 6-4). @default - see its members */
  readonly agent?: PolicyAgentProps;
  /** Releases of other makers' software (page 6-2). @default - see its members */
  readonly software?: SingleSignOnSoftwareProps;
  /**
   * Whether users who sign in to Administration or Serviceability have a role for it. Without it, the rule
   * `single-sign-on-users` fails the synth. (page 6-4)
   *
   * @default true
   */
  readonly rolesAssigned?: boolean;
  /**
   * Servers on which it is turned on. Not each of the cluster: the rule `single-sign-on-on-every-server` fails the synth. (page
   * 6-4)
   *
   * @default - both
   */
  readonly enabledOn?: readonly ('publisher' | 'subscriber')[];
}

const text = literalString.exactOptional();
const texts = z.array(literalString).exactOptional();

const shownSchema = z.strictObject({
  domain: silentHostName.exactOptional(),
  activeDirectory: z.enum(['windows-domain', 'ldap-server']).exactOptional(),
  clientDomains: z.array(silentHostName).exactOptional(),
  serverNames: z.array(silentHostName).nonempty().exactOptional(),
  openAm: z
    .strictObject({
      hostName: silentHostName.exactOptional(),
      port: literalInteger(1, 65535).exactOptional(),
      deploymentUri: text,
      loginModule: text,
    })
    .exactOptional(),
  policy: z
    .strictObject({
      name: text,
      resources: texts,
      serviceType: text,
      methods: z.array(z.enum(['GET', 'POST'])).exactOptional(),
      subjectType: text,
      subjectName: text,
      exclusive: z.boolean().exactOptional(),
      conditionType: text,
      conditionName: text,
      sessionMinutes: literalInteger(1).exactOptional(),
      terminateSession: z.boolean().exactOptional(),
    })
    .exactOptional(),
  agent: z
    .strictObject({
      profileName: text,
      passwordSecretArn: secretReference.exactOptional(),
      relativePath: literalString
        .check((context) => {
          if (!/^[a-z0-9]+$/i.test(context.value)) report(context, relativePathRefused());
        })
        .exactOptional(),
      loginFormUris: texts,
      notEnforcedUris: texts,
    })
    .exactOptional(),
  software: z.strictObject({ windowsServer: text, openAm: text, tomcat: text }).exactOptional(),
  rolesAssigned: z.boolean().exactOptional(),
  enabledOn: z.array(z.enum(['publisher', 'subscriber'])).exactOptional(),
}) satisfies z.ZodType<SingleSignOnProps>;

/** A schema for the props. People may have written a password anywhere in them. */
export const singleSignOnSchema: z.ZodType<SingleSignOnProps> = unshown(() => shownSchema);

/** Single sign-on, with nothing left open. */
export interface SingleSignOn {
  /** `undefined` where nobody has named one, and the cluster has no name in one. */
  readonly domain: string | undefined;
  readonly activeDirectory: 'windows-domain' | 'ldap-server';
  readonly clientDomains: readonly string[];
  readonly serverNames: readonly string[];
  readonly openAm: Required<Omit<OpenAmProps, 'hostName'>> & {
    /** `undefined` where there is no domain that it could be in. */
    readonly hostName: string | undefined;
  };
  readonly policy: Required<OpenAmPolicyProps>;
  readonly agent: Required<Omit<PolicyAgentProps, 'passwordSecretArn'>> & {
    /** Secret that has the password of the profile, where somebody has said so. */
    readonly passwordSecretArn: string | undefined;
  };
  readonly software: Required<SingleSignOnSoftwareProps>;
  readonly rolesAssigned: boolean;
  readonly enabledOn: readonly ('publisher' | 'subscriber')[];
}

/** Fills the defaults in, where it is in use. `clusterName` is the name under which users reach the cluster. */
export function resolveSingleSignOn(
  props: SingleSignOnProps | undefined,
  clusterName?: string,
): SingleSignOn | undefined {
  if (props === undefined) return undefined;
  const { serverNames = clusterName === undefined ? [] : [clusterName], ...others } = props;
  const { domain = serverNames[0] === undefined ? undefined : domainOf(serverNames[0]) } = others;
  const inDomain = domain === undefined ? undefined : `openam.${domain}`;
  const {
    activeDirectory = 'windows-domain',
    clientDomains = domain === undefined ? [] : [domain],
    openAm: { hostName = inDomain, port = 8443, deploymentUri = 'opensso', loginModule = 'ConnectionUsers' } = {},
    policy = {},
    agent = {},
    software: { windowsServer = '2008 SP2', openAm = '9.0', tomcat = '7.0.0' } = {},
    rolesAssigned = true,
    enabledOn = ['publisher', 'subscriber'],
  } = others;
  return {
    domain,
    activeDirectory,
    clientDomains,
    serverNames,
    openAm: { hostName, port, deploymentUri, loginModule },
    policy: resolvedPolicy(policy, serverNames),
    agent: resolvedAgent(agent),
    software: { windowsServer, openAm, tomcat },
    rolesAssigned,
    enabledOn,
  };
}

function resolvedPolicy(
  {
    name = 'CiscoUnityConnection',
    resources,
    serviceType = POLICY_SERVICE_TYPE,
    methods = ['GET', 'POST'],
    subjectType = POLICY_SUBJECT_TYPE,
    subjectName = 'ConnectionUsers',
    exclusive = false,
    conditionType = POLICY_CONDITION_TYPE,
    conditionName = 'ConnectionSessions',
    sessionMinutes = POLICY_SESSION_MINUTES,
    terminateSession = false,
  }: OpenAmPolicyProps,
  serverNames: readonly string[],
): SingleSignOn['policy'] {
  return {
    name,
    resources: resources ?? policyResources(serverNames),
    serviceType,
    methods,
    subjectType,
    subjectName,
    exclusive,
    conditionType,
    conditionName,
    sessionMinutes,
    terminateSession,
  };
}

function resolvedAgent({
  profileName = 'ConnectionAgent',
  passwordSecretArn,
  relativePath = 'agentapp',
  loginFormUris = LOGIN_FORM_URIS,
  notEnforcedUris = NOT_ENFORCED_URIS,
}: PolicyAgentProps): SingleSignOn['agent'] {
  return { profileName, passwordSecretArn, relativePath, loginFormUris, notEnforcedUris };
}
