import type { Service } from './service.ts';

export const passbolt: Service = {
  id: 'passbolt',
  name: 'Passbolt',
  kind: 'API',
  reference: 'https://help.passbolt.com/api/authentication',
  says: [
    {
      text: ['MFA authentication is required'],
      means: 'step-up-required',
      when: ({ content }) => content.raw.includes('/mfa/verify/error.json'),
    },
  ],
  remedies: [
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Send the code of the second factor to /mfa/verify/{1}.json at {host}, with the session and its CSRF token; keep the cookie passbolt_mfa of the answer, and repeat {request} with it.',
      code: {
        language: 'js',
        text: "await fetch('/mfa/verify/{1}.json', {\n  method: 'POST',\n  headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken },\n  body: JSON.stringify({ totp: code, remember: 0 }),\n});",
      },
      finds: /\/mfa\/verify\/error\.json\s[\s\S]{0,60}?\b(totp)\b/,
    },
    {
      of: 'step-up-required',
      for: 'visitor',
      does: 'Open {host} in the browser and enter the code of the second factor ({1}) that is set up for the account.',
      finds: /\/mfa\/verify\/error\.json\s[\s\S]{0,60}?\b(totp|yubikey|duo)\b/,
    },
  ],
};
