import { z } from 'zod';

/** Retention times that CloudWatch Logs knows, in days. */
const RETENTION_DAYS = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

/** How many days a log is kept. */
export const logRetentionSchema = z
  .number()
  .refine((days) => RETENTION_DAYS.includes(days), `Expected one of ${RETENTION_DAYS.join(', ')}`);
