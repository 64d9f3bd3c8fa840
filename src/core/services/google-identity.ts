import type { Reading } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Service } from './service.ts';

/** The client is there, and its secret is another. */
const isWrongSecret = ({ content }: Reading): boolean =>
  content.fields.some(
    ({ path, value }) => path === 'error_description' && value === 'Unauthorized',
  );

/** A page shows the secret to whoever opens it. */
const fromPage = (reading: Reading): boolean =>
  firstOf(reading.requestField('origin')) !== undefined;

export const googleIdentity: Service = {
  id: 'google-identity',
  name: 'Google Identity',
  kind: 'identity provider',
  reference: 'https://developers.google.com/identity/protocols/oauth2/web-server#errors',
  signs: [
    { host: 'oauth2.googleapis.com' },
    { host: 'accounts.google.com' },
    { host: 'sts.googleapis.com' },
  ],
  says: [
    {
      text: ['Token has been expired or revoked'],
      means: 'token-revoked',
      certainty: 'likely',
      only: true,
      note: 'Expiry, revocation and a changed password are answered alike.',
    },
    {
      text: [
        'The OAuth client was not found',
        'The OAuth client was disabled',
        '^deleted_client$',
        '^disabled_client$',
      ],
      means: 'client-authentication-failed',
    },
    { text: ['^Unauthorized$'], means: 'client-authentication-failed', only: true },
    {
      text: [
        'Client is unauthorized to retrieve access tokens using this method or client not authorized for any of the scopes requested',
      ],
      means: 'client-authentication-failed',
      note: 'Domain-wide delegation is not set up for this client and these scopes.',
    },
    {
      text: ['^invalid_rapt$', '^rapt_required$', 'reauth related error'],
      means: 'step-up-required',
    },
    {
      text: ['Token must be a short lived token 60 minutes and in a reasonable timeframe'],
      means: 'clock-skew',
      certainty: 'likely',
    },
    { text: ['Invalid JWT Signature'], means: 'token-signature-invalid', only: true },
    {
      text: ['^admin_policy_enforced$', '^org_internal$', '^disallowed_useragent$'],
      means: 'permission-denied',
    },
    { text: ['^Account has been deleted'], means: 'account-disabled', only: true },
    { text: ['^rate_limit_exceeded$'], means: 'rate-limited', only: true, status: 403 },
    {
      text: ['The given origin is not allowed for the given client ID', '^no_registered_origin$'],
      means: 'origin-not-allowed',
    },
    { text: ['^origin_mismatch$'], means: 'origin-not-allowed', only: true },
  ],
  remedies: [
    {
      of: 'client-authentication-failed',
      for: 'developer',
      does: 'Take the token in the page from Google Identity Services, which needs no secret; or have initCodeClient bring a code, and exchange it, and renew, on a server of yours. Google takes no web client without its secret at {request}, with PKCE neither.',
      code: {
        language: 'text',
        text: 'const client = google.accounts.oauth2.initTokenClient({ client_id, scope, callback });\nclient.requestAccessToken();',
      },
      when: (reading) => isWrongSecret(reading) && fromPage(reading),
    },
    {
      of: 'client-authentication-failed',
      for: 'developer',
      does: 'Compare the secret that {request} sends with those of this client in the Google Cloud console (APIs & Services, Credentials, the client): it is not among them, or was sent with the id of another client.',
      code: {
        language: 'shell',
        text: 'curl https://{host}{path} -d grant_type=refresh_token --data-urlencode "client_id=$CLIENT_ID" --data-urlencode "client_secret=$CLIENT_SECRET" --data-urlencode "refresh_token=$REFRESH_TOKEN"',
      },
      asks: /oauth2\.googleapis\.com\/token/,
      when: isWrongSecret,
    },
    {
      of: 'client-authentication-failed',
      for: 'owner',
      does: 'Enter the numeric client ID of the service account in the Admin console of the domain (Security, API controls, domain-wide delegation), with exactly the scopes that {request} asks for.',
      finds: /Client is unauthorized to retrieve access tokens using this method/,
    },
    {
      of: 'client-authentication-failed',
      for: 'developer',
      does: 'Send {request} with the very scopes that are entered there, and with a user of that domain as sub; leave sub out where the service account shall act for itself.',
      finds: /Client is unauthorized to retrieve access tokens using this method/,
    },
    {
      of: 'client-authentication-failed',
      for: 'developer',
      does: 'Restore the client in the Google Cloud console (Clients) while it is listed there among the deleted ones, or make a new one and send its id with {request}; of a new one the refresh tokens of the old are not taken, and users consent again.',
      finds: /deleted_client/,
    },
  ],
};
