import type { Service } from './service.ts';

export const cratesIo: Service = {
  id: 'crates-io',
  name: 'crates.io',
  kind: 'API',
  reference: 'https://doc.rust-lang.org/cargo/reference/registry-web-api.html',
  signs: [{ host: 'crates.io' }],
  bare: true,
  says: [
    { text: ['^must be logged in to perform that action$'], means: 'no-credential' },
    { text: ['^authentication failed$'], means: 'api-key-invalid', only: true, sent: 'something' },
    {
      text: ['The given API token does not match the format used by crates'],
      means: 'token-malformed',
      note: 'Tokens of the registry begin with cio.',
    },
    {
      text: ['^this action can only be performed on the crates'],
      means: 'token-wrong-type',
      note: 'It takes the session of the website, and no token.',
    },
    {
      text: ['^this token does not have the required permissions to perform this action$'],
      means: 'insufficient-scope',
    },
  ],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Create a token with the scope that {request} needs (crates.io, Account Settings, API Tokens: publish-new, publish-update, yank, change-owners), and for this crate if it names any.',
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Create a new token (crates.io, Account Settings, API Tokens), and store it with cargo login: the one of {request} was revoked, has ended, or was not copied to its end.',
    },
  ],
};
