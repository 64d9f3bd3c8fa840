import type { Reading, Step } from '../analysis.ts';
import { readBasic, readToken } from '../remembered.ts';
import type { Statement } from '../services/service.ts';
import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { challengeIn } from './shared/challenge-line.ts';
import { authorizationOption, BASIC_VALUE, fetchCall, http } from './shared/code.ts';
import { bareWorked, flawOf, isProductsForm } from './shared/flaw.ts';
import { isPublicKeyFormat } from './shared/kind.ts';
import {
  atChallenge,
  authorization,
  bareCredential,
  inAuthorization,
  isScheme,
  pieces,
  schemeName,
} from './shared/sent.ts';
import { isForNoDialog } from './shared/takes.ts';
import { hostOf, quote, requestLine } from './shared/words.ts';

const WORDS = ['bad-credential', 'no-credential', 'not-signed-in', 'token-malformed'] as const;

/** Who looks for a key has read it. */
const isLookedFor = (words: Statement | undefined): boolean =>
  /\b(?:not|n't) (?:find|found) .*\b(?:provided|given|supplied)\b/i.test(words?.quote ?? '');

export const schemeMissing = defineCause({
  id: 'scheme-missing',
  title: 'Authorization names no scheme in front of the credential',
  meaning:
    'Authorization must begin with the name of a scheme, such as Bearer or Basic, and a space. Here the credential stands alone, so the server takes its first word for the scheme and finds nothing behind it.',
  heeds: (_statement, reading) => {
    const sent = authorization(reading);
    return sent !== null && bareCredential(sent) !== null && !bareWorked(reading);
  },
  check(reading) {
    const sent = authorization(reading);
    const bare = sent && bareCredential(sent);
    if (!sent || !bare || bareWorked(reading)) return undefined;
    const flaw = flawOf(reading);
    if (flaw !== null && flaw.kind !== 'scheme-missing') return undefined;
    const says = `Authorization holds ${describe(bare)} with no scheme in front of it.`;
    const at = inAuthorization(sent);
    if (!flaw)
      return isProductsForm(reading, bare) ? undefined : [evidence('hint', 'possible', says, at)];
    const words = said(reading, ...WORDS);
    const named = namedByServer(reading);
    const offered = named.length > 0;
    const asked = named.map(schemeName).join(', ');
    const asks = offered || words?.means === 'no-credential';
    // What it calls an invalid key, or has looked for, it may well have read as one.
    const lookedFor = isLookedFor(words);
    const sure = asks && !said(reading, 'api-key-invalid') && !lookedFor ? 'certain' : 'likely';
    return pieces(
      evidence(lookedFor ? 'hint' : 'credential', sure, says, at),
      offered && evidence('hint', 'likely', `The server asks for ${asked}.`, atChallenge(reading)),
      words && evidence('hint', 'likely', inWords(words), words.at),
    );
  },
  steps(reading) {
    const scheme = schemeFor(reading);
    const line = requestLine(reading);
    const host = hostOf(reading);
    const name = beforeColon(reading);
    if (name !== undefined) return ofColon(reading, name);
    const steps = isPair(reading)
      ? [
          step(
            'developer',
            `Put ${scheme} and a space in front of the credential of ${line}, which is base64 of ${scheme === 'Basic' ? 'user name, colon and password' : 'the id of a key, a colon and the key'} already.`,
            fetchCall(reading, authorizationOption(scheme, 'encoded')),
          ),
        ]
      : scheme !== 'Basic'
        ? [
            step(
              'developer',
              isKnown(reading)
                ? `Put ${scheme} and a space in front of the credential of ${line}.`
                : `Put the scheme that ${host} documents, which is ${scheme} as a rule, and a space in front of the credential of ${line}.`,
              http(`Authorization: ${scheme} $ACCESS_TOKEN`),
            ),
            step(
              'developer',
              `Where the field is set once for all requests to ${host}, set it there.`,
              fetchCall(reading, authorizationOption(scheme, 'accessToken')),
            ),
          ]
        : [
            step(
              'developer',
              `Send the credential of ${line} as Basic, which takes user name and password: the documentation of ${host} says which of the two a key or token is.`,
              fetchCall(reading, authorizationOption('Basic', BASIC_VALUE)),
            ),
          ];
    // Whoever runs a product does not write its answers.
    if (namedByServer(reading).length > 0 || isOfProduct(reading)) return steps;
    return [
      ...steps,
      step(
        'owner',
        `Say in the answer to ${line} which form is expected.`,
        http(`HTTP/1.1 401 Unauthorized\n${challengeIn(scheme, reading)}`),
      ),
    ];
  },
  references: [
    rfc(9110, '11.4', 'Credentials'),
    rfc(6750, '2.1', 'Authorization Request Header Field'),
  ],
  missing: (reading) => [
    `A few services take a token without a scheme. Send the same request to ${hostOf(reading)} with ${schemeFor(reading)} in front: another answer shows that it was missing.`,
  ],
});

/** The name of a scheme with a colon behind it, as if it were a field. */
function schemeBeforeColon(bare: string): string | undefined {
  const name = /^([A-Za-z-]+): *\S/.exec(bare)?.[1];
  return name !== undefined && isScheme(name) ? name : undefined;
}

function beforeColon(reading: Reading): string | undefined {
  const sent = authorization(reading);
  return schemeBeforeColon((sent && bareCredential(sent)) ?? '');
}

const ofColon = (reading: Reading, name: string): Step[] => [
  step(
    'developer',
    `Take the colon away behind ${name} in Authorization of ${requestLine(reading)}: a space alone parts the scheme from the credential.`,
    fetchCall(reading, authorizationOption(name, 'accessToken')),
  ),
];

function describe(bare: string): string {
  const name = schemeBeforeColon(bare);
  if (name !== undefined) {
    return `${quote(`${name}:`)}, which the colon keeps from being a scheme: a credential`;
  }
  const { kind } = readToken(bare);
  if (kind === 'jwt' || kind === 'encrypted') return 'a JWT';
  return isPublicKeyFormat(bare) ? 'an API key or personal access token' : 'a credential';
}

const pairOf = (reading: Reading) => {
  const sent = authorization(reading);
  return readBasic((sent && bareCredential(sent)) ?? '');
};

/** What stands there decodes to a user and a password. */
function isPair(reading: Reading): boolean {
  const { user, password, fault } = pairOf(reading);
  return user !== null && password !== null && fault === null;
}

/** The server takes keys, and the pair is the id of one and the key: Elasticsearch makes both at random. */
function isPairOfKey(reading: Reading): boolean {
  const { user, password } = pairOf(reading);
  return (
    namedByServer(reading).includes('apikey') &&
    /^[\w-]{20}$/.test(user ?? '') &&
    /^[\w-]{22}$/.test(password ?? '')
  );
}

/** The schemes of the challenges, without the names that only keep a browser's dialog shut. */
const namedByServer = ({ challenges, offered }: Reading): readonly string[] =>
  challenges.challenges.some(({ scheme }) => isForNoDialog(scheme)) ? [] : offered;

/** The server or its product names the scheme. */
const isKnown = (reading: Reading): boolean =>
  namedByServer(reading).length > 0 ||
  WORDS_OF_BEARER.test(said(reading, ...WORDS)?.quote ?? '') ||
  reading.services.refuser?.takes?.schemes !== undefined;

const isOfProduct = ({ services: { refuser } }: Reading): boolean =>
  refuser?.kind === 'API' || refuser?.kind === 'identity provider';

const WORDS_OF_BEARER = /\bbearer\b/i;

function schemeFor(reading: Reading): string {
  const name = beforeColon(reading);
  if (name !== undefined) return name;
  if (isPairOfKey(reading)) return schemeName('apikey');
  if (isPair(reading)) return 'Basic';
  const named = namedByServer(reading).filter(
    (one) => one !== 'negotiate' && one !== 'ntlm' && one !== 'digest',
  );
  // A token is no user and password.
  const scheme =
    named.find((one) => one !== 'basic') ??
    named[0] ??
    reading.services.refuser?.takes?.schemes?.find((one) => one !== 'basic');
  return scheme ? schemeName(scheme) : 'Bearer';
}
