import { XMLParser } from 'fast-xml-parser';

export interface AwsEndpoint {
  readonly url: string;
  readonly region: string;
}

type Parameters = Readonly<Record<string, string>>;

const lists = new Set(['item', 'member', 'HostedZone']);
const xml = new XMLParser({ ignoreAttributes: true, parseTagValue: false, isArray: (name) => lists.has(name) });

const QUERY_VERSIONS = { ec2: '2016-11-15', iam: '2010-05-08', monitoring: '2010-08-01' } as const;

/** A request in the protocol of EC2 and IAM: a form goes in, XML comes back. */
export async function awsQuery(
  endpoint: AwsEndpoint,
  service: keyof typeof QUERY_VERSIONS,
  action: string,
  parameters: Parameters = {},
  headers: Parameters = {},
): Promise<unknown> {
  const body = new URLSearchParams({ Action: action, Version: QUERY_VERSIONS[service], ...parameters });
  return xml.parse(await send(endpoint, service, action, { method: 'POST', body, headers }));
}

/** A request in the protocol of SSM, KMS, Directory Service and their like: JSON both ways. `target` is its X-Amz-Target. */
export async function awsJson(
  endpoint: AwsEndpoint,
  service: string,
  target: string,
  parameters: object = {},
): Promise<unknown> {
  const headers = { 'Content-Type': 'application/x-amz-json-1.1', 'X-Amz-Target': target };
  const text = await send(endpoint, service, target, { method: 'POST', headers, body: JSON.stringify(parameters) });
  const answer: unknown = JSON.parse(text);
  return answer;
}

/** A GET request in the protocol of Route 53 and S3: a path goes in, XML comes back. */
export async function awsGet(endpoint: AwsEndpoint, service: string, path: string): Promise<unknown> {
  return xml.parse(await send(endpoint, service, path, { method: 'GET' }, path));
}

/** A GET request in the protocol of EventBridge Scheduler and its like: a path goes in, JSON comes back. */
export async function awsRest(endpoint: AwsEndpoint, service: string, path: string): Promise<unknown> {
  const answer: unknown = JSON.parse(await send(endpoint, service, path, { method: 'GET' }, path));
  return answer;
}

/** A PUT request without a body, as S3 makes a bucket with. */
export async function awsPut(endpoint: AwsEndpoint, service: string, path: string): Promise<void> {
  await send(endpoint, service, path, { method: 'PUT' }, path);
}

async function send(
  { url, region }: AwsEndpoint,
  service: string,
  what: string,
  request: RequestInit,
  path = '/',
): Promise<string> {
  // The emulator checks no signature, but reads from its scope which service of which region is meant.
  const scope = `Credential=test/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=none`;
  const headers = new Headers(request.headers);
  headers.set('Authorization', `AWS4-HMAC-SHA256 ${scope}`);
  const answer = await fetch(`${url}${path}`, { ...request, headers });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${service} ${what}: ${answer.status} ${text}`);
  return text;
}
