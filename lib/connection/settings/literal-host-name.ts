import { literalString } from '../../boundary/literal-string';
import { report } from '../../boundary/zod-problem';
import { malformedHostName } from '../../errors';
import { isHostName } from '../../network/host-name';

/** A host name, or a domain name, that must be known when the program runs. */
export const literalHostName = literalString.check((context) => {
  if (!isHostName(context.value)) report(context, malformedHostName(context.value));
});
