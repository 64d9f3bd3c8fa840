import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const strapi: Service = {
  id: 'strapi',
  name: 'Strapi',
  kind: 'API',
  reference: 'https://docs.strapi.io/cms/error-handling',
  signs: [{ field: 'x-powered-by', value: 'Strapi' }],
  says: [
    {
      text: ['^ForbiddenError$'],
      means: 'permission-denied',
      sent: 'something',
      certainty: 'likely',
      note: 'The role of the user lacks this action.',
      when: (r) => !inScheme(null)(r),
    },
    { text: ['^PolicyError$'], means: 'permission-denied', only: true },
    {
      text: ['^Missing or invalid credentials$'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Tick the action for the role of the user at {host} (Settings, Users & Permissions plugin, Roles), or for the API token (Settings, API Tokens, Custom): {request} needs it.',
      finds: /ForbiddenError/,
    },
  ],
};
