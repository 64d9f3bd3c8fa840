import type { Service } from './service.ts';

export const jsdelivr: Service = {
  id: 'jsdelivr',
  name: 'jsDelivr',
  kind: 'API',
  reference: 'https://www.jsdelivr.com/documentation',
  signs: [{ host: 'cdn.jsdelivr.net' }, { host: 'fastly.jsdelivr.net' }],
  says: [
    {
      text: ['Package size exceeded the configured limit'],
      means: 'resource-forbidden-by-server',
      note: 'The limit is that of the whole package or repository, however small the file is.',
    },
    {
      text: ['blocked * due to abuse', 'package * has been blocked'],
      means: 'resource-forbidden-by-server',
      only: true,
    },
  ],
  remedies: [
    {
      of: 'resource-forbidden-by-server',
      for: 'developer',
      does: 'Take {path} from elsewhere: put the files that the page needs in a small package or repository of their own, publish them to npm, or serve them yourself; {host} serves nothing of a package above its limit.',
      finds: /exceeded the configured limit of \d/,
    },
  ],
};
