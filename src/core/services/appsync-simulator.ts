import type { Service } from './service.ts';

/** What `amplify mock api` starts. */
export const appsyncSimulator: Service = {
  id: 'appsync-simulator',
  name: 'Amplify AppSync simulator',
  kind: 'server',
  reference:
    'https://github.com/aws-amplify/amplify-cli/tree/dev/packages/amplify-appsync-simulator',
  says: [
    { text: '^Unauthorized Exception Invalid API key$', means: 'bad-credential' },
    { text: '^Unauthorized Exception Invalid JWT token$', means: 'bad-credential' },
    { text: '^Unauthorized Exception Missing authorization$', means: 'no-credential' },
  ],
  remedies: [
    {
      of: ['token-placeholder', 'api-key-invalid', 'credentials-missing', 'token-rejected'],
      for: 'developer',
      does: 'Send with {request} the API key of the simulator: aws_appsync_apiKey of aws-exports (amplifyconfiguration.json), or the variable of the build that holds it. Fail at the start of the program where it is empty.',
      code: {
        language: 'js',
        text: "const apiKey = config.aws_appsync_apiKey; // amplify mock api: da2-fakeApiId123456\nif (!apiKey) throw new Error('no API key in the configuration');\nconst headers = { 'x-api-key': apiKey };",
      },
      when: ({ sent }) => !sent.authorization.known || sent.authorization.value === null,
    },
    {
      of: ['token-placeholder', 'api-key-invalid'],
      for: 'visitor',
      does: 'Tell whoever builds the page that the key for {host} is missing in it: to sign in again changes nothing.',
      when: ({ sent }) => sent.keys.some(({ name }) => name.toLowerCase() === 'x-api-key'),
    },
  ],
};
