import type { Service } from './service.ts';

export const quickbooks: Service = {
  id: 'quickbooks',
  name: 'QuickBooks Online (Intuit)',
  kind: 'API',
  reference:
    'https://developer.intuit.com/app/developer/qbo/docs/develop/troubleshooting/error-codes',
  signs: [
    { host: '*.api.intuit.com' },
    { host: '*.platform.intuit.com' },
    { field: 'intuit_tid', wrote: true },
  ],
  says: [
    {
      text: ['Application Authorization Failed error code 003100'],
      means: 'permission-denied',
      note: 'The token does not open this company: it was given for another one, or by the other environment.',
    },
    {
      text: ['You do not have access to use QuickBooks Online'],
      means: 'permission-denied',
      note: 'The user who connected the company has lost access to it.',
    },
    { text: ['Application Authentication Failed error code 003200'], means: 'bad-credential' },
  ],
  incident: ['intuit_tid'],
  remedies: [
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Send {request} with the token that was granted for company {1} (the realmId of the redirect that brought the code), and to the environment of that company: those of the sandbox are at sandbox-quickbooks.api.intuit.com, others at quickbooks.api.intuit.com.',
      finds: /003100/,
      asks: /\/company\/(\d{5,20})/,
    },
    {
      of: 'permission-denied',
      for: 'visitor',
      does: 'Ask the administrator of the company in QuickBooks to give your user access again, or to connect it to {page} as another user.',
      finds: /do not have access to use QuickBooks/,
    },
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Refresh the token, which holds for an hour, keep the refresh token that comes with the new one, and repeat {request}.',
      code: {
        language: 'shell',
        text: 'curl -u "$CLIENT_ID:$CLIENT_SECRET" -d grant_type=refresh_token -d refresh_token="$REFRESH_TOKEN" https://oauth.platform.intuit.com/oauth2/v1/tokens/bearer',
      },
      finds: /003200/,
    },
  ],
};
