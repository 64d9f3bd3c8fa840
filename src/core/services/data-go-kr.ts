import type { Service } from './service.ts';

export const dataGoKr: Service = {
  id: 'data-go-kr',
  name: 'data.go.kr',
  kind: 'API',
  reference: 'https://www.data.go.kr/',
  signs: [{ host: 'apis.data.go.kr' }],
  says: [
    {
      text: ['SERVICE_KEY_IS_NOT_REGISTERED_ERROR'],
      means: 'api-key-invalid',
      only: true,
      certainty: 'likely',
    },
    { text: ['DEADLINE_HAS_EXPIRED_ERROR'], means: 'token-expired', only: true },
    { text: ['UNREGISTERED_IP_ERROR'], means: 'ip-not-allowed', only: true },
    {
      text: ['SERVICE_ACCESS_DENIED_ERROR'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
    },
    {
      text: ['LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR'],
      means: 'rate-limited',
      only: true,
    },
  ],
};
