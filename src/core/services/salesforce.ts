import type { Reading } from '../analysis.ts';
import type { Past } from '../history.ts';
import type { Service } from './service.ts';
import { carriedIt } from './when.ts';

/** The same token was accepted by another instance, or came with the address of another one. */
const isOfAnotherOrg = (reading: Reading): boolean => {
  const { history, url, token } = reading;
  const isSame = carriedIt(reading);
  const isElsewhere = (origin: string | undefined) =>
    origin !== undefined && origin !== url?.origin;
  return history.worked.some(
    (past) =>
      (isSame(past) && isElsewhere(past.origin)) ||
      (token?.kind === 'opaque' && isElsewhere(instanceOf(past, token.text))),
  );
};

/** The instance_url of the answer that brought a token. */
function instanceOf({ attempt }: Past, token: string): string | undefined {
  const body = attempt.response?.body;
  if (!body?.known || !body.value.includes(token)) return undefined;
  return /"instance_url" *: *"(https:\/\/[^"/]+)/.exec(body.value)?.[1];
}

export const salesforce: Service = {
  id: 'salesforce',
  name: 'Salesforce',
  kind: 'API',
  reference:
    'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm',
  signs: [
    { host: '*.salesforce.com' },
    { host: '*.force.com' },
    { field: 'sforce-limit-info', wrote: true },
    { path: '/services/data/' },
  ],
  says: [
    {
      text: ['^TXN_SECURITY_NO_ACCESS$'],
      means: 'permission-denied',
      note: 'A transaction security policy of the organization.',
    },
    { text: ['^Missing_OAuth_Token$'], means: 'no-credential', only: true },
    {
      text: ['^INVALID_SESSION_ID$'],
      means: 'token-issuer-mismatch',
      certainty: 'likely',
      when: isOfAnotherOrg,
      note: 'A token is good for its own org alone, at the instance_url that came with it.',
    },
    {
      text: ['^INVALID_SESSION_ID$'],
      means: 'session-expired',
      certainty: 'likely',
      when: (r) => !r.content.text.includes('not valid for use with') && !isOfAnotherOrg(r),
      note: 'It says so of whatever it does not know for a session, at the wrong host too.',
    },
    { text: ['^INVALID_AUTH_HEADER$'], means: 'token-malformed', certainty: 'likely' },
    {
      text: ['^API_DISABLED_FOR_ORG$', '^API_CURRENTLY_DISABLED$', '^FUNCTIONALITY_NOT_ENABLED$'],
      means: 'api-not-enabled',
      certainty: 'likely',
      note: 'For the organization, or for the profile of the user alone.',
    },
    { text: ['^REQUEST_LIMIT_EXCEEDED$'], means: 'rate-limited', only: true },
    {
      text: [
        '^INSUFFICIENT_ACCESS_OR_READONLY$',
        '^INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY$',
      ],
      means: 'permission-denied',
    },
    { text: ['^INSUFFICIENT_ACCESS$'], means: 'permission-denied', only: true },
    { text: ['^ORG_LOCKED$', '^INACTIVE_OWNER_OR_USER$'], means: 'account-disabled' },
    { text: ['^PASSWORD_LOCKOUT$'], means: 'account-disabled', only: true },
    { text: ['^inactive user$', '^inactive organization$'], means: 'account-disabled', only: true },
    {
      text: ['expired access refresh token'],
      means: 'token-expired',
      certainty: 'likely',
      note: 'Or it was revoked, or replaced by newer approvals.',
    },
    { text: ['^Bad_OAuth_Token$'], means: 'bad-credential' },
    { text: ['^Missing_OAuth_Token$'], means: 'no-credential' },
    { text: ['^Wrong_Org$'], means: 'token-issuer-mismatch' },
    {
      text: [
        'This session is not valid for use with the REST API',
        'This session is not valid for use with the API',
      ],
      means: 'insufficient-scope',
      certainty: 'likely',
    },
    { text: ['ip restricted'], means: 'ip-not-allowed', only: true },
    { text: ['^TRUSTED_IP_REQUIRED'], means: 'ip-not-allowed' },
    { text: ['LOGIN_MUST_USE_SECURITY_TOKEN'], means: 'step-up-required' },
    {
      text: ["user hasn't approved this consumer", 'invalid app access'],
      means: 'permission-denied',
      only: true,
    },
    {
      text: ['Invalid username password security token or user locked out'],
      means: 'password-rejected',
      certainty: 'likely',
    },
    { text: ['^INVALID_LOGIN'], means: 'password-rejected', only: true },
    { text: ['^FORBIDDEN$'], means: 'denied', only: true },
  ],
  remedies: [
    {
      of: 'api-not-enabled',
      for: 'owner',
      does: 'Enable the permission API Enabled in the profile or a permission set of this user at {host}; some editions come without API.',
    },
  ],
};
