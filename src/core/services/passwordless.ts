import type { Service } from './service.ts';

/** Middleware of Express that signs users in by a link or code which is sent to them. */
export const passwordless: Service = {
  id: 'passwordless',
  name: 'Passwordless (Node.js)',
  kind: 'library',
  reference: 'https://github.com/florianheinemann/passwordless',
  // It writes its sentence where a scheme should stand.
  signs: [{ field: 'www-authenticate', form: /^Provide a (?:token|valid user)$/, wrote: true }],
  says: [
    {
      text: '^Provide a valid user$',
      means: 'password-rejected',
      only: true,
      certainty: 'likely',
      note: 'The function that looks the user up (getUserID) found none for what was entered.',
    },
    { text: '^Provide a token$', means: 'not-signed-in', only: true },
  ],
  remedies: [
    {
      of: 'password-rejected',
      for: 'developer',
      does: 'Look for a typo in the address or number that {request} sent, and whether that user is registered at {host}: there is no password to check.',
    },
    {
      of: 'password-rejected',
      for: 'owner',
      does: 'Lead the user of {path} back to the form instead of ending with 401, and say the same for known and unknown addresses: otherwise anybody can find out who is registered.',
      code: {
        language: 'js',
        text: "passwordless.requestToken(getUserID, {\n  failureRedirect: '/login',\n  failureFlash: 'If the address is known, a link is on its way.',\n});",
      },
    },
    {
      of: 'password-rejected',
      for: 'visitor',
      does: 'Look for a typo in the address that you entered at {host}, or enter the one with which you registered.',
    },
    {
      of: 'credentials-missing',
      for: 'owner',
      does: 'Lead to the form whoever asks for {path} without being signed in.',
      code: { language: 'js', text: "passwordless.restricted({ failureRedirect: '/login' });" },
    },
  ],
};
