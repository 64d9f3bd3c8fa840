import type { Service } from './service.ts';

export const powerBi: Service = {
  id: 'power-bi',
  name: 'Power BI',
  kind: 'API',
  reference: 'https://learn.microsoft.com/rest/api/power-bi/',
  signs: [{ host: 'api.powerbi.com' }, { field: 'x-powerbi-error-info', wrote: true }],
  says: [
    { text: 'PowerBINotAuthorizedException', means: 'permission-denied' },
    { text: 'PowerBINotLicensedException', means: 'account-disabled' },
    { text: 'API is not accessible for application', means: 'permission-denied' },
    { text: '^TokenExpired$', means: 'token-expired', only: true },
  ],
  incident: ['requestid'],
};
