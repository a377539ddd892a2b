import type { RuleExample } from './rule-example';
import { smallContactCenter } from './small-contact-center';

export const bad: RuleExample = (stack) => {
  const presharedKeySecretArn = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:ipsec-AbCdEf';
  smallContactCenter(stack, { ipsec: { authentication: { presharedKeySecretArn } } });
};

export const good: RuleExample = (stack) => {
  // By their accounts in the domain.
  smallContactCenter(stack, { ipsec: { authentication: 'kerberos' } });
};
