import type { ProvisioningRequest } from './provisioning-request';

/** The variable that says which server a request goes to. */
export const SERVER_VARIABLE = 'CONNECTION_SERVER';

/**
 * A request as a command of a shell. Name and password are in the reader’s own `.netrc`, and what is sent goes in on standard
 * input, so that nobody sees it in a list of processes. curl takes braces as they are, and says the code of the answer last: it
 * takes a redirection for a success.
 */
export function curlCommand({ method, path, body }: ProvisioningRequest): string {
  const command = String.raw`curl --netrc --globoff --fail --write-out '\n%{http_code}\n' --request ${method}`;
  const url = `"https://$${SERVER_VARIABLE}"${quoted(path)}`;
  const accept = "--header 'Accept: application/json'";
  if (body === undefined) return [command, accept, url].join(' \\\n  ');
  const headers = `${accept} --header 'Content-Type: application/json'`;
  return `${[command, headers, `--data @- ${url}`].join(' \\\n  ')} <<'JSON'\n${JSON.stringify(body, undefined, 2)}\nJSON`;
}

/** A word that no shell looks into. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
