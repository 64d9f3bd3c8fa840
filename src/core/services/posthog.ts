import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

const INVALID = 'Personal API key found in request * is invalid';

/** The public token of a project, which only takes in events. */
const isProjectToken = ({ sent: { authorization } }: Reading): boolean =>
  authorization.known && authorization.value?.text.startsWith('phc_') === true;

export const posthog: Service = {
  id: 'posthog',
  name: 'PostHog',
  kind: 'API',
  reference: 'https://posthog.com/docs/api',
  signs: [{ host: '*.posthog.com' }],
  says: [
    { text: ['API key missing required scope'], means: 'insufficient-scope' },
    {
      text: ['This action does not support Personal API Key access'],
      means: 'token-wrong-type',
    },
    {
      text: ['No temporary_token set'],
      means: 'origin-not-allowed',
      certainty: 'likely',
      note: 'A proxy in front that changes Host or the scheme makes requests look as from another site.',
    },
    {
      text: INVALID,
      means: 'token-wrong-type',
      when: isProjectToken,
      note: 'A personal API key is wanted, not the token of the project.',
    },
    { text: INVALID, means: 'api-key-invalid', when: (r) => !isProjectToken(r) },
  ],
};
