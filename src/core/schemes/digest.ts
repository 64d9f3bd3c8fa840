import type { Challenge } from '../http/challenge.ts';
import type { CredentialField } from '../http/credential.ts';
import type { Span } from '../http/scan.ts';
import { computeDigest, type DigestInput, hashUser, responseLength } from './digest-compute.ts';
import {
  defineScheme,
  type Mismatch,
  type MismatchCode,
  missingParameters,
  parameterParts,
  type RequestFacts,
  type SchemeFault,
} from './scheme.ts';

export { computeDigest, type DigestInput, type DigestResult, hashUser } from './digest-compute.ts';

const EXPLANATIONS: Readonly<Record<string, string>> = {
  username: 'User name, or its hash where userhash is true.',
  'username*': 'User name in the notation of RFC 8187, for characters outside ASCII.',
  realm: 'Must be the one of the challenge.',
  nonce: 'Must be the one of the challenge, or of a later Authentication-Info.',
  uri: 'What the request asks for; must be the target of the request line.',
  response: 'Hash over user, password, nonce, method and uri; proves that the password is known.',
  algorithm: 'Hash function that was used.',
  cnonce: 'Random value of the client.',
  nc: 'How often this nonce was used, in eight hexadecimal digits; must grow with each request.',
  qop: 'What is protected: auth (the request line), auth-int (and the content).',
  opaque: 'Handed back as it came in the challenge.',
  userhash: 'true: username holds a hash.',
  charset: 'Not for the credential, only for the challenge.',
};

export const digest = defineScheme({
  names: ['Digest'],
  title: 'Digest: user name and a hash over the password',
  registered: true,
  reference: { title: 'RFC 7616', url: 'https://www.rfc-editor.org/rfc/rfc7616.html' },
  form: 'Digest username="…", realm="…", nonce="…", uri="…", response="…", …',
  answeredByBrowser: true,
  parameters: {
    realm: { required: true, explanation: 'Name of the protected area; part of what is hashed.' },
    nonce: {
      required: true,
      explanation: 'Value of the server that each answer must contain; it ends after a time.',
    },
    qop: {
      required: true,
      explanation:
        'Protection offered: auth, auth-int or both. Left out only by servers of RFC 2069.',
    },
    algorithm: {
      required: false,
      explanation:
        'Hash function: MD5 (also when absent), SHA-256, SHA-512-256, each also with -sess.',
    },
    opaque: { required: false, explanation: 'To be handed back as it is.' },
    stale: {
      required: false,
      explanation:
        'true: user and password were right, only the nonce is old; the client tries again with the new one without asking.',
    },
    domain: { required: false, explanation: 'Addresses for which the same credentials hold.' },
    charset: {
      required: false,
      explanation: 'Only UTF-8 is allowed: how user and password are to be encoded.',
    },
    userhash: {
      required: false,
      explanation: 'true: the server takes a hash instead of the user name.',
    },
  },
  secrets: ['response'],
  explainCredential(field) {
    const required = ['realm', 'nonce', 'uri', 'response'];
    const faults = missingParameters(field, required);
    if (field.params.username === undefined && field.params['username*'] === undefined) {
      faults.unshift(...missingParameters(field, ['username']));
    }
    faults.push(...malformed(field));
    return { parts: parameterParts(field, ['response'], EXPLANATIONS), faults };
  },
  check: checkDigest,
});

function malformed(field: CredentialField): SchemeFault[] {
  const faults: SchemeFault[] = [];
  const add = (name: string, message: string) =>
    faults.push({ code: 'parameter-malformed', message, span: spanOf(field, name) });
  const { nc, response, qop, algorithm } = field.params;
  if (nc !== undefined && !/^[0-9a-f]{8}$/i.test(nc))
    add('nc', 'nc must be eight hexadecimal digits.');
  const length = responseLength(algorithm);
  if (response !== undefined && !/^[0-9a-f]+$/i.test(response)) {
    add('response', 'The response must be hexadecimal digits.');
  } else if (response !== undefined && length !== null && response.length !== length) {
    add(
      'response',
      `The response must have ${length} hexadecimal digits for ${algorithm ?? 'MD5'}.`,
    );
  }
  if (qop?.includes(',')) add('qop', 'The answer must choose one qop of those offered.');
  return faults;
}

function spanOf(field: CredentialField, name: string): Span | null {
  return field.parameters.find((parameter) => parameter.name === name)?.valueSpan ?? null;
}

/** Holds every parameter of a Digest credential against the challenge that it answers and against the request. */
export function checkDigest(
  challenge: Challenge,
  field: CredentialField,
  request: RequestFacts,
): Mismatch[] {
  const out: Mismatch[] = [];
  const asked = challenge.params;
  const sent = field.params;
  const add = (code: MismatchCode, name: string, message: string) =>
    out.push({ code, message, span: spanOf(field, name) });

  if (asked.realm !== sent.realm) {
    add(
      'realm-differs',
      'realm',
      `The challenge names the realm "${asked.realm ?? ''}", the credential "${sent.realm ?? ''}".`,
    );
  }
  if (asked.nonce !== sent.nonce) {
    add('nonce-differs', 'nonce', 'The nonce is not the one of this challenge.');
  }
  if (asked.opaque !== sent.opaque) {
    add(
      'opaque-differs',
      'opaque',
      sent.opaque === undefined
        ? 'opaque was not handed back.'
        : 'opaque is not the one of this challenge.',
    );
  }
  const algorithm = asked.algorithm ?? 'MD5';
  if (algorithm.toLowerCase() !== (sent.algorithm ?? 'MD5').toLowerCase()) {
    add(
      'algorithm-differs',
      'algorithm',
      `The challenge asks for ${algorithm}, the credential uses ${sent.algorithm ?? 'MD5'}.`,
    );
  }
  checkQop(asked.qop, field, add);
  if (sent.userhash?.toLowerCase() === 'true' && asked.userhash?.toLowerCase() !== 'true') {
    add(
      'userhash-differs',
      'userhash',
      'The user name was hashed, which the challenge does not offer.',
    );
  }
  const uri = sent.uri;
  if (uri !== undefined && !isTarget(uri, request)) {
    add(
      'uri-differs',
      'uri',
      `The credential was made for ${uri}, the request went to ${targetOf(request.url)}.`,
    );
  }
  const length = responseLength(sent.algorithm ?? asked.algorithm);
  if (sent.response !== undefined && length !== null && sent.response.length !== length) {
    add(
      'response-length-differs',
      'response',
      `The response has ${sent.response.length} characters; ${algorithm} makes ${length}.`,
    );
  }
  return out;
}

function checkQop(
  offered: string | undefined,
  field: CredentialField,
  add: (code: MismatchCode, name: string, message: string) => void,
): void {
  const { qop, nc, cnonce } = field.params;
  const choices = (offered ?? '')
    .toLowerCase()
    .split(',')
    .map((text) => text.trim())
    .filter(Boolean);
  if (qop === undefined) {
    if (choices.length > 0)
      add(
        'qop-differs',
        'qop',
        `The challenge asks for qop ${choices.join(' or ')}, the credential has none.`,
      );
    return;
  }
  if (!choices.includes(qop.toLowerCase())) {
    add(
      'qop-differs',
      'qop',
      qop === ''
        ? 'qop is empty: the challenge offers none, so it has to be left out, with nc and cnonce.'
        : `qop ${qop} was not offered.`,
    );
  }
  for (const name of ['nc', 'cnonce']) {
    if (field.params[name] === undefined)
      add('parameter-missing', name, `qop is there, but ${name} is missing.`);
  }
  if (cnonce === '') add('parameter-missing', 'cnonce', 'cnonce is empty.');
  if (nc !== undefined && (!/^[0-9a-f]{8}$/i.test(nc) || /^0+$/.test(nc))) {
    add(
      'nonce-count-invalid',
      'nc',
      `nc is “${nc}”: it must be eight hexadecimal digits, counted up from 00000001.`,
    );
  }
}

function targetOf(url: string): string {
  try {
    const { pathname, search } = new URL(url);
    return pathname + search;
  } catch {
    return url;
  }
}

/** uri may be the path with query, the absolute form, the authority (CONNECT) or "*" (RFC 9112 §3.2). */
function isTarget(uri: string, { method, url }: RequestFacts): boolean {
  const path = targetOf(url);
  if (uri === path || uri === url || (uri === '*' && method === 'OPTIONS')) return true;
  try {
    const { host, hostname, port, protocol, href } = new URL(url);
    const numbered = port || (protocol === 'https:' ? '443' : '80');
    if (method === 'CONNECT') return uri === host || uri === `${hostname}:${numbered}`;
    return new URL(uri, url).href === href && !uri.startsWith('?');
  } catch {
    return false;
  }
}

/** A Digest credential recomputed with a password that was typed in. */
export type Recomputed =
  | { ok: true; matches: boolean; response: string; userMatches: boolean | null }
  | {
      ok: false;
      why:
        | 'algorithm-unknown'
        | 'qop-unknown'
        | 'cnonce-missing'
        | 'body-missing'
        | 'parameter-missing';
    };

/**
 * Computes the response of a credential again (RFC 7616 §3.4). `user` is needed where the credential holds a hash or an
 * extended user name, and is compared with the hash.
 */
export function recompute(
  field: CredentialField,
  request: Pick<RequestFacts, 'method'>,
  password: string,
  options: { user?: string; body?: Uint8Array } = {},
): Recomputed {
  const { realm, nonce, uri, response, algorithm, qop, nc, cnonce, username, userhash } =
    field.params;
  const user = options.user ?? username ?? extendedValue(field.params['username*']);
  if (realm === undefined || nonce === undefined || uri === undefined || user === undefined) {
    return { ok: false, why: 'parameter-missing' };
  }
  const input: DigestInput = {
    username: user,
    password,
    realm,
    method: request.method,
    uri,
    nonce,
    algorithm,
    qop,
    nc,
    cnonce,
    body: options.body,
  };
  const result = computeDigest(input);
  if (!result.ok) return result;
  const hashed = userhash?.toLowerCase() === 'true';
  const userMatches = hashed ? hashUser(user, realm, algorithm) === username?.toLowerCase() : null;
  return {
    ok: true,
    matches: result.response === response?.toLowerCase(),
    response: result.response,
    userMatches,
  };
}

/** The text of an extended value, `UTF-8''J%C3%A4s%C3%B8n` (RFC 8187 §3.2); undefined for anything else. */
function extendedValue(value: string | undefined): string | undefined {
  const match = /^utf-8'[^']*'(.*)$/i.exec(value ?? '');
  if (match?.[1] === undefined) return undefined;
  try {
    return decodeURIComponent(match[1]);
  } catch {
    return undefined;
  }
}
