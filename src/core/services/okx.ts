import type { Service } from './service.ts';

export const okx: Service = {
  id: 'okx',
  name: 'OKX',
  kind: 'API',
  reference: 'https://www.okx.com/docs-v5/en/#error-code',
  signs: [
    { host: 'www.okx.com' },
    { host: 'my.okx.com' },
    { host: 'eea.okx.com' },
    { sends: 'ok-access-key' },
  ],
  takes: { fields: ['OK-ACCESS-KEY'] },
  signed: ['OK-ACCESS-SIGN', 'OK-ACCESS-TIMESTAMP', 'OK-ACCESS-PASSPHRASE'],
  says: [
    { text: ['^50100$'], means: 'account-disabled', only: true, certainty: 'likely' },
    {
      text: ['^50101$'],
      means: 'token-issuer-mismatch',
      only: true,
      note: 'A key of demo trading is good with x-simulated-trading only, and one of live trading without.',
    },
    { text: ['^50102$'], means: 'clock-skew', only: true },
    { text: ['^50103$'], means: 'no-credential', only: true },
    { text: ['^50105$'], means: 'api-key-invalid', only: true },
    { text: ['^50110$'], means: 'ip-not-allowed', only: true },
    { text: ['^50111$'], means: 'api-key-invalid', only: true },
    { text: ['^50112$'], means: 'clock-skew', only: true },
    { text: ['^50113$'], means: 'signature-mismatch', only: true },
    { text: ['^50114$'], means: 'permission-denied', only: true, certainty: 'likely' },
    { text: ['^50119$'], means: 'api-key-invalid', only: true },
    { text: ['^50120$'], means: 'permission-denied', only: true },
  ],
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Send with {request} in OK-ACCESS-PASSPHRASE the pass phrase that was chosen when this very key was made, which is not the password of the account. {host} shows it to nobody again: where it is lost, make a new key.',
      finds: /50105/,
    },
  ],
};
