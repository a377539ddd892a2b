import { z } from 'zod';

/** Days of the week. */
export const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** A day of the week. */
export type Day = (typeof DAYS)[number];

/** A schema for a day of the week. */
export const daySchema = z.enum(DAYS);

/** A schema for the hour at which something begins. */
export const hourSchema = z.int().min(0).max(23);
