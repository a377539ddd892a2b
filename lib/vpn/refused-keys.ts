import { z } from 'zod';
import { report } from '../boundary/zod-problem';
import { keyGivenLiterally } from '../errors';

const refusedKey = z
  .unknown()
  .check((context) => {
    report(context, keyGivenLiterally());
  })
  .exactOptional();

/** Members under which people would write a key, refused by name: a key in a program ends in its repository. */
export const REFUSED_KEYS = {
  presharedKey: refusedKey,
  preSharedKey: refusedKey,
  preshared_key: refusedKey,
  pre_shared_key: refusedKey,
  psk: refusedKey,
};
