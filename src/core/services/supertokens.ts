import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { bySession } from './when.ts';

/** The claim of the recipe for verified mail addresses. */
const isMail = ({ content }: Reading): boolean =>
  content.fields.some(({ value }) => value === 'st-ev');

/** The claim of its recipe for second factors. */
const isFactor = ({ content }: Reading): boolean =>
  content.fields.some(({ value }) => value === 'st-mfa');

export const supertokens: Service = {
  id: 'supertokens',
  name: 'SuperTokens',
  kind: 'library',
  reference: 'https://supertokens.com/docs',
  signs: [
    { field: 'front-token' },
    { field: 'access-control-expose-headers', value: 'front-token' },
    { text: '^try refresh token$' },
    { text: '^token theft detected$' },
    { text: '^st-ev$' },
    { text: '^st-mfa$' },
  ],
  says: [
    { text: ['^unauthorised$'], means: 'not-signed-in', only: true, status: 401 },
    {
      text: '^try refresh token$',
      means: 'token-expired',
      sent: 'something',
      when: (r) => !bySession(r),
      certainty: 'likely',
      note: 'Its libraries refresh the session and try again.',
    },
    {
      text: '^token theft detected$',
      means: 'token-revoked',
      note: 'A refresh token was used twice, so that the whole session was ended.',
    },
    { text: '^invalid claim$', status: 403, means: 'account-disabled', only: true, when: isMail },
    {
      text: '^invalid claim$',
      status: 403,
      means: 'step-up-required',
      only: true,
      when: isFactor,
    },
    {
      text: '^invalid claim$',
      status: 403,
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      when: (r) => !isMail(r) && !isFactor(r),
    },
  ],
};
