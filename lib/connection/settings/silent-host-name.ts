import { literalString } from '../../boundary/literal-string';
import { report } from '../../boundary/zod-problem';
import { malformedHostName } from '../../errors';
import { isHostName } from '../../network/host-name';

/** A host name among what may have a secret in it by mistake: an error does not show what was given. */
export const silentHostName = literalString.check((context) => {
  const { code, message } = malformedHostName('');
  if (!isHostName(context.value)) report(context, { code, message });
});
