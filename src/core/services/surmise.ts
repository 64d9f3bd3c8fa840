/**
 * What the words of a short text point to together, where no sentence that is known stands in it: a text
 * that speaks of a token and of base64 is about a token that cannot be decoded, however it is put. It
 * makes a cause possible, never more.
 */
import type { Reading } from '../analysis.ts';
import type { CauseId } from '../ids.ts';
import { memo } from '../memo.ts';
import { sentNothing, sentToken } from './english/words.ts';
import { english } from './english.ts';
import { bodySegments } from './match.ts';
import { wordsOf } from './phrase.ts';
import { QUOTE, type Saying, type Statement } from './service.ts';
import { schemeOf } from './when.ts';

type Terms = ReadonlySet<string>;

/** The terms of which one of each group has to stand in the text, one word or two in a row. */
interface Surmise {
  means: CauseId;
  groups: readonly Terms[];
  /** With one of these it is about something else. */
  unless: Terms;
  when?: (reading: Reading) => boolean;
}

/** Parted by blanks; two words in a row are joined by an underscore. */
const terms = (text: string): Terms =>
  new Set(
    text
      .split(/\s+/)
      .filter(Boolean)
      .map((term) => term.replace('_', ' ')),
  );

const surmise = (
  means: CauseId,
  groups: readonly string[],
  more: { unless?: string; when?: Surmise['when'] } = {},
): Surmise => ({
  means,
  groups: groups.map(terms),
  unless: terms(more.unless ?? ''),
  ...(more.when && { when: more.when }),
});

const TOKEN = 'token tokens jwt jwts bearer assertion accesstoken authtoken idtoken jti';
const CREDENTIAL = `${TOKEN} credential credentials key keys apikey grant authorization authentication integration`;
const OVER =
  'expired expires expire expiry expiration elapsed lifetime ttl stale outdated lapsed past_its until timed_out is_over too_old';
const REFUSED =
  'not no never cannot only invalid bad wrong denied forbidden refused rejected prohibited disallowed unauthorized unauthorised unknown unsupported disabled blocked illegal failed failure unable without outside unregistered untrusted restricted closed violated violation private must';

/** The more telling ones first: the first that holds counts. */
const SURMISES: readonly Surmise[] = [
  surmise('csrf-rejected', ['csrf xsrf forged forgery authenticity antiforgery anti_forgery']),
  surmise(
    'client-certificate-required',
    ['certificate x509 x_509 mtls client_cert pkcs12 smartcard'],
    {
      unless: 'signed pinning download course push apns signing gift',
    },
  ),
  surmise(
    'https-required',
    [
      'https ssl unencrypted cleartext clear_text plaintext plain_text plain_http secure_connection secure_channel encrypted_connection tls',
    ],
    { unless: 'version handshake certificate encryption' },
  ),
  surmise(
    'step-up-required',
    [
      'mfa otp totp 2fa twofactor two_factor second_factor passcode your_pin verification_code one_time authenticator',
    ],
    { unless: 'disabled cookie' },
  ),
  surmise('rate-limited', ['throttle throttled throttling quota too_fast slow_down']),
  surmise('rate-limited', [
    'calls requests hits attempts credits tries queries',
    'exceeded exceeds exceed limit limits per consumed exhausted fast used_up',
  ]),
  surmise('sso-required', ['sso single_sign singlesignon saml federated federation idp use_idp'], {
    unless: TOKEN,
  }),
  surmise('token-not-yet-valid', [
    CREDENTIAL,
    'nbf not_yet begun begins tomorrow take_effect takes_effect premature grant_starts token_starts',
  ]),
  surmise('token-revoked', [
    CREDENTIAL,
    'revoked revocation blacklist blacklisted blocklist blocklisted denylist denylisted deny_list block_list black_list uninstalled withdrawn cancelled canceled invalidated deauthorized deauthorised superseded replaced terminated killed',
  ]),
  surmise('signed-url-expired', ['link url signature invitation address uri', OVER], {
    when: (reading) => sentNothing(reading) || reading.sent.signedUrl !== null,
  }),
  surmise('token-expired', [CREDENTIAL, OVER], {
    unless: 'no_expiration no_expiry maintenance not_affected',
  }),
  surmise(
    'token-malformed',
    [
      TOKEN,
      'malformed parse parsed parsing decode decoded decoding decoder base64 base64url json segment segments character characters damaged corrupt corrupted truncated incomplete length format formatted encoding encoded whitespace unreadable garbled structure syntax dots dot parts end_of',
    ],
    { unless: 'convert' },
  ),
  surmise('token-signature-invalid', [
    TOKEN,
    'integrity tampered sign_of of_sign wrong_sign signature signing signed mac hmac altered forged modified jwks kid public_key',
  ]),
  surmise('token-audience-mismatch', [
    TOKEN,
    'aud audience audiences recipient intended other_application another_application other_app another_app different_application different_app other_client another_client other_service another_service target for_another for_other resource',
  ]),
  surmise('token-issuer-mismatch', [
    `${TOKEN} iss issuer`,
    'iss issuer issuers issued_by which_issued that_issued provider from_tenant realm authority idp',
  ]),
  surmise('token-wrong-type', [
    TOKEN,
    'token_type type_of kind refresh id_token id_tokens bot_token bot_tokens user_token user_tokens personal',
    'only support supports supported instead wrong expected requires required cannot used use accept accepts accepted',
  ]),
  surmise('insufficient-scope', ['scope scopes scp'], { when: sentToken }),
  surmise(
    'insufficient-scope',
    ['permission permissions', 'app application apps reauthorize re_authorize authorize'],
    { when: sentToken },
  ),
  surmise('host-not-allowed', ['host hostname vhost domain_name host_header', REFUSED], {
    unless: 'origin cors your website',
    when: sentNothing,
  }),
  surmise(
    'origin-not-allowed',
    [
      'origin origins cors referer referrer hotlink hotlinking embed embedding embedded website websites cross_site cross_origin iframe',
    ],
    { unless: 'of_origin' },
  ),
  surmise('origin-not-allowed', ['domain domains site', 'your', REFUSED]),
  surmise(
    'ip-not-allowed',
    ['ip vpn network networks country region location geo subnet intranet', REFUSED],
    { unless: 'entitled of_origin' },
  ),
  surmise(
    'client-authentication-failed',
    [
      'client_secret client_id oauth_app oauth_client oauth_application app_secret unknown_client private_key consumer_app',
    ],
    { unless: TOKEN, when: (reading) => schemeOf(reading) !== 'bearer' },
  ),
  surmise(
    'signature-mismatch',
    [
      'signature hmac digest checksum canonical sig api_sign wrong_sign sign_not sign_error sign_invalid invalid_sign sign_check',
      `${REFUSED} differs differ different altered mismatch match matches correct`,
    ],
    { unless: 'parse' },
  ),
  surmise(
    'account-disabled',
    [
      'account user registration profile membership subscription tenant organization organisation customer',
      'disabled locked suspended pending waiting awaiting approval approved inactive deactivated banned closed frozen blocked unverified unconfirmed overdue unpaid terminated',
    ],
    { unless: 'password attempts this_user another_user other_user' },
  ),
  surmise('api-not-enabled', [
    'addon add_on your_plan current_plan pricing_plan subscription_plan package tier edition feature features product licence license',
    'upgrade upgrading include included includes available enabled have missing inactive without subscribed purchased no not',
  ]),
  surmise(
    'permission-denied',
    ['only_a only_an only_the only members role roles', 'can may cannot could'],
    { when: (reading) => reading.status === 401 && sentToken(reading) },
  ),
  surmise('no-such-route', [
    'route endpoint version stage path get put post delete patch',
    'exist exists unsupported supported deployed mapped',
  ]),
  surmise('resource-forbidden-by-server', ['object objects bucket', 'private public'], {
    when: (reading) => reading.status === 403 && sentNothing(reading),
  }),
  surmise(
    'resource-forbidden-by-server',
    [
      'file files folder directory directories bucket listing contents',
      `${REFUSED} public listed served`,
    ],
    { when: (reading) => reading.status === 403 && sentNothing(reading) },
  ),
];

/** Longer texts have other things in them than the reason. */
const LONGEST = 200;

/** What stands in an address is no word of the server. */
const ADDRESS =
  /\b[a-z][\w+.-]*:\/\/\S+|(?<![\w.])\/[\w./-]+|\b(?:[\w-]+\.)+(?:com|net|org|io|dev|ai|app|cloud|test|local|example|[a-z]{2})\b/gi;

/** Words by which several things are named of which one holds. */
const EITHER = terms('or may might either');

/** For what a term counts: a bit for each group of a surmise, and one for what takes it away. */
const USES = new Map<string, { at: number; bit: number }[]>();
const AWAY = 1 << 16;
for (const [at, { groups, unless }] of SURMISES.entries()) {
  const uses = [...groups.map((group, i) => [group, 1 << i] as const), [unless, AWAY] as const];
  for (const [some, bit] of uses) {
    for (const term of some) {
      const known = USES.get(term);
      if (known) known.push({ at, bit });
      else USES.set(term, [{ at, bit }]);
    }
  }
}

/** What the words of a text come to, whatever the answer is; the same text is read once. */
const weighed = memo((raw): { holds: readonly Surmise[]; isEither: boolean } => {
  const words = wordsOf(raw.replace(ADDRESS, ' '));
  const bits = new Uint32Array(SURMISES.length);
  let isEither = false;
  const count = (term: string) => {
    isEither ||= EITHER.has(term);
    for (const { at, bit } of USES.get(term) ?? []) bits[at] = (bits[at] ?? 0) | bit;
  };
  for (const [at, word] of words.entries()) {
    count(word);
    count(`${word} ${words[at + 1] ?? ''}`);
  }
  const holds = SURMISES.filter(({ groups }, at) => bits[at] === (1 << groups.length) - 1);
  return { holds, isEither };
});

/** What can be wrong with a credential. */
const WHY_BAD: ReadonlySet<CauseId> = new Set([
  'client-authentication-failed',
  'signature-mismatch',
  'token-audience-mismatch',
  'token-expired',
  'token-issuer-mismatch',
  'token-malformed',
  'token-not-yet-valid',
  'token-revoked',
  'token-signature-invalid',
  'token-wrong-type',
]);

/**
 * The cause that the words of a text point to, or null. Where sentences say that the credential is bad
 * (`isBad`), it is why.
 */
function surmised(raw: string, isBad: boolean, reading: Reading): CauseId | null {
  if (raw.length > LONGEST) return null;
  const { holds, isEither } = weighed(raw);
  if (isBad && isEither) return null;
  const first = holds.find(
    ({ means, when }) => (!isBad || WHY_BAD.has(means)) && (when?.(reading) ?? true),
  );
  return first?.means ?? null;
}

const SURMISE = 'The sentence is not a known one; its words suggest this.';

/** What Apache and its like write below their pages, with the name that they were called by. */
const SIGNATURE = /\S[^\n]{0,80} Server at \S+ Port \d+/;

/** Texts beyond these are no error. */
const FEW = 12;

/** The body itself, or a member of it or of the error in it. */
const OF_ERROR =
  /^(?:(?:\w*errors?|fault|meta|status|details?|response|result|issue\.\d|messages?|base|\d+)\.)*[\w-]*$/i;

/** Where the words that are known leave the cause open, what those of the body point to. */
export function withSurmise(heard: Statement[], reading: Reading): Statement[] {
  if (!heard.every(leavesOpen)) return heard;
  const texts = bodySegments(reading.content);
  if (texts.length > FEW) return heard;
  const isBad = heard.some(({ means }) => means === 'bad-credential');
  // A sentence tells more than a code beside it.
  const segments = [...texts].sort((a, b) => b.raw.length - a.raw.length);
  for (const { raw, at } of segments) {
    if (at.in === 'body' && !OF_ERROR.test(at.path)) continue;
    const means = surmised(raw.replace(SIGNATURE, ''), isBad, reading);
    if (means === null) continue;
    const quote = raw.trim().slice(0, QUOTE);
    // The sentence of a server that says it to everybody is a known one.
    if (heard.some((one) => isStock(one) && one.quote === quote)) continue;
    const saying: Saying = { means, certainty: 'possible', note: SURMISE };
    const statement: Statement = {
      service: english,
      saying,
      means,
      certainty: 'possible',
      recognised: false,
      own: false,
      speaker: null,
      wording: false,
      unmistakable: false,
      at,
      quote,
      excerpt: null,
    };
    return [...heard.filter(({ means }) => means !== 'bad-credential'), statement];
  }
  return heard;
}

const isStock = ({ means, certainty }: Statement): boolean =>
  means === 'own-page' && certainty === 'certain';

const leavesOpen = ({ means, recognised }: Statement): boolean =>
  means === 'own-page' || means === 'denied' || (means === 'bad-credential' && !recognised);
