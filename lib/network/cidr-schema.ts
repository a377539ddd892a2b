import { z } from 'zod';
import { report } from '../boundary/zod-problem';
import { Cidr } from './cidr';

/** A block of addresses, as text. */
export const cidrSchema = z.string().check((context) => {
  const cidr = Cidr.tryParse(context.value);
  if (!(cidr instanceof Cidr)) report(context, cidr);
});
