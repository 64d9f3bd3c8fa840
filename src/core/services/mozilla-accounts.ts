import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { inScheme } from './when.ts';

/** Its errors have a number and the address of the list of them. */
const isError = ({ content }: Reading): boolean =>
  /"errno"\s*:\s*\d/.test(content.raw) && /github\.com\/mozilla\/fxa/.test(content.raw);

export const mozillaAccounts: Service = {
  id: 'mozilla-accounts',
  name: 'Mozilla accounts',
  kind: 'API',
  reference: 'https://github.com/mozilla/fxa/blob/main/packages/fxa-auth-server/docs/api.md',
  signs: [{ host: 'api.accounts.firefox.com' }, { when: isError, wrote: true }],
  says: [
    {
      text: ['Invalid request signature'],
      means: 'signature-mismatch',
      only: true,
      note: 'It knows the id, and its key makes another signature (errno 109).',
    },
    {
      text: ['Invalid authentication token in request signature'],
      means: 'bad-credential',
      only: true,
      note: 'It knows no token of this id: it was ended, used up, or is derived otherwise (errno 110).',
    },
    {
      text: ['Invalid timestamp in request signature'],
      means: 'clock-skew',
      only: true,
      note: 'serverTime in the answer is its clock, in seconds (errno 111).',
    },
  ],
  remedies: [
    {
      of: ['signature-mismatch', 'token-rejected'],
      for: 'developer',
      does: 'Derive id and key of Hawk from the token that the account server at {host} gave you, by HKDF: the token itself is neither. The key is 32 bytes, not their digits; the last part of the name is the kind of the token (sessionToken, keyFetchToken, accountResetToken …).',
      code: {
        language: 'js',
        text: "const bytes = Buffer.from(crypto.hkdfSync('sha256', Buffer.from(sessionToken, 'hex'), Buffer.alloc(0),\n  'identity.mozilla.com/picl/v1/sessionToken', 64));\nconst credentials = {\n  id: bytes.subarray(0, 32).toString('hex'),\n  key: bytes.subarray(32),\n  algorithm: 'sha256',\n};",
      },
      when: inScheme('hawk'),
    },
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'With the right key, compare what was signed for {request}: hawk.1.header, ts, nonce, method, path with query, host and port as they stand in Host ({host}), hash of the body, ext, each with a newline behind it.',
      when: inScheme('hawk'),
    },
  ],
};
