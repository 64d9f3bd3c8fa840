import type { Service } from './service.ts';

export const assemblyai: Service = {
  id: 'assemblyai',
  name: 'AssemblyAI',
  kind: 'API',
  reference: 'https://www.assemblyai.com/docs/api-reference/overview',
  signs: [{ host: '*.assemblyai.com' }],
  bare: true,
  says: [
    { text: ['API token missing invalid'], means: 'api-key-invalid', sent: 'something' },
    { text: ['API token missing invalid'], means: 'no-credential', sent: 'nothing' },
  ],
};
