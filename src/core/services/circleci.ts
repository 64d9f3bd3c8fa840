import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** Project tokens begin so since 2023; they are taken at few addresses. */
const isProjectToken = ({ sent: { keys } }: Reading): boolean =>
  keys.some(({ value }) => value.startsWith('CCIPRJ_'));

export const circleci: Service = {
  id: 'circleci',
  name: 'CircleCI API',
  kind: 'API',
  reference: 'https://circleci.com/docs/managing-api-tokens/',
  signs: [{ host: 'circleci.com' }],
  says: [
    {
      text: '^You must log in first$',
      means: 'token-wrong-type',
      only: true,
      when: isProjectToken,
      note: 'Version 2 of the API takes personal tokens; this one is of a project.',
    },
    {
      text: ['^You must log in first$', '^Invalid token provided$'],
      means: 'api-key-invalid',
      only: true,
      sent: 'something',
    },
    { text: '^You must log in first$', means: 'no-credential', only: true, sent: 'nothing' },
    { text: '^Permission denied$', means: 'permission-denied', only: true, sent: 'something' },
  ],
};
