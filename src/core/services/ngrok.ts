import type { Service } from './service.ts';

export const ngrok: Service = {
  id: 'ngrok',
  name: 'ngrok',
  kind: 'API',
  reference: 'https://ngrok.com/docs/errors/reference/',
  says: [
    {
      text: ['ERR NGROK 200'],
      means: 'no-credential',
      note: 'The API takes its key in Authorization.',
    },
    {
      text: ['ERR NGROK 201'],
      means: 'scheme-mismatch',
      note: 'The API takes its key as Bearer or Basic.',
    },
    {
      text: ['ERR NGROK 202'],
      means: 'token-malformed',
      note: 'What was sent does not look like an API key.',
    },
    {
      text: ['ERR NGROK 203', 'ERR NGROK 27007'],
      means: 'api-key-invalid',
      note: 'The key has the right form, and is not known or was deleted.',
    },
    {
      text: ['ERR NGROK 206', 'ERR NGROK 207'],
      means: 'token-wrong-type',
      note: 'An authtoken starts tunnels; the API takes an API key.',
    },
  ],
  remedies: [
    {
      of: ['api-key-invalid', 'token-wrong-type', 'token-malformed'],
      for: 'developer',
      does: 'Make an API key at https://dashboard.ngrok.com/api-keys and send it with {request} as Bearer; the authtoken of an agent is no API key.',
    },
  ],
};
