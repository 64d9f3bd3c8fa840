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
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Send the API token as the password, with __token__ as the user name, and to the index that it is of: PyPI and TestPyPI know their own only. {request} went to {host}.',
      code: { language: 'shell', text: 'twine upload -u __token__ -p "$PYPI_TOKEN" dist/*' },
    },
    {
      of: 'step-up-required',
      for: 'developer',
      does: 'Create an API token in the account settings of {hostname}, and upload with __token__ as the user name and the token as the password: passwords are not taken any more.',
      code: { language: 'shell', text: 'twine upload -u __token__ -p "$PYPI_TOKEN" dist/*' },
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Create a token for the project that {request} uploads to, or one for the whole account where the project is new.',
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Have an owner of the project invite the user as a collaborator ({host}, Manage project, Collaborators); where the name is taken by others, choose another one.',
    },
  ],
};
