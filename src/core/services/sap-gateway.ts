import type { Service } from './service.ts';

export const sapGateway: Service = {
  id: 'sap-gateway',
  name: 'SAP Gateway',
  kind: 'API',
  reference: 'https://help.sap.com/docs/ABAP_PLATFORM_NEW/68bf513362174d54b58cddec28794093',
  signs: [
    { field: 'sap-server' },
    { field: 'sap-processing-info' },
    { field: 'server', value: 'SAP NetWeaver Application Server' },
    { field: 'www-authenticate', value: 'SAP NetWeaver Application Server' },
    { path: '/sap/opu/odata' },
  ],
  says: [
    {
      field: 'x-csrf-token',
      value: '^required$',
      status: 403,
      means: 'csrf-rejected',
      only: true,
      note: 'The token is fetched with X-CSRF-Token: Fetch and sent together with the cookies of that answer.',
    },
    {
      text: 'No authorization to access Service',
      means: 'permission-denied',
      only: true,
      note: 'The user lacks S_SERVICE for it.',
    },
    {
      text: '^IWFND MED 170$',
      means: 'no-such-route',
      only: true,
      note: 'The service is not activated in the Gateway.',
    },
  ],
};
