import type { Service } from './service.ts';

export const hubspot: Service = {
  id: 'hubspot',
  name: 'HubSpot',
  kind: 'API',
  reference: 'https://developers.hubspot.com/docs/api/error-handling',
  signs: [
    { host: 'api.hubapi.com' },
    { host: 'api.hubspot.com' },
    { field: 'x-hubspot-correlation-id', wrote: true },
  ],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['^EXPIRED_AUTHENTICATION$'], means: 'token-expired', only: true },
    { text: ['^INVALID_AUTHENTICATION$'], means: 'bad-credential', only: true },
    {
      text: ['^Authentication credentials not found'],
      means: 'no-credential',
      unless: ['unknown'],
      only: true,
    },
    { text: ['one or more of the following scopes are required'], means: 'insufficient-scope' },
    { text: ['^MISSING_SCOPES$'], means: 'insufficient-scope', only: true },
    { text: ['^RATE_LIMITS$'], means: 'rate-limited', only: true },
    { text: ['The API key used to make this call is expired'], means: 'token-expired', only: true },
    { text: ["This hapikey doesn't exist"], means: 'api-key-invalid' },
    {
      text: ['The OAuth token used to make this call expired'],
      means: 'token-expired',
      only: true,
    },
  ],
  incident: ['correlationId', 'x-hubspot-correlation-id'],
  remedies: [
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Add the scope that the answer to {request} names: to a private app under Settings, Integrations, Private Apps, the app, Scopes; to one with OAuth in its settings and in the address of its installation, after which the account installs it again.',
    },
    {
      of: ['token-expired', 'api-key-invalid'],
      for: 'developer',
      does: 'Put the access token of a private app in Authorization of {request}, and leave hapikey out: HubSpot has taken no API keys since 30 November 2022.',
      finds: /hapikey doesn't exist|The API key used to make this call/,
    },
  ],
};
