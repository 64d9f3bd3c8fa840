import type { Service } from './service.ts';

const MISSING = 'Request does not contain a valid Server token';

export const postmark: Service = {
  id: 'postmark',
  name: 'Postmark',
  kind: 'API',
  reference: 'https://postmarkapp.com/developer/api/overview#error-codes',
  signs: [
    { sends: 'x-postmark-server-token' },
    { sends: 'x-postmark-account-token' },
    { host: 'api.postmarkapp.com' },
  ],
  takes: { fields: ['X-Postmark-Server-Token', 'X-Postmark-Account-Token'] },
  says: [
    { text: MISSING, means: 'no-credential', sent: 'nothing' },
    {
      text: ['do not include Account API Token for Server API Token calls'],
      means: 'token-wrong-type',
      note: 'The account token came along with the one of the server: only the latter is taken here.',
    },
    {
      text: MISSING,
      means: 'api-key-invalid',
      sent: 'something',
      note: 'Server and account tokens go in a field each: here X-Postmark-Server-Token is wanted.',
    },
  ],
  remedies: [
    {
      of: ['api-key-invalid', 'token-wrong-type'],
      for: 'developer',
      does: 'Send the token of the server (its API Tokens) in X-Postmark-Server-Token for {request} where it is about messages, and that of the account in X-Postmark-Account-Token where it is about servers, domains and signatures.',
      code: { language: 'http', text: 'X-Postmark-Server-Token: $POSTMARK_SERVER_TOKEN' },
    },
  ],
};
