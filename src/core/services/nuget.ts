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
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Create an API key at nuget.org (API Keys) with Push, for a pattern that covers the id of the package that {request} uploads, and as its owner: keys end after a year at most.',
      code: {
        language: 'shell',
        text: 'dotnet nuget push package.nupkg --api-key "$NUGET_KEY" --source https://api.nuget.org/v3/index.json',
      },
    },
  ],
};
