import { defineCause, reference, step } from './cause.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const ssoRequired = defineCause({
  id: 'sso-required',
  title: 'The credential is not authorised for single sign-on',
  meaning:
    'The organisation that owns the resource demands its single sign-on. The credential is valid, but nobody has linked it with a sign-in at the identity provider of that organisation yet, or the link has ended.',
  check: () => undefined,
  steps(reading) {
    const line = requestLine(reading);
    return [
      step(
        'visitor',
        `Sign in to the organisation by its single sign-on at ${hostOf(reading)}, then repeat ${line}.`,
      ),
      step(
        'developer',
        `Authorise the token for the organisation where it was made, or ask for a new one after the user has signed in by single sign-on; ${line} works with that.`,
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
