import type { Service } from './service.ts';

export const nuget: Service = {
  id: 'nuget',
  name: 'NuGet Gallery',
  kind: 'API',
  reference: 'https://learn.microsoft.com/nuget/api/overview',
  signs: [{ host: 'www.nuget.org' }, { host: 'api.nuget.org' }],
  says: [
    {
      text: ['The specified API key is invalid has expired or does not have permission'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
    },
  ],
};
