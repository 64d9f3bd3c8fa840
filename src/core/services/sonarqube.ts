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
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give the user or group of the token the permission that {request} needs at {host}: of the project under Project Settings, Permissions (Execute Analysis for a scanner, Administer for settings), of the instance under Administration, Security, Global Permissions.',
    },
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Send a token of {host} (My Account, Security) as Bearer, or as the user name of Basic with an empty password, which older servers take alone; one of analysis is good for analyses, and for nothing else.',
      code: { language: 'shell', text: 'curl -u "$SONAR_TOKEN:" \'https://{host}{path}\'' },
    },
  ],
};
