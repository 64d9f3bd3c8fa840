import type { Service } from './service.ts';

export const surveymonkey: Service = {
  id: 'surveymonkey',
  name: 'SurveyMonkey',
  kind: 'API',
  reference: 'https://developer.surveymonkey.com/api/v3/#error-codes',
  signs: [{ host: 'api.surveymonkey.com' }, { host: 'api.eu.surveymonkey.com' }],
  says: [
    { text: ['^1010$'], means: 'no-credential', only: true },
    { text: ['^1011$'], means: 'token-rejected', only: true },
    { text: ['^1012$'], means: 'token-expired', only: true },
    { text: ['^1013$'], means: 'token-revoked', only: true },
    { text: ['^1014$'], means: 'insufficient-scope', only: true, certainty: 'likely' },
    {
      text: ['^1015$'],
      means: 'account-disabled',
      only: true,
      note: 'The plan of the account does not include it.',
    },
    { text: ['^1016$'], means: 'permission-denied', only: true },
  ],
};
