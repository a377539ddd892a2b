import { describe, expect, it } from '@jest/globals';
import { guidSchema } from '../../lib/directory/guid-schema';

describe('a GUID', () => {
  it.each(['31B2F340-016D-11D2-945F-00C04FB984F9', '31b2f340-016d-11d2-945f-00c04fb984f9'])('may be %s', (guid) => {
    expect(guidSchema.safeParse(guid).success).toBe(true);
  });

  it.each([
    '',
    '{31B2F340-016D-11D2-945F-00C04FB984F9}',
    '31B2F340016D11D2945F00C04FB984F9',
    '31B2F340-016D-11D2-945F-00C04FB984F',
    'x31B2F340-016D-11D2-945F-00C04FB984F9',
    '31B2F340-016D-11D2-945F-00C04FB984F9x',
    '31B2F340-016D-11D2-945F-00C04FB984G9',
    '${TfToken[TOKEN.0]}',
  ])('is not %s', (guid) => {
    expect(guidSchema.safeParse(guid).success).toBe(false);
  });
});
