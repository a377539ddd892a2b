import { describe, expect, it } from '@jest/globals';
import {
  connectionSettingsSchema,
  type ConnectionSettingsProps,
  resolveConnectionSettings,
} from '../../../lib/connection/settings/connection-settings';
import { refused } from '../../contact-center/security/refused';

const resolved = (props: ConnectionSettingsProps) =>
  resolveConnectionSettings(props, { features: {}, clusterName: undefined });

describe('the settings of Connection', () => {
  it('know a class of service that one part names in the other, too', () => {
    const { restrictionTables, messageSecurity } = resolved({
      restrictionTables: { classesOfService: [{ name: 'Staff' }] },
      messageSecurity: { classesOfService: [{ name: 'Guests' }, { name: 'STAFF' }, { name: 'system' }] },
    });
    const names = (classes: readonly { readonly name: string }[]) => classes.map(({ name }) => name);
    expect(names(restrictionTables.classesOfService)).toEqual(['System', 'Voice Mail User COS', 'Staff', 'Guests']);
    expect(names(messageSecurity.classesOfService)).toEqual(['Guests', 'STAFF', 'system', 'Voice Mail User COS']);
    expect(restrictionTables.classesOfService.at(-1)?.transfers).toEqual(
      restrictionTables.classesOfService.at(0)?.transfers,
    );
  });

  const own = { patterns: [], name: 'Default Fax' };
  const restrictionTables = {
    classesOfService: ['System', 'Voice Mail User COS'].map((name) => ({ name, fax: own })),
  };

  it.each<[object, string[]]>([
    [{}, []],
    [{ restrictionTables }, []],
    // Its members would have the usual table of that name.
    [
      { restrictionTables, messageSecurity: { classesOfService: [{ name: 'Staff' }] } },
      ['RestrictionNameTaken at restrictionTables'],
    ],
    [{ restrictionTables, messageSecurity: { classesOfService: [{ name: 'system' }] } }, []],
    // Said once.
    [
      {
        restrictionTables: { systemTransfers: own },
        messageSecurity: { classesOfService: [{ name: 'Staff' }] },
      },
      ['RestrictionNameTaken at restrictionTables'],
    ],
    [{ restrictionTables: 'none' }, ['InvalidProperty at restrictionTables']],
  ])('%j', (props, problems) => {
    expect(refused(connectionSettingsSchema, props)).toEqual(problems);
  });
});
