import type { Service } from './service.ts';

export const nvidiaNim: Service = {
  id: 'nvidia-nim',
  name: 'NVIDIA NIM',
  kind: 'API',
  reference: 'https://docs.api.nvidia.com/nim/reference',
  signs: [{ host: 'integrate.api.nvidia.com' }],
  says: [
    {
      text: ['^Authorization failed$'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      note: 'It says so of a wrong key, too.',
    },
  ],
};
