import type { Service } from './service.ts';

export const roblox: Service = {
  id: 'roblox',
  name: 'Roblox',
  kind: 'API',
  reference: 'https://create.roblox.com/docs/cloud/reference/errors',
  signs: [{ host: '*.roblox.com' }, { field: 'roblox-machine-id', wrote: true }],
  says: [
    { text: ['^User is moderated$'], means: 'account-disabled' },
    { field: 'rblx-challenge-type', value: ['captcha', 'proofofwork'], means: 'waf-blocked' },
    {
      field: 'rblx-challenge-type',
      value: ['twostepverification', 'reauthentication', 'forcetwostepverification', 'chef'],
      means: 'step-up-required',
    },
    { text: ['XSRF Token Validation Failed'], means: 'csrf-rejected' },
    { text: ['Token Validation Failed'], means: 'csrf-rejected', only: true },
  ],
  incident: ['rblx-challenge-id', 'roblox-machine-id'],
};
