import { Construct } from 'constructs';

/** A security group that AWS or somebody else makes, as the place of rules that are ours. */
export class GroupOfOthers extends Construct {
  /** Id of the security group. */
  readonly id: string;

  constructor(scope: Construct, id: string, groupId: string) {
    super(scope, id);
    this.id = groupId;
  }
}
