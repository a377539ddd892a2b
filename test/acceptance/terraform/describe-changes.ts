import type { TerraformPlan } from './terraform-plan';

type Change = TerraformPlan['resource_changes'][number]['change'];

/** One line for each resource or output a plan would change, and below it each attribute that differs. */
export function describeChanges(plan: TerraformPlan): string {
  const resources = plan.resource_changes.map(({ address, change }) => ({ address, change }));
  const outputs = Object.entries(plan.output_changes).map(([name, change]) => ({ address: `output.${name}`, change }));
  return [...resources, ...outputs]
    .filter(({ change }) => !change.actions.every((action) => action === 'no-op' || action === 'read'))
    .map(({ address, change }) => [`${address}: ${change.actions.join(', ')}`, ...attributes(change)].join('\n    '))
    .join('\n');
}

function attributes({ before, after, after_unknown: unknown }: Change): string[] {
  if (!isRecord(before)) return [];
  const [next, later] = [isRecord(after) ? after : {}, isRecord(unknown) ? unknown : {}];
  return Object.keys({ ...before, ...next, ...later })
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(next[name]))
    .map((name) => {
      const then = later[name] === true ? '(known after apply)' : JSON.stringify(next[name]);
      return `${name}: ${JSON.stringify(before[name])} -> ${then}`;
    });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
