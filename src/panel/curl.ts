/** A request as a cURL command for a POSIX shell. Pure. */
import type { Attempt } from '../core/exchange.ts';

export interface CurlOptions {
  /** Texts that are replaced by shell variables; null leaves them in. */
  secrets: readonly string[] | null;
}

/** Fields that cURL makes itself, or that only mean something inside the browser. */
const LEFT_OUT = /^(?:host|content-length|connection|accept-encoding|:.*)$/i;

/**
 * The command that repeats an attempt. Where secrets are left out, each stands as a variable that
 * is named in a comment in front; what could not be seen is named there too.
 */
export function toCurl({ method, url, request }: Attempt, { secrets }: CurlOptions): string {
  const variables = new Map<string, string>();
  const quote = (text: string, name: string) => quoted(text, name, secrets ?? [], variables);
  const parts = [`curl ${quote(url, 'SECRET')}`];
  const hasBody = request.body.known && request.body.value !== '';
  if (method !== (hasBody ? 'POST' : 'GET')) parts.push(`-X ${quote(method, 'METHOD')}`);
  for (const { name, value } of request.fields.lines) {
    if (LEFT_OUT.test(name)) continue;
    // cURL drops a field whose value is empty unless it ends in a semicolon.
    parts.push(`-H ${quote(value === '' ? `${name};` : `${name}: ${value}`, variableName(name))}`);
  }
  if (request.body.known && hasBody)
    parts.push(`--data-raw ${quote(request.body.value, 'SECRET')}`);
  const unseen = Object.keys(request.fields.unseen).map((name) =>
    name === '*' ? 'other fields' : name,
  );
  const notes: string[] = [];
  if (variables.size > 0) notes.push(`# Set first: ${[...variables.values()].join(', ')}`);
  if (unseen.length > 0) notes.push(`# Not seen, and perhaps sent: ${unseen.join(', ')}`);
  return [...notes, parts.join(' \\\n  ')].join('\n');
}

const variableName = (field: string): string => field.toUpperCase().replace(/[^A-Z0-9]+/g, '_');

/**
 * A shell word: in single quotes where nothing is to be replaced, else in double quotes with the
 * secrets as variables.
 */
function quoted(
  text: string,
  name: string,
  secrets: readonly string[],
  variables: Map<string, string>,
): string {
  const present = secrets.filter((secret) => secret !== '' && text.includes(secret));
  if (present.length === 0) return `'${text.replaceAll("'", "'\\''")}'`;
  let out = '';
  let at = 0;
  while (at < text.length) {
    const secret = present.find((one) => text.startsWith(one, at));
    if (secret === undefined) {
      const char = text.charAt(at);
      out += /["$`\\!]/.test(char) ? `\\${char}` : char;
      at += 1;
      continue;
    }
    let variable = variables.get(secret);
    if (variable === undefined) {
      const taken = new Set(variables.values());
      variable = name;
      for (let count = 2; taken.has(variable); count += 1) variable = `${name}_${count}`;
      variables.set(secret, variable);
    }
    out += `\${${variable}}`;
    at += secret.length;
  }
  return `"${out}"`;
}
