import type { Challenge } from '../http/challenge.ts';
import type { CredentialField } from '../http/credential.ts';
import { aws, awsVersion2 } from './aws.ts';
import { basic } from './basic.ts';
import { bearer, dpop, gnap } from './bearer.ts';
import { digest } from './digest.ts';
import { negotiate } from './negotiate.ts';
import { ntlm } from './ntlm.ts';
import { oauth1 } from './oauth1.ts';
import { concealed, hoba, mutual, privateToken, scram, vapid } from './registered.ts';
import {
  type CredentialReading,
  defineScheme,
  type Mismatch,
  type RequestFacts,
  type Scheme,
} from './scheme.ts';
import { eventHubs, hawk, hmac, sharedKey, signature } from './signed.ts';
import { wild } from './wild.ts';

/** Every scheme that is known: those of the IANA registry, then those met in the wild. */
export const SCHEMES: readonly Scheme[] = [
  basic,
  bearer,
  concealed,
  digest,
  dpop,
  gnap,
  hoba,
  mutual,
  negotiate,
  oauth1,
  privateToken,
  scram,
  vapid,
  ntlm,
  aws,
  awsVersion2,
  hawk,
  signature,
  sharedKey,
  hmac,
  eventHubs,
  ...wild,
];

const BY_NAME = new Map<string, Scheme>();
for (const scheme of SCHEMES) {
  for (const name of scheme.names)
    if (!BY_NAME.has(name.toLowerCase())) BY_NAME.set(name.toLowerCase(), scheme);
}

/** The scheme of a name, without regard to case; null for one that is not known. */
export function findScheme(name: string): Scheme | null {
  return BY_NAME.get(name.toLowerCase()) ?? null;
}

const unknown = defineScheme({
  names: ['unknown'],
  title: 'A scheme that is not known',
  reference: {
    title: 'RFC 9110 §11.1',
    url: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.1',
  },
  form: 'SCHEME TOKEN, or SCHEME name="value", …',
  parameters: {
    realm: { required: false, explanation: 'Name of the protected area (RFC 9110 §11.5).' },
  },
});

/** The scheme of a name, or a stand-in that says what can be said of any scheme. */
export function schemeOrUnknown(name: string): Scheme {
  return findScheme(name) ?? unknown;
}

/** What the parts of a credential mean. The whole value is one secret where no scheme can be told. */
export function explainCredential(field: CredentialField): CredentialReading {
  if (field.scheme === null) {
    const proxmoxLike = /^P(?:VE|BS|MG)APIToken=/i.exec(field.rest);
    const scheme = proxmoxLike && findScheme(proxmoxLike[0].slice(0, -1));
    if (scheme) return scheme.explainCredential(field);
    const part = {
      label: 'Credential',
      value: field.rest,
      secret: true,
      explanation: 'No scheme stands in front of it.',
      span: field.restSpan,
    };
    return { parts: field.rest === '' ? [] : [part], faults: [] };
  }
  const scheme = schemeOrUnknown(field.scheme);
  const reading = scheme.explainCredential(field);
  // What is not known to be harmless is taken for a secret.
  if (scheme === unknown) for (const part of reading.parts) part.secret = part.label !== 'realm';
  return reading;
}

/** What of a credential does not fit a challenge: another scheme, or what the scheme itself finds. */
export function checkCredential(
  challenge: Challenge,
  field: CredentialField,
  request: RequestFacts,
): Mismatch[] {
  const asked = challenge.scheme.toLowerCase();
  if (field.scheme?.toLowerCase() !== asked) {
    const message = `The challenge asks for ${challenge.scheme}, the credential is ${field.scheme ?? 'without scheme'}.`;
    return [{ code: 'scheme-differs', message, span: field.schemeSpan ?? field.restSpan }];
  }
  return schemeOrUnknown(asked).check(challenge, field, request);
}

/** Parameters that are harmless under any scheme. */
const PLAIN =
  /^(?:realm|username\*?|user|uri|algorithm|qop|nc|cnonce|nonce|opaque|userhash|charset|headers|signedheaders|credential|keyid|id|ts|ext|app|dlg|version|created|expires|oauth_(?:consumer_key|signature_method|timestamp|nonce|version|callback)|client|device|deviceid|profile|k|sid|a|s|v|scope|error|error_description)$/;

/**
 * True when a credential's parameter must be masked. Schemes name their secrets; of a scheme that is not known every
 * parameter is one, unless its name is harmless everywhere.
 */
export function isSecretParameter(scheme: string, name: string): boolean {
  const known = findScheme(scheme);
  const lower = name.toLowerCase();
  if (known?.secrets.includes(lower)) return true;
  return !PLAIN.test(lower);
}

/** Names of parameters that the scheme of a challenge requires and the challenge lacks. */
export function missingChallengeParameters(challenge: Challenge): string[] {
  const scheme = findScheme(challenge.scheme);
  if (!scheme || challenge.token68 !== null) return [];
  return Object.entries(scheme.parameters)
    .filter(([name, { required }]) => required && challenge.params[name] === undefined)
    .map(([name]) => name);
}
