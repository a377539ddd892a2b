import { ConnectionCluster, LabNetwork } from 'uc-lab-constructs';
import type { RuleExample } from './rule-example';

export const bad: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // What begins with 99 goes out through the plant, and this table knows the 9 of the headquarters alone.
  const fax = {
    patterns: [{ pattern: '900*' }, { pattern: '901*' }, { pattern: '+*' }, { pattern: '91*' }],
    blockOthers: false,
  };
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      restrictionTables: {
        phoneSystems: [
          { name: 'Headquarters', trunkAccessCode: '9' },
          { name: 'Plant', trunkAccessCode: '99' },
        ],
        classesOfService: [{ name: 'Staff', fax }],
      },
    },
  });
};

export const good: RuleExample = (stack) => {
  const network = new LabNetwork(stack, 'network', { availabilityZones: ['eu-central-1a', 'eu-central-1b'] });
  // Tables have each pattern for every code unless told otherwise.
  new ConnectionCluster(stack, 'voicemail', {
    network,
    settings: {
      restrictionTables: {
        phoneSystems: [
          { name: 'Headquarters', trunkAccessCode: '9' },
          { name: 'Plant', trunkAccessCode: '99' },
        ],
        classesOfService: [{ name: 'Staff' }],
      },
    },
  });
};
