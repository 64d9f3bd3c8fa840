import type { Service } from './service.ts';

export const jetbrainsHub: Service = {
  id: 'jetbrains-hub',
  name: 'JetBrains Hub, YouTrack and Space',
  kind: 'API',
  reference:
    'https://www.jetbrains.com/help/youtrack/devportal/OAuth-authorization-in-youtrack.html',
  signs: [
    { host: '*.youtrack.cloud' },
    { host: '*.myjetbrains.com' },
    { host: '*.jetbrains.space' },
  ],
  says: [
    {
      text: ['Token is granted for * and cant be used for'],
      means: 'token-audience-mismatch',
      note: 'A permanent token holds for the services that were chosen when it was made.',
    },
  ],
};
