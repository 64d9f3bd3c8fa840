import type { Service } from './service.ts';

export const sonarqube: Service = {
  id: 'sonarqube',
  name: 'SonarQube',
  kind: 'API',
  reference: 'https://docs.sonarsource.com/sonarqube-server/latest/extension-guide/web-api/',
  signs: [
    { host: 'sonarcloud.io' },
    { host: '*.sonarcloud.io' },
    { field: 'sonarqube-authentication-token-expiration', wrote: true },
    { text: "You're not authorized to run analysis" },
  ],
  says: [
    {
      text: '^Insufficient privileges$',
      means: 'permission-denied',
      only: true,
      sent: 'something',
    },
    {
      text: "You're not authorized to run analysis",
      means: 'permission-denied',
      note: 'The token lacks Execute Analysis, or the project does not exist and may not be created.',
    },
  ],
};
