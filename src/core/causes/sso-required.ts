import type { Reading, Step } from '../analysis.ts';
import { passwordInBody } from '../sent.ts';
import { defineCause, reference, said, step } from './cause.ts';
import { kindOf } from './shared/kind.ts';
import { hostOf, quote, requestLine } from './shared/words.ts';

export const ssoRequired = defineCause({
  id: 'sso-required',
  title: 'The organisation demands its single sign-on',
  meaning:
    'The organisation that owns the resource demands its single sign-on. The credential may be valid, but it did not come out of a sign-in at the identity provider of that organisation, is not linked with one yet, or the link has ended.',
  check: () => undefined,
  steps(reading) {
    const line = requestLine(reading);
    const host = hostOf(reading);
    const whose = organisation(reading) ?? 'the organisation';
    const where = signInAt(reading);
    const by = where === null ? `by its single sign-on at ${host}` : `at ${where}`;
    const steps: Step[] = [
      step('visitor', `Sign in to ${whose} ${by}, then try again what led to ${line}.`),
    ];
    const kind = kindOf(reading);
    if (kind === 'password' || passwordInBody(reading.attempt.request)) {
      steps.push(
        step(
          'developer',
          `Send the user to ${where ?? `the single sign-on of ${whose}`} when ${line} is answered so; no password is taken here for this account.`,
        ),
      );
    } else if (kind === 'session' || kind === 'nothing') {
      steps.push(
        step(
          'developer',
          `Send the user to ${where ?? `the single sign-on of ${whose}`} when ${line} is answered so, and come back afterwards; the current session was not made by that sign-in, or what it had of it has run out.`,
        ),
      );
    } else {
      steps.push(
        step(
          'developer',
          `Authorise the token for ${whose} where it was made, or ask for a new one after the user has signed in by single sign-on; ${line} works with that.`,
        ),
        step(
          'owner',
          `Give automated callers of ${host} a credential of the organisation's own (an app or a service account), which needs no sign-in of a person.`,
        ),
      );
    }
    return steps;
  },
  references: [
    reference(
      'GitHub: authorize a token for SAML single sign-on',
      'https://docs.github.com/enterprise-cloud@latest/authentication/authenticating-with-saml-single-sign-on/authorizing-a-personal-access-token-for-use-with-saml-single-sign-on',
    ),
  ],
  missing: (reading) =>
    organisation(reading) === null && signInAt(reading) === null
      ? [`Which organisation demands it: the settings of the account at ${hostOf(reading)}.`]
      : [`Whether ${requestLine(reading)} works after that sign-in: then it was this.`],
});

const URL_FIELD =
  /(?:sso|saml|oidc|idp|log-?in|sign-?in|redirect|authori[sz]ation|provider)_?-?(?:ur[il]|link|location)$/i;
const PROVIDER_FIELD = /(?:^|\.)(?:sso_?|identity_?|auth_?)?(?:provider|connection|idp)$/i;

/** Where the answer sends the user: an address, else a provider. */
function signInAt({ content, url }: Reading): string | null {
  const link = content.fields.find(
    ({ path, value }) => URL_FIELD.test(path) && /^(?:https?:\/\/|\/)\S+$/.test(value),
  )?.value;
  if (link !== undefined) {
    const base = url?.origin;
    // What stands behind the path may be good for one sign-in only, and secret.
    const at = URL.canParse(link, base) ? new URL(link, base) : null;
    if (at) return `${at.origin}${at.pathname}`;
  }
  const provider = content.fields.find(({ path }) => PROVIDER_FIELD.test(path))?.value;
  return provider !== undefined && /^[\w .-]{2,40}$/.test(provider)
    ? `the provider that the answer names (${provider})`
    : null;
}

const ORGANISATION =
  /(?:^|\.)(?:organi[sz]ation|org|workspace|tenant|team|company)(?:[._]?(?:name|slug|login))?$/i;
/** In front of what it demands; small words stand there as well. */
const DEMANDS =
  /^["“']?(?!(?:your|this|the|an?|it|sso|saml|access|sign|login|user|account|organi[sz]ation)\b)([\w.-]{2,40})["”']? (?:requires|enforces|demands)\b/i;

function organisation(reading: Reading): string | null {
  const field = reading.content.fields.find(
    ({ path, value }) => ORGANISATION.test(path) && /^[\w .-]{2,40}$/.test(value),
  );
  const name = field?.value ?? DEMANDS.exec(wordsOf(reading))?.[1];
  return name === undefined ? null : quote(name);
}

function wordsOf(reading: Reading): string {
  const { statements } = reading.services;
  const sentence = statements.find(
    ({ means, quote: text }) => means === 'sso-required' && text.includes(' '),
  );
  return (sentence ?? said(reading, 'sso-required'))?.quote ?? '';
}
