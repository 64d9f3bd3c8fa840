import { defineCause, reference, step } from './cause.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const ssoRequired = defineCause({
  id: 'sso-required',
  title: 'The credential is not authorised for single sign-on',
  meaning:
    'The organisation that owns the resource demands its single sign-on. The credential is valid, but nobody has linked it with a sign-in at the identity provider of that organisation yet, or the link has ended.',
  check: () => undefined,
  steps(reading) {
    const link = /https:\/\/[^\s;,"]+/.exec(reading.responseField('x-github-sso') ?? '')?.[0];
    return [
      step(
        'visitor',
        link
          ? `Authorise the credential for the organisation at ${link}, then repeat ${requestLine(reading)}.`
          : `Authorise the token for the organisation in your account's settings at ${hostOf(reading)} (tokens, configure SSO), then repeat ${requestLine(reading)}.`,
      ),
      step(
        'developer',
        'Send the user through the sign-in of the organisation again, and ask for a new token after it.',
      ),
      step(
        'owner',
        `Give automated callers of ${hostOf(reading)} a credential of the organisation's own (an app or a service account), which needs no sign-in of a person.`,
      ),
    ];
  },
  references: [
    reference(
      'GitHub: authorize a token for SAML single sign-on',
      'https://docs.github.com/enterprise-cloud@latest/authentication/authenticating-with-saml-single-sign-on/authorizing-a-personal-access-token-for-use-with-saml-single-sign-on',
    ),
  ],
  missing: (reading) => [
    `Which organisation demands it: the settings of the account at ${hostOf(reading)}.`,
  ],
});
