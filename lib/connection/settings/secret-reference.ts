import { Token } from 'cdktf';
import { z } from 'zod';
import { SECRET_ARN } from '../../boundary/secret-arn';
import { report } from '../../boundary/zod-problem';
import { malformedSecretArn } from '../../errors';

/** How cdktf writes a token into a text. */
const ONE_TOKEN = /^\$\{TfToken\[[a-zA-Z0-9:._-]+\]\}$/;

/**
 * The Amazon Resource Name of a secret, or a token for one and nothing beside it. Anything else may be the secret itself, and is
 * not shown.
 */
export const secretReference = z.custom<string>().check((context) => {
  const { value } = context;
  if (typeof value !== 'string' || !(SECRET_ARN.test(value) || (Token.isUnresolved(value) && ONE_TOKEN.test(value))))
    report(context, malformedSecretArn());
});
