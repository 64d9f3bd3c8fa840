import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** An ordinary key at an address of the Admin API. */
const asksAdministration = ({ url, sent }: Reading): boolean =>
  /^\/v1\/organizations\b/.test(url?.pathname ?? '') &&
  sent.keys.some(({ value }) => value.startsWith('sk-ant-api'));

export const anthropic: Service = {
  id: 'anthropic',
  name: 'Anthropic API',
  kind: 'API',
  reference: 'https://docs.claude.com/en/api/errors',
  signs: [
    { sends: 'anthropic-version' },
    { host: 'api.anthropic.com' },
    { field: 'anthropic-organization-id', wrote: true },
    { field: 'anthropic-ratelimit-requests-limit' },
  ],
  takes: { schemes: ['bearer'], fields: ['x-api-key'] },
  says: [
    {
      text: ['^invalid x-api-key$'],
      means: 'token-wrong-type',
      when: asksAdministration,
      certainty: 'likely',
      note: 'The Admin API takes keys that begin with sk-ant-admin only.',
    },
    {
      text: ['^invalid x-api-key$'],
      means: 'api-key-invalid',
      when: (r) => !asksAdministration(r),
    },
    { text: ['x-api-key header is required'], means: 'no-credential' },
    {
      text: '^Invalid bearer token$',
      means: 'token-wrong-type',
      only: true,
      when: (r) => r.token?.text.startsWith('sk-ant-api') === true,
      note: 'API keys belong in x-api-key; as Bearer it takes the tokens of OAuth.',
    },
    {
      text: ['^Invalid bearer token$', '^Invalid authentication credentials$'],
      means: 'bad-credential',
      only: true,
    },
    { text: ['OAuth token has expired'], means: 'token-expired' },
    { text: ['OAuth token has been revoked'], means: 'token-revoked' },
    {
      text: [
        'OAuth authentication is currently not',
        'This credential is only authorized for use with',
      ],
      means: 'token-wrong-type',
    },
    { text: ['OAuth token does not meet scope requirement'], means: 'insufficient-scope' },
    { text: ['^authentication_error$'], means: 'bad-credential', only: true },
    {
      text: ['Your API key does not have permission to use the specified resource'],
      means: 'permission-denied',
    },
    {
      text: ['^permission_error$'],
      means: 'permission-denied',
      only: true,
      when: (r) => !/\b(?:revoked|expired|scope)\b/i.test(r.content.text),
    },
    {
      text: ['CORS requests must set anthropic dangerous direct browser access header'],
      means: 'origin-not-allowed',
      note: 'The key would stand in the page; the header has to say that this is meant.',
    },
    { text: ['CORS requests are not allowed for this Organization'], means: 'origin-not-allowed' },
    { text: ['This organization has been disabled'], means: 'account-disabled' },
    { text: ['Your credit balance is too low'], means: 'account-disabled', only: true },
    {
      text: ['^Request not allowed$'],
      means: 'ip-not-allowed',
      only: true,
      status: 403,
      certainty: 'likely',
      note: 'Requests from regions that are not served get this answer.',
    },
  ],
  incident: ['request-id', 'request_id'],
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Send a key that the Claude Console shows as active in x-api-key with {request}, and keep it on a server.',
      code: {
        language: 'http',
        text: 'x-api-key: $ANTHROPIC_API_KEY\nanthropic-version: 2023-06-01',
      },
    },
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Send a key of the Claude Console (sk-ant-api…) in x-api-key with {request}, from a server, instead of the token of OAuth in Authorization.',
      code: {
        language: 'http',
        text: 'x-api-key: $ANTHROPIC_API_KEY\nanthropic-version: 2023-06-01',
      },
      finds: /OAuth authentication is currently not|only authorized for use with/,
    },
  ],
};
