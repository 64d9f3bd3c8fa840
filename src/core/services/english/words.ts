/** What the groups of plain words share. */
import type { Reading } from '../../analysis.ts';
import { holdsPassword, isSignatureField } from '../../schemes/carriers.ts';
import type { Saying } from '../service.ts';
import { inScheme, schemeOf } from '../when.ts';

/** What can be sent, as groups of a phrase. */
export const TOKEN = '(token|tokens|jwt|bearer|assertion|accesstoken|authtoken|macaroon)';
export const KEY =
  '(api key|api keys|apikey|application key|authorization key|app key|access key|secret key|api token|subscription key|license key|consumer key|client key|auth key|authkey|admin key|master key|shared key|device key|api secret|api credentials|x api key|appid|app token|write key|integration key|developer key|project key|partner key|merchant key)';
export const CREDENTIAL =
  '(credential|credentials|authentication|authorization|authorisation|auth|authentication data|access)';
/** A token of another kind than that which any user has. */
export const OTHER_TOKEN =
  '(user|delegated|bot|page|system|machine|service|tenant access|app access|personal access|service account|installation) token (is |)(required|expected|needed)';
/** That it was refused. */
export const BAD =
  '(invalid|incorrect|wrong|bad|unknown|unrecognized|unrecognised|unauthorized|unauthorised|illegal|faulty)';
export const NOT_GOOD =
  '(is not valid|not valid|could not be authenticated|was not valid|is invalid|invalid|is incorrect|incorrect|is wrong|is bad|is unknown|unknown|not recognized|not recognised|is unrecognized|not accepted|was not accepted|rejected|was rejected|is rejected|does not exist|not exist|could not be verified|could not be validated|cannot be verified|cannot be validated|verification failed|validation failed|failed validation|failed verification|did not match|does not match|mismatch|illegal|is illegal)';
/** That it was not there. */
export const GONE =
  '(missing|is missing|was missing|are missing|required|is required|are required|not provided|was not provided|were not provided|is not provided|not supplied|was not supplied|not present|is not present|not set|is not set|not specified|not included|not given|not sent|was not sent|not passed|is absent|absent|is empty|empty|cannot be empty|not submitted|omitted|must be provided|must be supplied|must be specified|must be present|must be sent|must be set|should be provided|needed|is needed|is null|undefined)';

/** Refused, said of a request. */
export const REFUSED_WORDS =
  '(not allowed|is not allowed|are not allowed|was not allowed|not permitted|is not permitted|not whitelisted|is not whitelisted|not white listed|not allowlisted|not authorized|is not authorized|not authorised|not in the allowlist|not in the whitelist|not in allowlist|not in whitelist|blocked|is blocked|was blocked|has been blocked|banned|is banned|has been banned|denied|is denied|was denied|forbidden|is forbidden|rejected|was rejected|restricted|is restricted|disallowed|is disallowed|blacklisted|is blacklisted|not accepted|is not accepted|not trusted|untrusted|unauthorized|prohibited|refused|barred)';

/** Words that leave it open whether the credential expired or is wrong. */
export const EITHER = [
  'or expired',
  'expired or',
  'or has expired',
  'invalid expired',
  'expired invalid',
  'expired revoked',
  'or revoked',
  'missing expired',
  'has not expired',
  'not expired',
  '(may|might|could) (have|be) expired',
  'not valid or',
  'malformed or invalid',
  'invalid or malformed',
] as const;

export const MISSING_OR_BAD = [
  '(missing|no|without) (authentication|credentials|credential|authorization|token|api key|key) or (failed|invalid|bad|incorrect|wrong|unable)',
  '(missing|absent|empty|not provided|not present|not found) (or|and or) (|is |an |a |was |has )(invalid|incorrect|wrong|malformed|expired|bad|unknown|mismatched|not valid|revoked)',
  '(invalid|incorrect|wrong|malformed|expired|bad|unknown|not valid) (or|and or) (|is |was |has |a |no )(missing|absent|empty|not provided|not present|not found|no)',
  '(missing incorrect|missing invalid|either missing|contain a valid|contains no valid|include a valid|without valid|provide a valid|supply a valid|pass a valid|send a valid|not contain valid|use a valid|required a valid|with a valid)',
  'valid * must be',
  '(provide|supply|send|use|pass|enter) (a |the |)(correct|right) (credentials|credential|token|access token|api key|key)',
  '(provide|supply|send|use|pass|enter) valid (credentials|credential|token|authentication|api key|key)',
  '(provided|present|supplied|found|sent) or (is|are|was|were) (invalid|incorrect|wrong|not valid)',
  '(lacks|missing) valid',
  '(malformed|invalid|incorrect|bad|wrong) missing',
  'missing (malformed|bad|wrong)',
  'required but (invalid|expired|incorrect|wrong)',
  'missing or invalid',
  'invalid or missing',
  'missing or malformed',
  'missing or bad',
  'missing or incorrect',
  'missing or wrong',
  'absent or invalid',
  'not provided or invalid',
  'no or invalid',
  'no or bad',
  'no valid',
  'without a valid',
  'valid * is required',
  'valid * required',
  'need a valid',
  'not provide valid',
  'not provided valid',
  '(no|without) (correct|right|proper) (key|token|credentials|api key)',
  '(provide|provided|supply|supplied|contain|include|send) (|the |a |any )(correct|right|proper) (credentials|credential|token|key|api key)',
  'missing expired or invalid',
  'missing malformed expired or',
  'missing malformed or',
  '(missing|absent) (expired|malformed|revoked|invalid) (|revoked |expired |malformed )or ~ (invalid|expired|malformed)',
  'or missing',
  'missing or',
] as const;

/** Anybody can write these words: they make a meaning likely, never certain. */
export const likely = (
  means: Saying['means'],
  text: readonly string[],
  more: Partial<Saying> = {},
): Saying => ({
  text,
  means,
  certainty: 'likely',
  ...more,
});

/** The same, where none of the phrases of `unless` stands. */
export const likelyUnless = (
  means: Saying['means'],
  unless: string | readonly string[],
  text: readonly string[],
): Saying => likely(means, text, { unless });

export function sentKeyLike(reading: Reading): boolean {
  const { authorization, keys } = reading.sent;
  if (keys.length > 0) return true;
  const credential = authorization.known ? authorization.value : null;
  return credential !== null && credential.scheme !== 'basic' && reading.token?.kind !== 'jwt';
}

/** Something that scopes are granted to, rather than a user who signed in. */
export function sentToken({ sent }: Reading): boolean {
  const credential = sent.authorization.known ? sent.authorization.value : null;
  if (credential) return credential.scheme !== 'basic' && credential.scheme !== 'digest';
  return sent.keys.length > 0;
}

/** The address itself carries what is refused. */
export const isSignedUrl = ({ sent: { signedUrl, authorization, keys } }: Reading): boolean =>
  signedUrl !== null ||
  (authorization.known && !authorization.value && keys.some(({ place }) => place === 'query'));

/** The request is known to have carried no credential. */
export const sentNothing = ({ sent: { nothing } }: Reading): boolean =>
  nothing.known && nothing.value;

export function sentPassword(reading: Reading): boolean {
  const { signIn, keys } = reading.sent;
  if (signIn) return signIn.kind === 'password' || signIn.kind === 'other';
  if (keys.some(({ name }) => holdsPassword(name))) return true;
  const scheme = schemeOf(reading);
  return scheme === 'basic' || scheme === 'digest';
}

/** A scheme was sent, and it is not one that the challenge offers or that the words ask for. */
export function offScheme(reading: Reading): boolean {
  const scheme = schemeOf(reading);
  return typeof scheme === 'string' && scheme !== 'bearer';
}

/** Something stands in front of the credential that a server may not know. */
export const sentScheme = (reading: Reading): boolean => typeof schemeOf(reading) === 'string';

/** A token of parts, whole or damaged: words about its signature can be meant. */
export const isReadable = ({ token }: Reading): boolean =>
  token !== null && token.kind !== 'opaque';

/** A field holds a signature over the request, beside whatever token, or that of OAuth 1.0a does (RFC 5849 §3.5.1). */
export const signsRequest = (reading: Reading): boolean =>
  schemeOf(reading) === 'oauth' || reading.sent.keys.some(({ name }) => isSignatureField(name));

const signsToken = (reading: Reading): boolean =>
  reading.token?.kind === 'jwt' && !signsRequest(reading);

/** A signature that does not fit is that of the token where one was sent, else that of the request. */
export const ofSignature = (text: readonly string[]): Saying[] => [
  likely('token-signature-invalid', text, { when: signsToken }),
  likely('signature-mismatch', text, { when: (r) => !signsToken(r) }),
];

/** What was sent is a token, and of no client. */
export const inBearer = inScheme('bearer');
