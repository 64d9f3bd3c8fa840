import type { Service } from './service.ts';

export const sylius: Service = {
  id: 'sylius',
  name: 'Sylius',
  kind: 'framework',
  reference: 'https://docs.sylius.com/getting-started-with-sylius/using-api',
  signs: [
    { path: '/api/v2/shop/customers/token' },
    { path: '/api/v2/admin/administrators/token' },
    { path: '/api/v2/shop/authentication-token' },
    { path: '/api/v2/admin/authentication-token' },
  ],
  says: [
    {
      text: ['^Invalid credentials$'],
      means: 'password-rejected',
      only: true,
      note: 'It says the same of a wrong password and of somebody whom it does not know.',
    },
  ],
  remedies: [
    {
      of: 'password-rejected',
      for: 'developer',
      does: 'Show the message at the form of the page, and do not repeat {request} by itself. Customers sign in here; administrators do at /api/v2/admin/administrators/token.',
      asks: /^\w+ \w+:\/\/[^/]+\/api\/v2\/shop\//,
    },
    {
      of: 'password-rejected',
      for: 'developer',
      does: 'Show the message at the form of the page, and do not repeat {request} by itself. Administrators sign in here; customers do at /api/v2/shop/customers/token.',
      asks: /^\w+ \w+:\/\/[^/]+\/api\/v2\/admin\//,
    },
    {
      of: 'password-rejected',
      for: 'owner',
      does: 'Look under Customers of {host} whether this customer has registered: one who ordered as a guest has no account, and so no password.',
      asks: /^\w+ \w+:\/\/[^/]+\/api\/v2\/shop\//,
    },
  ],
};
