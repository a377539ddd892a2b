import { z } from 'zod';
import { literalOrToken } from '../boundary/literal-or-token';
import { unshown } from '../boundary/unshown';

const shownSchema = z.string().regex(/^arn:/, 'Expected the ARN of a certificate');

/** The ARN of a router's certificate, or a token. What is given instead, such as a key, is never shown. */
export const certificateArnSchema = literalOrToken(unshown(() => shownSchema));
