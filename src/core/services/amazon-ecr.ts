import type { Service } from './service.ts';

export const amazonEcr: Service = {
  id: 'amazon-ecr',
  name: 'Amazon ECR',
  kind: 'API',
  reference: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html',
  signs: [
    { field: 'www-authenticate', value: 'dkr ecr' },
    { text: 'Your authorization token has expired Reauthenticate and try again' },
    { host: 'public.ecr.aws' },
  ],
  says: [
    {
      text: 'Your authorization token has expired Reauthenticate and try again',
      means: 'token-expired',
      note: 'The password of aws ecr get-login-password is good for 12 hours.',
    },
  ],
};
