import { Construct } from 'constructs';
import { z } from 'zod';
import type { ILabNetwork } from './i-lab-network';

/** A schema for a network. */
export const networkSchema = z.custom<ILabNetwork>(
  (value) => Construct.isConstruct(value) && 'serverSubnets' in value,
  'Expected a LabNetwork',
);
