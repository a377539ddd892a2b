import { z } from 'zod';
import { report } from '../boundary/zod-problem';
import { malformedGuid } from '../errors';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A schema for the GUID of a Group Policy object. A Terraform token is none. */
export const guidSchema = z.string().check((context) => {
  if (!GUID.test(context.value)) report(context, malformedGuid(context.value));
});
