import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const reviewBoard: Service = {
  id: 'review-board',
  name: 'Review Board',
  kind: 'API',
  reference: 'https://www.reviewboard.org/docs/manual/latest/webapi/2.0/errors/104-login-failed/',
  says: [
    {
      text: ['^The username or password was not correct$'],
      means: 'api-key-invalid',
      when: inScheme('token'),
      note: 'Error 104 is that of every login that failed, by token too.',
    },
    {
      text: ['^The username or password was not correct$'],
      means: 'password-rejected',
      when: inScheme('basic'),
    },
    { text: ['^You are not logged in$'], means: 'not-signed-in' },
  ],
};
