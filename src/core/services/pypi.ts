import type { Service } from './service.ts';

export const pypi: Service = {
  id: 'pypi',
  name: 'PyPI',
  kind: 'API',
  reference: 'https://pypi.org/help/#invalid-auth',
  signs: [{ host: 'upload.pypi.org' }, { host: 'test.pypi.org' }, { host: 'pypi.org' }],
  says: [
    {
      text: ['project scoped token is not valid for project'],
      means: 'insufficient-scope',
      note: 'The token is limited to another project.',
    },
    {
      text: ['Invalid or non existent authentication information'],
      means: 'api-key-invalid',
      certainty: 'likely',
      sent: 'something',
    },
    {
      text: ['Username Password authentication is no longer supported'],
      means: 'step-up-required',
      note: 'Uploads take API tokens, behind the user __token__.',
    },
    {
      text: ["The user * isn't allowed to upload to project"],
      means: 'permission-denied',
    },
  ],
};
