import type { Service } from './service.ts';

export const cloudinary: Service = {
  id: 'cloudinary',
  name: 'Cloudinary',
  kind: 'API',
  reference: 'https://support.cloudinary.com/hc/en-us/articles/202520862',
  signs: [
    { host: 'api.cloudinary.com' },
    { host: 'res.cloudinary.com' },
    { field: 'x-cld-error', wrote: true },
  ],
  takes: { schemes: ['basic'] },
  says: [
    {
      field: 'x-cld-error',
      value: 'deny or ACL failure',
      means: 'resource-forbidden-by-server',
      certainty: 'likely',
      note: 'A setting of the account forbids the delivery, of PDF and ZIP files for example.',
    },
    { text: ['^Invalid Signature'], means: 'signature-mismatch', only: true },
    { text: ['^Stale request'], means: 'clock-skew', only: true, certainty: 'likely' },
    { text: ['unknown api_key', 'unknown API key'], means: 'api-key-invalid', only: true },
    { text: ['api_secret mismatch'], means: 'api-key-invalid' },
    {
      text: ['^cloud_name mismatch', 'Invalid cloud_name'],
      means: 'api-key-invalid',
      certainty: 'likely',
    },
  ],
  incident: ['x-request-id'],
};
