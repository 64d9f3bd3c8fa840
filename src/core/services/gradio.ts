import type { Service } from './service.ts';

export const gradio: Service = {
  id: 'gradio',
  name: 'Gradio',
  kind: 'framework',
  reference: 'https://www.gradio.app/guides/file-access',
  says: [
    {
      text: ['^File not allowed'],
      means: 'resource-forbidden-by-server',
      status: 403,
      certainty: 'likely',
    },
  ],
};
