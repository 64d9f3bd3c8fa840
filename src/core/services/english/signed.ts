/** Plain words for: a signature does not hold, or holds no longer. */
import type { Reading } from '../../analysis.ts';
import type { Saying } from '../service.ts';
import { inScheme, schemeOf } from '../when.ts';
import { SIGN_IN_LAPSED } from './ended.ts';
import { isReadable, isSignedUrl, likely, signsRequest, TOKEN } from './words.ts';

const asMacaroon = inScheme('macaroon');

/** Of a signed URL its own end, of a signed request the time stamp in it. */
const REQUEST_EXPIRED =
  'request (|has |is |was |have |already |token |access |signature )(expired|timed out|no longer valid|out of date)';

/** Said of the signature over a message, which holds as long as its timestamp is fresh. */
const SIGNATURE_EXPIRED = '(message|request|hmac) signature (|has |is )expired';

/** A request whose signature stands in a field: it holds as long as its time stamp is fresh. */
const signsInField = (reading: Reading): boolean =>
  signsRequest(reading) || /hmac|^aws4|signature/.test(schemeOf(reading) ?? '');

export const SIGNED: readonly Saying[] = [
  likely(
    'token-signature-invalid',
    [
      '(signature|token signature|jwt signature|signatures|jws) ~ (invalid|mismatch|mismatched|failed|could not be verified|cannot be verified|not verified|not match|does not match|didnt match|not valid|incorrect|wrong|bad|failure|error|untrusted|not trusted)',
      'message seems corrupt or manipulated',
      '(invalid|bad|wrong|incorrect|unverified|unverifiable) (|token |jwt |jws )signature',
      '(token|jwt|signature) ~ tampered',
      '(unknown|invalid|unrecognized|unrecognised|unsupported) (signing |)(key id|keyid|kid)',
      '(could not|cannot|unable to|failed to|failure to|error while) (verify|verifying|validate|validating|check|checking) (|the |token |jwt |the token |the jwt )signature',
      '(signing key|public key|verification key|matching key|key id|kid|jwk|jwks|certificate for kid|secret key for) ~ (not found|unknown|not match|no match|missing|invalid|mismatch|unable|could not be found|does not exist|not recognized|unavailable)',
      '(no|unable to find|could not find|cannot find|failed to find|unable to get|unknown|unable to locate|not find|unable to resolve) ~ (signing key|public key|verification key|matching key|jwk|matching jwk|appropriate key|suitable key|key with kid|key for kid|kid)',
      '(alg|algorithm|signing method|signature algorithm) ~ (not allowed|not supported|unsupported|unexpected|invalid|mismatch|not permitted|is not|wrong|none)',
      '(unexpected|unsupported|invalid|disallowed|wrong|incorrect|illegal|unknown) (|token |jwt |signature |signing )(alg|algorithm|signing method)',
      'token signature',
      'signature verification raised',
      `${TOKEN} ~ signed (with|by) (a|an|another|the) ~ (other|different|wrong|unknown|old|another)`,
      '(rsa|ecdsa|hmac|eddsa|es256|rs256|hs256) ~ verification ~ failed',
      'signature part',
      '(failed|fails|did not pass|does not pass) (the |)signature (check|verification|validation|test)',
      `${TOKEN} ~ (not|cannot) be verified (with|by|using|against) (any|the|our|a) ~ (key|keys|secret|certificate)`,
      'jwt signature',
      'signature key was not found',
      'signing key',
      '^signing alg (refused|rejected|not allowed)$',
      'unable to find * key',
      'public key must be provided',
      'invalid kid',
      'key id * not found',
      'unsupported * algorithm',
      'signing algorithm',
      'alg * not allowed',
      'algorithm * not supported',
    ],
    { when: (r) => isReadable(r) && r.sent.signedUrl === null && !signsRequest(r) },
  ),
  likely(
    'signature-mismatch',
    [
      '(signature|sign|hmac|mac|digest|hash|checksum|request signature|authenticator) ~ (invalid|mismatch|failed|could not be verified|cannot be verified|not match|does not match|didnt match|not valid|incorrect|wrong|bad|failure|error|unmatched|not equal)',
      '(invalid|bad|wrong|incorrect|mismatched) ~ (signature|hmac|mac)',
      '(invalid|bad|wrong|incorrect) (|api |request )sign$',
      '(request|webhook|payload|message) (validation|verification|authentication) failed',
      '(could not|cannot|unable to|failed to) (verify|validate|authenticate|check) (|the |request |the request |webhook )signature',
      'signature ~ (not conform|does not conform)',
      '(hash|digest) of the (body|payload) * (you signed|was signed|another value|other value)',
      'incomplete signature',
      'sign check',
      '(missing|no) (x |hmac |request |webhook |)signature header',
      '^(missing|no) (hmac |request |webhook |)signature$',
      '(hmac|request) signature (is |)(required|missing)',
      '(sign|signature) (is |)(cannot be|must not be|is) empty',
      '(hash|signature|digest) ~ combination ~ (invalid|incorrect|wrong)',
      'signature * is invalid',
      'signatures (do|did) not match',
      'no signatures ~ (matching|matched)',
      '(error|invalid|wrong) sign$',
      '^error sign',
      'signature (for|of) (this|the|your) (request|message|call|webhook|payload) ~ (invalid|not valid|wrong|incorrect|bad)',
      'signature ~ not what ~ expected',
      'signature * calculated * (different|differs|not match)',
      'signature (check|verification|validation) (did not pass|not passed|unsuccessful)',
      '(url|link|address|request|query|parameters) ~ tampered',
      'hmac * invalid',
      'could not verify * signature',
      'oauth signature',
    ],
    {
      // Of a macaroon it is said whatever caveat does not hold.
      when: (r) =>
        !asMacaroon(r) && (!isReadable(r) || r.sent.signedUrl !== null || signsRequest(r)),
      unless: [
        'csrf',
        'jwt',
        '(id|access|identity|refresh) token signature',
        '(session|cookie) signature',
        'signature expired',
        '(invalid|expired|old) timestamp',
        'timestamp ~ (invalid|expired)',
        '(date|date header|timestamp) (is |)out of date',
        'or signature',
        '(link|url) is invalid or',
      ],
    },
  ),
  likely(
    'signed-url-expired',
    [
      '(url|link|signed url|presigned url|pre signed url|download link|signature|policy) (|has |is |was |have |already |token |access |signature )(expired|timed out|no longer valid|no longer available|out of date)',
      '(expired|outdated) (|signed |download |presigned |access )(url|link|signature|policy)',
      '(url|link) ~ (out of date|has lapsed|ran out|invalid or expired|expired or invalid|invalid or has expired)',
      '(signed|share|shared|download|upload|presigned|temporary|access) (link|url) ~ past',
      '(url|link) ~ (lifetime|validity|expiry|expiration) ~ (over|ended|passed|elapsed|reached)',
      'signed url * expired',
      '^link (has |is |)expired',
      '(download|share|shared|magic|sign in|login|access|view) link (has |is |)(expired|invalid or has expired)',
    ],
    {
      when: (r) => r.token?.kind !== 'jwt' && (isSignedUrl(r) || !signsInField(r)),
      unless: [SIGNATURE_EXPIRED],
    },
  ),
  likely(
    'signature-mismatch',
    [
      '(invalid|bad|wrong|incorrect|expired|old|used|duplicate|reused) nonce',
      'nonce ~ (invalid|too small|too low|too old|not increasing|must be (greater|higher|larger)|has to be (greater|higher|larger))',
      '^(duplicate|repeated|replayed) request$',
    ],
    { when: signsInField },
  ),
  likely('clock-skew', [SIGNATURE_EXPIRED], { when: (r) => !isSignedUrl(r) }),
  likely('clock-skew', ['signature (|has |is )expired'], {
    when: (r) => signsInField(r) && !isSignedUrl(r),
    unless: [SIGNATURE_EXPIRED],
  }),
  likely('signed-url-expired', [REQUEST_EXPIRED], { when: isSignedUrl }),
  likely('clock-skew', [REQUEST_EXPIRED], {
    unless: [SIGN_IN_LAPSED],
    when: (r) => !isSignedUrl(r) && r.token?.kind !== 'jwt',
  }),
];
