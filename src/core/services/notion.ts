import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const AT_TOKENS = /^POST https:\/\/api\.notion\.com\/v1\/oauth\/token\b/;

/** A page sent it, and so everybody who opens the page has it. */
const isExposed = ({ crossOrigin }: Reading): boolean => crossOrigin === true;

/** The token of an integration, which reads whatever was shared with it. */
const holdsToken = (reading: Reading): boolean =>
  isExposed(reading) &&
  reading.sent.authorization.known &&
  /\b(?:ntn|secret)_\w{20,}/.test(reading.sent.authorization.value?.text ?? '');

export const notion: Service = {
  id: 'notion',
  name: 'Notion API',
  kind: 'API',
  reference: 'https://developers.notion.com/reference/status-codes',
  signs: [
    { sends: 'notion-version' },
    { host: 'api.notion.com' },
    { field: 'x-notion-request-id', wrote: true },
  ],
  takes: { schemes: ['bearer'] },
  says: [
    { text: ['^API token is invalid'], means: 'bad-credential', only: true },
    {
      text: [
        "Given the bearer token used the client doesn't have permission to perform this operation",
      ],
      means: 'permission-denied',
    },
    { text: ['^restricted_resource$'], means: 'permission-denied', only: true },
    {
      text: ['Insufficient permissions for this endpoint'],
      means: 'insufficient-scope',
      certainty: 'likely',
      only: true,
    },
    { text: ['^payment_required$'], means: 'account-disabled', only: true, certainty: 'likely' },
  ],
  remedies: [
    {
      of: 'client-authentication-failed',
      for: 'developer',
      does: 'Make a new secret in the settings of the integration at Notion, and exchange the code on a server of your own: a page of {origin} sent the old one with {request}, where every visitor can read it. Notion has no clients without a secret.',
      asks: AT_TOKENS,
      when: isExposed,
    },
    {
      of: 'client-authentication-failed',
      for: 'developer',
      does: 'Compare what {request} sent with OAuth client ID and OAuth client secret of the public integration at Notion (not with the secret of an internal one), and send them by Basic with a JSON body.',
      code: {
        language: 'shell',
        text: 'curl -i -u "$CLIENT_ID:$CLIENT_SECRET" -H \'Content-Type: application/json\' -d "{\\"grant_type\\":\\"authorization_code\\",\\"code\\":\\"$CODE\\",\\"redirect_uri\\":\\"$REDIRECT_URI\\"}" https://api.notion.com/v1/oauth/token',
      },
      asks: AT_TOKENS,
    },
    {
      of: ['token-malformed', 'token-rejected', 'scheme-missing', 'scheme-duplicated'],
      for: 'developer',
      does: 'Then make a new token for the integration at Notion, and send {request} from a server of your own: a page of {origin} sent the token, and every visitor can read with it what the integration can.',
      when: holdsToken,
      besides: true,
    },
  ],
  incident: ['x-notion-request-id', 'request_id'],
};
