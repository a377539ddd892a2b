import { describe, expect, it } from '@jest/globals';
import { securityPasswordSteps } from '../../../../lib/connection/runbook/steps/security-password-steps';
import {
  resolveSecurityPassword,
  type SecurityPasswordProps,
} from '../../../../lib/connection/settings/security-password';
import { actionsOf, cautions, fieldsOf, order } from './part-of-runbook';

const ONE = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:one-aBcDeF';
const OTHER = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:other-aBcDeF';

const steps = (props: SecurityPasswordProps) =>
  securityPasswordSteps({ securityPassword: resolveSecurityPassword(props) });

describe('the security password', () => {
  it('is given at installation, changed at the publisher first, and kept for its backups', () => {
    expect(order(steps({}))).toEqual([
      '7-1 publisher security-password/install-publisher',
      '7-1 subscriber security-password/install-subscriber',
      '7-1 publisher security-password/change-publisher',
      '7-1 subscriber security-password/change-subscriber',
      '7-1 publisher security-password/backup',
      '7-1 publisher security-password/restore',
    ]);
  });

  it.each(['publisher', 'subscriber'])('is changed by a command at the %s, which restarts then', (node) => {
    expect(actionsOf(steps({}), `security-password/change-${node}`)).toEqual([
      { cli: 'set password user security' },
      { cli: 'utils system restart' },
    ]);
  });

  it('is a person’s to choose, or the text of a secret', () => {
    const chosen = { Password: 'a password that you choose and keep safe, the same for both servers' };
    expect(fieldsOf(steps({}), 'security-password/install-publisher')).toEqual(chosen);
    expect(fieldsOf(steps({}), 'security-password/install-subscriber')).toEqual(chosen);
    expect(fieldsOf(steps({}), 'security-password/restore')).toEqual({
      'Security password of the backup': 'the one that was in force then',
    });
    const given = steps({ secretArn: ONE, subscriberSecretArn: OTHER, backupSecretArn: `${ONE}-old` });
    expect(fieldsOf(given, 'security-password/install-publisher')).toEqual({
      Password: `the text of the secret ${ONE}`,
    });
    expect(fieldsOf(given, 'security-password/install-subscriber')).toEqual({
      Password: `the text of the secret ${OTHER}`,
    });
    expect(fieldsOf(given, 'security-password/restore')).toEqual({
      'Security password of the backup': `the text of the secret ${ONE}-old`,
    });
  });

  it('is asked for once at installation, and again and again then', () => {
    expect(steps({}).map(({ when }) => when)).toEqual([
      ...['installation', 'installation'],
      ...['recurring', 'recurring', 'recurring', 'recurring'],
    ]);
  });

  it('warns of what goes wrong otherwise', () => {
    expect(cautions(steps({}))).toEqual({
      'security-password/install-publisher': expect.stringMatching(/cannot replicate/),
      'security-password/install-subscriber': expect.stringMatching(/cannot replicate/),
      'security-password/change-publisher': expect.stringMatching(/do not replicate/),
      'security-password/change-subscriber': expect.stringMatching(/do not replicate/),
      'security-password/backup': expect.stringMatching(/cannot be restored/),
    });
  });
});
