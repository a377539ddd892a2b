import { z } from 'zod';
import { LabError, malformedAwsId, type Problem } from '../errors';
import { literalOrToken } from './literal-or-token';
import { report } from './zod-problem';

/** The ids of EC2 that users name: security groups, prefix lists, images, VPCs and subnets. */
export type AwsIdPrefix = 'sg' | 'pl' | 'ami' | 'vpc' | 'subnet';

function problemOfAwsId(prefix: AwsIdPrefix, id: string): Problem | undefined {
  return new RegExp(`^${prefix}-[0-9a-f]{8,17}$`).test(id) ? undefined : malformedAwsId(prefix, id);
}

/** A schema for an id, or a token for one. */
export function awsIdSchema(prefix: AwsIdPrefix) {
  return literalOrToken(
    z.string().check((context) => {
      const problem = problemOfAwsId(prefix, context.value);
      if (problem) report(context, problem);
    }),
  );
}

/** Refuses what is neither an id nor a token for one. Throws `MalformedAwsId`. */
export function checkAwsId(prefix: AwsIdPrefix, id: string): void {
  if (awsIdSchema(prefix).safeParse(id).success) return;
  throw new LabError([malformedAwsId(prefix, id)]);
}
