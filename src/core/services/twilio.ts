import type { Service } from './service.ts';

const TEST_CREDENTIALS = /Test Account Credentials|"code": ?20008\b/;

export const twilio: Service = {
  id: 'twilio',
  name: 'Twilio',
  kind: 'API',
  reference: 'https://www.twilio.com/docs/api/errors',
  signs: [{ host: '*.twilio.com' }, { field: 'twilio-request-id', wrote: true }],
  takes: { schemes: ['basic'] },
  says: [
    { text: ['^20003$'], means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['^20003$', 'Authentication Error'],
      means: 'bad-credential',
      certainty: 'likely',
      note: 'It says the same of a suspended account, and of credentials of another account or region.',
      only: true,
      sent: 'something',
    },
    { text: ['^20005$', '^10001$', 'Account not active'], means: 'account-disabled', only: true },
    { text: ['^20006$'], means: 'permission-denied', only: true },
    {
      text: ['^20403$'],
      means: 'account-disabled',
      only: true,
      certainty: 'likely',
      note: 'Typically the account has been suspended or closed.',
    },
    {
      text: ['^20008$', 'Resource not accessible with Test Account Credentials'],
      means: 'token-wrong-type',
      only: true,
    },
    { text: ['^20101$'], means: 'bad-credential', only: true },
    { text: ['^20103$'], means: 'token-issuer-mismatch', only: true },
    { text: ['^20104$'], means: 'token-expired', only: true },
    { text: ['^20105$'], means: 'token-not-yet-valid', only: true },
    { text: ['^20106$'], means: 'permission-denied', only: true },
    { text: ['^20107$'], means: 'token-signature-invalid', only: true },
    { text: ['^20429$'], means: 'rate-limited', only: true },
    {
      text: ['^21408$'],
      means: 'api-not-enabled',
      only: true,
      note: 'Messages to this region are switched off in the account’s geo permissions.',
    },
    {
      text: ['^60605$', 'blocked by Verify Geo Permissions'],
      means: 'api-not-enabled',
      only: true,
      note: 'Verifications for this country are switched off in the geo permissions.',
    },
    {
      text: ['^60410$'],
      means: 'permission-denied',
      only: true,
      note: 'Its guard against fraud does not send to this number for some time.',
    },
    {
      text: ['^21608$'],
      means: 'account-disabled',
      only: true,
      note: 'Trial accounts reach verified numbers only.',
    },
  ],
  incident: ['twilio-request-id'],
  remedies: [
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Send {request} with the live Account SID and Auth Token, or with an API key, from a server of yours: test credentials open no more than three resources, POST to Messages, Calls and IncomingPhoneNumbers. The path has the SID too.',
      code: {
        language: 'shell',
        text: 'curl -i -u "$TWILIO_ACCOUNT_SID:$TWILIO_AUTH_TOKEN" \'https://{host}/2010-04-01/Accounts/\'"$TWILIO_ACCOUNT_SID"\'/{1}\'',
      },
      finds: TEST_CREDENTIALS,
      asks: /^GET https:\/\/[\w.-]+\/2010-04-01\/Accounts\/AC\w+\/([\w./-]+)/,
    },
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Send {request} with the live Account SID and Auth Token, or with an API key, from a server of yours: test credentials open no more than three resources, POST to Messages, Calls and IncomingPhoneNumbers.',
      finds: TEST_CREDENTIALS,
      asks: /^(?!GET https:\/\/[\w.-]+\/2010-04-01\/Accounts\/AC\w+\/[\w./-])/,
    },
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'Send {request} as Basic, from a server: the SID of the account or of an API key as user name, its auth token or secret as password.',
      code: { language: 'shell', text: 'curl -u "$ACCOUNT_SID:$AUTH_TOKEN" https://{host}{path}' },
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Send the SID of the account or key as user name and its auth token or secret as password with {request}; test credentials open few endpoints.',
      code: { language: 'shell', text: 'curl -u "$ACCOUNT_SID:$AUTH_TOKEN" https://{host}{path}' },
    },
  ],
};
