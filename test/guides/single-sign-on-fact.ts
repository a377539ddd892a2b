import type { ConnectionFeatures } from '../../lib/connection/connection-features';
import { resolveSingleSignOn, type SingleSignOnProps } from '../../lib/connection/settings/single-sign-on';
import { type ConnectionSettingsFact, Unknown } from '../../lib/guides/lab-model';
import { connectionSettings } from './settings-facts';

/** What single sign-on needs of the features. */
export const SIGN_ON_FEATURES: ConnectionFeatures = { dns: true, ntpSource: true, ldapDirectory: 'ldaps' };

/** A cluster with single sign-on and all that it needs, with some of it otherwise. */
export function withSingleSignOn(
  props: SingleSignOnProps = {},
  other: Partial<ConnectionSettingsFact> = {},
): ConnectionSettingsFact {
  const { alternateName } = { alternateName: 'voicemail.lab.internal', ...other };
  return connectionSettings(
    { singleSignOn: resolveSingleSignOn(props, alternateName instanceof Unknown ? undefined : alternateName) },
    { features: SIGN_ON_FEATURES, ...other },
  );
}

/** What comes of a rule about single sign-on where there is none. */
export const NO_SINGLE_SIGN_ON = {
  status: 'not applicable',
  violations: [],
  unknown: ['It has no single sign-on.'],
};
