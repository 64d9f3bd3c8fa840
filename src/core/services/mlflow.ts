import type { Service } from './service.ts';

export const mlflow: Service = {
  id: 'mlflow',
  name: 'MLflow',
  kind: 'server',
  reference: 'https://mlflow.org/docs/latest/ml/auth/',
  says: [
    {
      text: ['You are not authenticated Please see https www mlflow org'],
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: ['You are not authenticated Please see https www mlflow org'],
      means: 'bad-credential',
      sent: 'something',
    },
    {
      text: ['Invalid Host header possible DNS rebinding attack detected'],
      means: 'host-not-allowed',
    },
    { text: ['^Cross origin request blocked$'], means: 'origin-not-allowed', certainty: 'likely' },
  ],
};
