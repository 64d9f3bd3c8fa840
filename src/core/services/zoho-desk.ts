import type { Service } from './service.ts';

export const zohoDesk: Service = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  kind: 'API',
  reference: 'https://desk.zoho.com/DeskAPIDocument#Introduction',
  signs: [{ host: 'desk.zoho.com' }, { host: 'desk.zoho.eu' }, { host: 'desk.zoho.in' }],
  says: [
    { text: ['^SCOPE_MISMATCH$'], means: 'insufficient-scope', only: true },
    { text: ['^INVALID_OAUTH$'], means: 'token-rejected', only: true },
  ],
};
