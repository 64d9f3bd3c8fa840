import type { Remedy, Service } from './service.ts';
import { inOtherThan, inScheme } from './when.ts';

const BY_BASIC: Remedy['code'] = {
  language: 'js',
  text: "await fetch('https://{host}{path}', {\n  method: 'POST',\n  headers: { 'Content-Type': 'application/json', Authorization: 'Basic ' + btoa(writeKey + ':') },\n  body,\n});",
};

/** Its gateway, which takes the events of an application. */
export const rudderstack: Service = {
  id: 'rudderstack',
  name: 'RudderStack',
  kind: 'API',
  reference: 'https://www.rudderstack.com/docs/api/http-api/',
  says: [
    {
      text: 'failed to read (writekey|write key) from header',
      means: 'scheme-mismatch',
      when: inOtherThan('basic', null),
      note: 'It takes the write key as the user name of Basic.',
    },
    {
      text: 'failed to read (writekey|write key) from header',
      means: 'basic-malformed',
      when: inScheme('basic'),
      note: 'It takes the write key as the user name of Basic, with an empty password.',
    },
    {
      text: 'failed to read (writekey|write key) from header',
      means: 'no-credential',
      sent: 'nothing',
    },
    { text: 'failed to read (writekey|write key) from query params', means: 'no-credential' },
    { text: '^Invalid (write key|writekey)$', means: 'api-key-invalid', certainty: 'likely' },
  ],
  remedies: [
    {
      of: ['basic-malformed', 'scheme-mismatch', 'credentials-missing'],
      for: 'developer',
      does: 'Send the write key of the source with {request} as the user name of Basic, with an empty password: base64 of the key and a colon.',
      code: BY_BASIC,
      finds: /from header/i,
    },
    {
      of: 'credentials-missing',
      for: 'developer',
      does: 'Add the write key of the source as the parameter writeKey to the address of the webhook, {request}.',
      finds: /from query params/i,
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Compare the key that {request} sent with the write key of the source in RudderStack (Sources, Setup): each source has its own, and the data plane at {host} must be the one of the same workspace.',
    },
  ],
};
