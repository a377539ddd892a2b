import { type ConnectionSettings, resolveConnectionSettings } from '../../lib/connection/settings/connection-settings';
import { type ConnectionSettingsFact, Unknown } from '../../lib/guides/lab-model';

/** The settings of a cluster as the guide wants them, with some parts otherwise. */
export function connectionSettings(
  settings: Partial<ConnectionSettings> = {},
  other: Partial<ConnectionSettingsFact> = {},
): ConnectionSettingsFact {
  const { features = {}, alternateName = 'voicemail.lab.internal' } = other;
  const clusterName = alternateName instanceof Unknown ? undefined : alternateName;
  return {
    kind: 'connection-settings',
    path: 'lab/voicemail',
    single: false,
    release: '9.1(2)',
    features,
    alternateName,
    settings: { ...resolveConnectionSettings({}, { features, clusterName }), ...settings },
    ...other,
  };
}
