import type { Instance } from '@cdktf/provider-aws/lib/instance';
import { type SecurityGroupFact, Unknown } from './lab-model';
import { unknownRule } from './rule-values';
import type { SecurityGroupRules } from './security-group-rules';

/** The groups on a server's interfaces that are not ours, as far as they can be seen. */
export function accompanyingGroups(
  server: Instance,
  own: readonly string[],
  rules: SecurityGroupRules,
): SecurityGroupFact[] {
  const { path } = server.node;
  const unseen = (what: string): SecurityGroupFact => ({
    key: what,
    path,
    audience: 'accompanying',
    roles: [],
    rules: [unknownRule(path, 'ingress', what), unknownRule(path, 'egress', what)],
  });
  const groups = rules.groupsOf(server);
  if (groups instanceof Unknown) return [unseen(groups.what)];
  return [...groups, ...rules.otherGroupsOf(server)]
    .filter((key) => key instanceof Unknown || !own.includes(key))
    .map((key) => {
      if (key instanceof Unknown) return unseen(key.what);
      const known = rules.of(key);
      return known === undefined
        ? unseen(`the rules of ${key}`)
        : { key, path, audience: 'accompanying', roles: [], rules: known };
    });
}
