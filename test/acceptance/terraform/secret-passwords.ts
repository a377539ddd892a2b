import { z } from 'zod';
import { type AwsEndpoint, awsJson } from './aws-request';

const listed = z.object({
  SecretList: z.array(
    z.object({ ARN: z.string(), SecretVersionsToStages: z.record(z.string(), z.unknown()).optional() }),
  ),
});
const value = z.object({ SecretString: z.string() });
const secret = z.object({ password: z.string().min(1) });

/** The passwords in the secrets of a region. A secret without a value has none yet. */
export async function secretPasswords(endpoint: AwsEndpoint): Promise<string[]> {
  const ask = (action: string, parameters: object) =>
    awsJson(endpoint, 'secretsmanager', `secretsmanager.${action}`, parameters);
  const { SecretList } = listed.parse(await ask('ListSecrets', {}));
  const filled = SecretList.filter(({ SecretVersionsToStages: stages = {} }) => Object.keys(stages).length > 0);
  return Promise.all(
    filled.map(async ({ ARN: SecretId }) => {
      const { SecretString } = value.parse(await ask('GetSecretValue', { SecretId }));
      return secret.parse(JSON.parse(SecretString)).password;
    }),
  );
}
