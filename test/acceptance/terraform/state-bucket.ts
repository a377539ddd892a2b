import { awsPut } from './aws-request';

// The one region in which S3 makes a bucket without being told where.
const REGION = 'us-east-1';
const BUCKET = 'terraform-state';

/** Makes the bucket for the states of a lab. */
export async function createStateBucket(awsUrl: string): Promise<void> {
  await awsPut({ url: awsUrl, region: REGION }, 's3', `/${BUCKET}`);
}

/**
 * A state in the bucket, as Terraform's backend `s3` is told. The lab's own backend is a file, which Terraform writes anew
 * after each change: with hundreds of resources that is most of what it is busy with. This one it writes now and then.
 */
export function stateInBucket(awsUrl: string, key: string): Record<string, unknown> {
  return {
    bucket: BUCKET,
    key,
    region: REGION,
    access_key: 'test',
    secret_key: 'test',
    use_path_style: true,
    skip_credentials_validation: true,
    skip_requesting_account_id: true,
    endpoints: { s3: awsUrl },
  };
}
