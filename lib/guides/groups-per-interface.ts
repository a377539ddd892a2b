import { QUOTAS } from '../network/quotas';
import type { Verdict } from './guide-rule';
import { type Known, Unknown } from './lab-model';

/** An interface, and how many security groups it has. */
interface CountedInterface {
  readonly path: string;
  readonly securityGroups: Known<number>;
}

/** Judges interfaces by AWS's quota of security groups. */
export function judgeGroupsPerInterface(interfaces: readonly CountedInterface[]): Verdict {
  return {
    violations: interfaces.flatMap(({ path, securityGroups }) =>
      !(securityGroups instanceof Unknown) && securityGroups > QUOTAS.securityGroupsPerInterface
        ? [
            {
              at: path,
              message: `has ${securityGroups} security groups, and AWS's default quota is ${QUOTAS.securityGroupsPerInterface}`,
            },
          ]
        : [],
    ),
    unknown: interfaces.flatMap(({ path, securityGroups }) =>
      securityGroups instanceof Unknown ? [`${path}: ${securityGroups.what}`] : [],
    ),
  };
}
