import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const UNAUTHORIZED = ['^HTTP Status Response Unauthorized$', '^00_401$'];

const isTestKeyAtLiveHost = ({ url, sent }: Reading): boolean =>
  /\blive\b/.test(url?.hostname ?? '') &&
  sent.keys.some(({ value }) => /^test_[A-Z0-9]{32}$/.test(value));

export const adyen: Service = {
  id: 'adyen',
  name: 'Adyen',
  kind: 'API',
  reference: 'https://docs.adyen.com/development-resources/error-codes/',
  signs: [
    { host: '*.adyen.com' },
    { host: '*.adyenpayments.com' },
    { field: 'pspreference', wrote: true },
  ],
  says: [
    {
      when: isTestKeyAtLiveHost,
      means: 'token-wrong-type',
      certainty: 'likely',
      note: 'A client key that begins with test_ was sent to a live host.',
    },
    {
      text: ['^010$', '^00_403$'],
      means: 'permission-denied',
      only: true,
      note: 'The API credential lacks the role for this call.',
    },
    {
      text: ['^901$', '^Invalid Merchant Account$'],
      means: 'permission-denied',
      only: true,
      note: 'The merchant account does not exist, or the API credential has no access to it.',
    },
    { text: UNAUTHORIZED, means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: UNAUTHORIZED,
      means: 'bad-credential',
      only: true,
      sent: 'something',
      note: 'It says so of a credential without the right permissions, too.',
    },
  ],
  incident: ['pspreference', 'requestid'],
};
