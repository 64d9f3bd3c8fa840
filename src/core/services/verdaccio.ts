import type { Service } from './service.ts';

export const verdaccio: Service = {
  id: 'verdaccio',
  name: 'Verdaccio',
  kind: 'server',
  reference: 'https://verdaccio.org/docs/packages',
  says: [
    { text: 'is not allowed to (access|publish|unpublish) package', means: 'permission-denied' },
    {
      text: 'authorization required to (access|publish|unpublish) package',
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: 'authorization required to (access|publish|unpublish) package',
      means: 'bad-credential',
      sent: 'something',
      note: 'Whoever comes with a wrong password or an old token is nobody to it.',
    },
  ],
  remedies: [
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Rename the package if {1} is the name of a public one, and publish it under a scope of your own: {request} would stand in front of the public package for everybody who uses {host}.',
      code: { language: 'shell', text: 'npm pkg set name=@acme/{1}' },
      finds: /is not allowed to publish package ([\w.-]+)/,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give {1} the right for {3} in config.yaml of {host}, if that user should have it, and start Verdaccio again. The first pattern under packages that matches the name decides; $authenticated stands for all users.',
      code: { language: 'yaml', text: "packages:\n  '{3}':\n    {2}: {1}" },
      finds: /\buser ([\w.@-]+) is not allowed to (\w+) package (@?[\w./-]*\w)/,
    },
    {
      of: ['credentials-missing', 'password-rejected', 'token-rejected', 'token-expired'],
      for: 'developer',
      does: 'Sign in to the registry at {host} anew, which writes a new token into .npmrc; for {request} it takes known users only.',
      code: { language: 'shell', text: 'npm login --registry=https://{host}/' },
    },
    {
      of: 'credentials-missing',
      for: 'owner',
      does: 'If everybody may {1} {2} at {host}, allow it in config.yaml; the first pattern under packages that matches the name decides.',
      code: { language: 'yaml', text: "packages:\n  '{2}':\n    {1}: $all" },
      finds: /authorization required to (access) package (@?[\w./-]*\w)/,
    },
  ],
};
