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
};
