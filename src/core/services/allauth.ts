import type { Service } from './service.ts';

/** Where a page speaks to it; an app has a token of its session in place of cookies. */
const BROWSER = /^\w+ \w+:\/\/[^/]+(\/(?:[\w.-]+\/)*_allauth\/browser\/v\d+)\//;

export const allauth: Service = {
  id: 'allauth',
  name: 'django-allauth',
  kind: 'framework',
  reference: 'https://docs.allauth.org/en/latest/headless/openapi-specification/',
  signs: [{ path: '/_allauth/' }],
  says: [
    {
      text: ['^mfa_authenticate$', '^mfa_reauthenticate$', '^reauthenticate$'],
      means: 'step-up-required',
      note: 'The flow that is pending is the second factor, or a sign-in anew.',
    },
    { text: ['^verify_email$'], means: 'account-disabled', certainty: 'likely' },
  ],
  remedies: [
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Ask the user for the password again and send it with POST {1}/auth/reauthenticate, then repeat {request}: the session goes on, its last sign-in is too long ago for this.',
      code: {
        language: 'js',
        text: "await fetch('{1}/auth/reauthenticate', {\n  method: 'POST',\n  headers: { 'Content-Type': 'application/json', 'X-CSRFToken': csrfToken },\n  body: JSON.stringify({ password }),\n});",
      },
      asks: BROWSER,
      finds: /^reauthenticate$/m,
    },
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Ask the user for a code of the second factor and send it with POST {1}/auth/2fa/reauthenticate, then repeat {request}.',
      code: {
        language: 'js',
        text: "await fetch('{1}/auth/2fa/reauthenticate', {\n  method: 'POST',\n  headers: { 'Content-Type': 'application/json', 'X-CSRFToken': csrfToken },\n  body: JSON.stringify({ code }),\n});",
      },
      asks: BROWSER,
      finds: /^mfa_reauthenticate$/m,
    },
    {
      of: 'step-up-required',
      for: 'owner',
      does: 'Set for how many seconds after a sign-in {request} is allowed; without the setting they are 300.',
      code: { language: 'text', text: 'ACCOUNT_REAUTHENTICATION_TIMEOUT = 300' },
      finds: /^(?:mfa_)?reauthenticate$/m,
    },
  ],
};
