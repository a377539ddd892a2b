import { Token } from 'cdktf';
import type { z } from 'zod';
import { report } from '../boundary/zod-problem';
import { zoneUsedTwice } from '../errors';

/** Refuses a list of zones, or of things in zones, that names one zone twice. A token may be any zone. */
export function distinctZones(context: z.core.ParsePayload<readonly (string | { availabilityZone: string })[]>): void {
  const zones = context.value.map((one) => (typeof one === 'string' ? one : one.availabilityZone));
  zones.forEach((zone, index) => {
    if (!Token.isUnresolved(zone) && zones.indexOf(zone) < index) report(context, zoneUsedTwice(zone), [index]);
  });
}
