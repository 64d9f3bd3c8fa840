import type { Service } from './service.ts';

export const abp: Service = {
  id: 'abp',
  name: 'ABP Framework',
  kind: 'framework',
  reference: 'https://abp.io/docs/latest/framework/fundamentals/authorization',
  says: [
    { text: ['Authorization failed Given policy has not granted'], means: 'permission-denied' },
    { text: ['Current user did not login to the application'], means: 'not-signed-in' },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Grant the permission that guards {request} (its name stands in [Authorize] of the method, as in BookStore.Books.Delete) to a role of the user: Administration > Identity management > Roles > Permissions, or IPermissionManager.',
    },
  ],
};
