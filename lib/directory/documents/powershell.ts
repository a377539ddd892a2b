// Scripts travel in an SSM document, inside Terraform's JSON: neither may find a parameter or an expression of its own in
// them, so they say $name and never write a brace after a dollar or a percent sign, nor two braces in a row.

/** What PowerShell takes for a single quote. */
const SINGLE_QUOTES = /['\u2018-\u201b]/g;

/** Before a brace that makes a template of what comes before it, unless it is one of Terraform's own tokens. */
const IN_A_TEMPLATE = /(?<=[$%{])(?=\{(?!TfToken\[))/;

/** A text as PowerShell reads it literally: one string, or several that it puts together again. */
export function quoted(text: string): string {
  const parts = text.split(IN_A_TEMPLATE).map((part) => `'${part.replace(SINGLE_QUOTES, '$&$&')}'`);
  return parts.length === 1 ? parts.join('') : `(${parts.join(' + ')})`;
}

/** Texts as a PowerShell array. */
export function quotedList(texts: readonly string[]): string {
  return `@(${texts.map(quoted).join(', ')})`;
}

/** The lines of a script, the first of which makes every error an end. */
export function script(...lines: readonly string[]): string[] {
  return ["$ErrorActionPreference = 'Stop'", ...lines.flatMap((line) => line.split('\n'))];
}

/** Reads a secret that holds `username` and `password` as JSON into `$secret`. It never reaches a log. */
export function readSecret(arn: string): string {
  return `$secret = (Get-SECSecretValue -SecretId ${quoted(arn)}).SecretString | ConvertFrom-Json`;
}

/** `$credential` for an account of a domain, from `$secret`. */
export function credentialOf(netbiosName: string): string {
  return `$credential = New-Object System.Management.Automation.PSCredential(${quoted(`${netbiosName}\\`)} + $secret.username, (ConvertTo-SecureString $secret.password -AsPlainText -Force))`;
}
