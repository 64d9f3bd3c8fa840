import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const isOver = ({ lifetime }: Reading): boolean =>
  lifetime?.state === 'expired' && !lifetime.withinLeeway;

export const magento: Service = {
  id: 'magento',
  name: 'Adobe Commerce',
  kind: 'framework',
  reference: 'https://developer.adobe.com/commerce/webapi/rest/',
  says: [
    {
      text: ['The consumer isnt authorized to access'],
      means: 'token-expired',
      certainty: 'likely',
      when: isOver,
      note: 'A token that has ended opens nothing, and it says no more of it.',
    },
    {
      text: ['The consumer isnt authorized to access'],
      means: 'permission-denied',
      certainty: 'likely',
      when: (r) => !isOver(r),
      note: 'It says so of a token that has ended or is not known, too.',
    },
    {
      text: ['The account sign in was incorrect or your account is disabled temporarily'],
      means: 'password-rejected',
      certainty: 'likely',
    },
    {
      text: ['Please use the 2fa provider specific endpoints to obtain a token'],
      means: 'step-up-required',
    },
  ],
};
