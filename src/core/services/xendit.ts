import type { Service } from './service.ts';

export const xendit: Service = {
  id: 'xendit',
  name: 'Xendit',
  kind: 'API',
  reference: 'https://docs.xendit.co/docs/error-codes',
  signs: [{ host: 'api.xendit.co' }],
  takes: { schemes: ['basic'] },
  says: [
    { text: ['^INVALID_API_KEY$'], means: 'api-key-invalid', only: true },
    {
      text: ['^REQUEST_FORBIDDEN_ERROR$'],
      means: 'permission-denied',
      certainty: 'likely',
      only: true,
      note: 'The key lacks the permission; it is set where keys are made.',
    },
  ],
};
