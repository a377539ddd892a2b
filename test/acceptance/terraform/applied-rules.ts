import type { AwsEndpoint } from './aws-request';
import { describeDirectories } from './describe-directories';
import { describeSecurityGroups } from './describe-security-groups';
import { ruleText } from './expected-rules';
import { type RuleSource, type SecurityGroupRule, securityGroupRules } from './security-group-rules';

/**
 * The rules that a lab gave to security groups, as texts. `existing` are somebody else's groups and lists, by the ids that
 * the lab knows them by: their own rules are left out, and so are those that AWS gives to groups that it makes.
 */
export async function appliedRules(
  endpoint: AwsEndpoint,
  existing: Readonly<Record<string, string>>,
): Promise<string[]> {
  const [groups, directories, rules] = await Promise.all([
    describeSecurityGroups(endpoint),
    describeDirectories(endpoint),
    securityGroupRules(endpoint),
  ]);
  const names = new Map(groups.map(({ id, name, tags }) => [id, tags['Name'] ?? name]));
  for (const [exampleId, id] of Object.entries(existing)) names.set(id, exampleId);
  // AWS names a directory's group after its id, which is another one each time.
  const controllers = new Map(directories.map(({ name, securityGroupId: id }) => [id, `${name}_controllers`]));
  const nameOf = (id: string) => controllers.get(id) ?? names.get(id) ?? id;

  const notOurs = new Set(Object.values(existing));
  for (const { id, name } of groups) if (name === 'default') notOurs.add(id);
  return rules
    .filter(({ groupId }) => !notOurs.has(groupId))
    .filter((rule) => !(controllers.has(rule.groupId) && letsEverythingOut(rule)))
    .map(({ groupId, direction, protocol, fromPort, toPort, source }) =>
      ruleText(nameOf(groupId), direction, protocol, fromPort, toPort, named(source, nameOf)),
    )
    .sort();
}

/** What AWS gives to every new group, a directory's among them. Anything else in that one is the lab's. */
function letsEverythingOut({ direction, protocol, source }: SecurityGroupRule): boolean {
  return direction === 'egress' && protocol === '-1' && source.value === '0.0.0.0/0';
}

function named({ kind, value }: RuleSource, nameOf: (id: string) => string): RuleSource {
  return { kind, value: kind === 'security-group' || kind === 'prefix-list' ? nameOf(value) : value };
}
