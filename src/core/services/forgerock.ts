import type { Service } from './service.ts';

export const forgerock: Service = {
  id: 'forgerock',
  name: 'PingAM (ForgeRock)',
  kind: 'identity provider',
  reference: 'https://docs.pingidentity.com/pingam/latest/',
  signs: [
    { field: 'x-forgerock-transactionid', wrote: true },
    { path: '/openam/' },
    { path: '/am/json/' },
  ],
  says: [
    {
      text: ['^Access Denied$'],
      means: 'not-signed-in',
      only: true,
      sent: 'something',
      status: 401,
    },
    {
      text: ['^Authentication Failed', '^Invalid Password', '^Login failure$'],
      means: 'password-rejected',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['^User Locked Out', '^Your account has been locked', '^User inactive'],
      means: 'account-disabled',
      only: true,
    },
    {
      text: ['Session has timed out', '^Session is invalid', '^Token has expired'],
      means: 'session-expired',
      only: true,
    },
    {
      text: ['^Access Denied$', '^Forbidden$'],
      means: 'permission-denied',
      only: true,
      sent: 'something',
      status: 403,
    },
    { text: ['^Access Denied$'], means: 'not-signed-in', only: true, sent: 'nothing' },
  ],
  incident: ['x-forgerock-transactionid'],
};
