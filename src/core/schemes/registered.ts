/** Schemes of the IANA registry that browsers and APIs seldom meet: their challenges, and what a credential must hold. */
import { decodeUtf8, readBase64 } from './base64.ts';
import {
  type CredentialReading,
  defineScheme,
  missingParameters,
  parameterParts,
} from './scheme.ts';

const realm = { required: false, explanation: 'Name of the protected area.' };

export const concealed = defineScheme({
  names: ['Concealed'],
  title: 'Concealed: a signature that hides that authentication is asked for at all',
  registered: true,
  reference: { title: 'RFC 9729', url: 'https://www.rfc-editor.org/rfc/rfc9729.html' },
  form: 'Concealed k=…, a=…, s=…, v=…, p=…',
  secrets: ['p'],
  required: ['k', 'a', 'p', 's', 'v'],
  explanations: {
    k: 'Key id, base64url.',
    a: 'Public key, base64url.',
    s: 'TLS signature scheme, a number.',
    v: 'Verification value exported from the TLS connection.',
    p: 'Proof: the signature.',
  },
});

export const hoba = defineScheme({
  names: ['HOBA'],
  title: 'HOBA: a signature with a key that the site knows',
  registered: true,
  reference: { title: 'RFC 7486', url: 'https://www.rfc-editor.org/rfc/rfc7486.html' },
  form: 'HOBA result="kid.challenge.nonce.signature"',
  parameters: {
    challenge: { required: true, explanation: 'Value to be signed, base64url.' },
    'max-age': {
      required: true,
      explanation: 'Seconds for which the challenge may be answered; 0: no limit.',
    },
    realm,
  },
  secrets: ['result'],
  required: ['result'],
  explanations: { result: 'Key id, challenge, nonce and signature, parted by dots.' },
});

export const mutual = defineScheme({
  names: ['Mutual'],
  title: 'Mutual: both sides prove that they know the password',
  registered: true,
  reference: { title: 'RFC 8120', url: 'https://www.rfc-editor.org/rfc/rfc8120.html' },
  form: 'Mutual user="…", kc1="…", …; then sid="…", nc=…, vkc="…"',
  parameters: {
    version: { required: true, explanation: 'Must be 1.' },
    algorithm: { required: true, explanation: 'Key exchange that is used.' },
    validation: {
      required: true,
      explanation: 'What the exchange is bound to: host, tls-server-end-point or tls-unique.',
    },
    realm: { required: true, explanation: 'Name of the protected area.' },
    'auth-scope': { required: false, explanation: 'Hosts for which the password holds.' },
    reason: {
      required: false,
      explanation: 'Why it is asked: initial, stale-session, auth-failed, …',
    },
    sid: { required: false, explanation: 'Session of the exchange.' },
    ks1: { required: false, explanation: 'Key of the server in the exchange.' },
    'nc-max': { required: false, explanation: 'How often the session may be used.' },
    'nc-window': { required: false, explanation: 'How far the counter may run ahead.' },
    time: { required: false, explanation: 'Seconds that the session lives.' },
    path: { required: false, explanation: 'Addresses that are protected.' },
  },
  secrets: ['vkc', 'kc1'],
  explanations: {
    user: 'User name.',
    kc1: 'Key of the client in the exchange.',
    sid: 'Session of the exchange.',
    nc: 'How often the session was used.',
    vkc: 'Proof of the client.',
  },
});

export const privateToken = defineScheme({
  names: ['PrivateToken'],
  title: 'Privacy Pass: a token that proves something without naming the user',
  registered: true,
  reference: { title: 'RFC 9577', url: 'https://www.rfc-editor.org/rfc/rfc9577.html' },
  form: 'PrivateToken token="…"',
  answeredByBrowser: true,
  parameters: {
    challenge: { required: true, explanation: 'Which issuer and which kind of token, base64url.' },
    'token-key': { required: false, explanation: 'Public key of the issuer, base64url.' },
    'max-age': { required: false, explanation: 'Seconds for which the challenge holds.' },
  },
  secrets: ['token'],
  required: ['token'],
  explanations: { token: 'Can be redeemed once.' },
});

export const vapid = defineScheme({
  names: ['vapid'],
  title: 'VAPID: who sends a push message',
  registered: true,
  reference: { title: 'RFC 8292', url: 'https://www.rfc-editor.org/rfc/rfc8292.html' },
  form: 'vapid t=JWT, k=PUBLIC-KEY',
  secrets: ['t'],
  required: ['t', 'k'],
  explanations: {
    t: 'JWT (ES256) with aud: origin of the push service, exp: at most 24 hours ahead, sub: address to reach the sender.',
    k: 'Public key, base64url.',
  },
});

/** `name=value` pairs of a SCRAM message (RFC 5802 §5.1). */
const SCRAM_ATTRIBUTES: Readonly<Record<string, string>> = {
  n: 'User name.',
  r: "Nonce: the client's, then the server's behind it.",
  s: 'Salt.',
  i: 'Rounds of the key derivation.',
  c: 'Channel binding.',
  p: 'Proof of the client.',
  v: 'Signature of the server.',
  e: 'Error.',
  a: 'Identity to act as.',
};

export const scram = defineScheme({
  names: ['SCRAM-SHA-256', 'SCRAM-SHA-1'],
  title: 'SCRAM: salted challenge and response',
  registered: true,
  reference: { title: 'RFC 7804', url: 'https://www.rfc-editor.org/rfc/rfc7804.html' },
  form: 'SCRAM-SHA-256 realm="…", data=base64(message)',
  parameters: {
    realm: { required: false, explanation: 'Name of the protected area.' },
    data: { required: false, explanation: 'Message of the server, base64.' },
    sid: { required: false, explanation: 'Session of the exchange, to be handed back.' },
    sr: { required: false, explanation: 'Nonce of the server for a repeated sign-in.' },
    ttl: { required: false, explanation: 'Seconds for which that nonce may be used.' },
  },
  secrets: ['data'],
  explainCredential(field): CredentialReading {
    const faults = missingParameters(field, ['data']);
    const parts = parameterParts(field, ['data'], {
      data: 'Message of the client, base64.',
      sid: 'Session of the exchange.',
      realm: 'Name of the protected area.',
    });
    const data = field.parameters.find(({ name }) => name === 'data');
    if (!data) return { parts, faults };
    const { bytes, fault } = readBase64(data.value);
    const text = decodeUtf8(bytes);
    if (text === null || (fault && fault.code !== 'padding')) {
      faults.push({
        code: 'message-malformed',
        message: 'data is not base64 of a SCRAM message.',
        span: data.valueSpan,
      });
      return { parts, faults };
    }
    // Behind the header "n,,": each attribute is one letter, "=", value.
    for (const attribute of text.split(',')) {
      const name = attribute.charAt(0);
      if (attribute.charAt(1) !== '=' || !Object.hasOwn(SCRAM_ATTRIBUTES, name)) continue;
      parts.push({
        label: name,
        value: attribute.slice(2),
        secret: name === 'p',
        explanation: SCRAM_ATTRIBUTES[name] ?? '',
        span: data.valueSpan,
      });
    }
    return { parts, faults };
  },
});
