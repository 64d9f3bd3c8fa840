import type { Reading } from '../analysis.ts';
import { sentNothing } from './english/words.ts';
import type { Service } from './service.ts';
import { bySession, signedForThePast, withAuthorization, withClaims } from './when.ts';

/** Cloud CDN takes its signed cookie, and says no more than the load balancer of who comes without it. */
const beforeWithCookie = (reading: Reading): boolean =>
  sentNothing(reading) && reading.worked.some(({ cookie }) => cookie?.includes('Cloud-CDN-Cookie'));

/** An access token of Google, at a service that is called with an ID token. */
const isAccessToken = ({ token, url }: Reading): boolean =>
  token?.kind === 'opaque' &&
  token.text.startsWith('ya29.') &&
  /\.(?:run\.app|cloudfunctions\.net)$/.test(url?.hostname ?? '');

export const googleCloud: Service = {
  id: 'google-cloud',
  name: 'Google Cloud',
  kind: 'cloud',
  reference: 'https://cloud.google.com/storage/docs/troubleshooting',
  signs: [
    { field: 'x-guploader-uploadid', wrote: true },
    { field: 'x-goog-iap-generated-response', wrote: true },
    { field: 'server', value: 'google frontend' },
    { host: 'storage.googleapis.com' },
  ],
  says: [
    // The Extensible Service Proxy of Cloud Endpoints names what was wrong with the token.
    {
      text: ['JWT validation failed TIME_CONSTRAINT_FAILURE'],
      means: 'token-expired',
      certainty: 'likely',
    },
    { text: ['JWT validation failed KEY_RETRIEVAL_ERROR'], means: 'token-signature-invalid' },
    { text: ['JWT validation failed BAD_FORMAT'], means: 'token-malformed' },
    {
      text: ['Anonymous caller does not have'],
      means: 'resource-forbidden-by-server',
      certainty: 'likely',
      when: (r) => !withAuthorization(r),
      note: 'The object is private, or missing; both look alike to an anonymous caller.',
    },
    {
      text: ['Anonymous caller does not have'],
      means: 'no-credential',
      when: withAuthorization,
      note: 'The field did not arrive: the caller counts as anonymous.',
    },
    {
      text: '^403 403 Forbidden$',
      status: 403,
      means: 'waf-blocked',
      certainty: 'likely',
      when: (r) =>
        /\bgoogle\b/.test(r.responseField('via') ?? '') &&
        !beforeWithCookie(r) &&
        !signedForThePast(r),
      note: 'A security policy of Cloud Armor answers so at the load balancer.',
    },
    {
      text: ['There is an IP filtering condition that is preventing access'],
      means: 'ip-not-allowed',
      note: 'The IP filter of the bucket does not list the network of the caller.',
    },
    {
      text: ['does not have * access to the Google Cloud'],
      unless: 'Anonymous caller',
      means: 'permission-denied',
      sent: 'something',
    },
    {
      field: 'x-goog-iap-generated-response',
      means: 'permission-denied',
      status: 403,
      note: 'The account is not among the IAP-secured Web App Users.',
    },
    {
      field: 'x-goog-iap-generated-response',
      means: 'session-expired',
      status: 401,
      when: (r) => bySession(r) && !withAuthorization(r),
      note: 'Identity-Aware Proxy ended the session.',
    },
    {
      field: 'x-goog-iap-generated-response',
      means: 'credentials-missing',
      sent: 'nothing',
      status: 401,
    },
    { text: ['Invalid IAP credentials empty token'], means: 'credentials-missing' },
    { text: ['Invalid IAP credentials * audience'], means: 'token-audience-mismatch' },
    { text: ['Invalid IAP credentials'], means: 'bad-credential' },
    {
      text: ['Your client does not have permission to get URL'],
      means: 'unauthenticated-reported-as-403',
      sent: 'nothing',
      status: 403,
      certainty: 'likely',
      note: 'Cloud Run and Cloud Functions say so to a caller without an invoker role, and to nobody.',
    },
    {
      text: ['Your client does not have permission to get URL'],
      means: 'permission-denied',
      sent: 'something',
      certainty: 'likely',
    },
    {
      text: ['The access token could not be verified'],
      means: 'token-wrong-type',
      certainty: 'likely',
      when: isAccessToken,
      note: 'Cloud Run and Cloud Functions verify ID tokens of Google; tokens that begin with ya29 are access tokens, for its APIs.',
    },
    { text: ['The access token could not be verified'], means: 'bad-credential' },
    {
      text: ['The API targeted by this request is invalid for the given API key'],
      means: 'api-key-invalid',
      note: 'Cloud Endpoints says so of a key of another project, and where the API is not enabled in its own.',
      certainty: 'likely',
    },
    { text: ['Google Cloud Armor'], means: 'waf-blocked', certainty: 'likely' },
    {
      text: ['The provided token has expired', 'Expired Token'],
      means: 'signed-url-expired',
      when: (r) => r.sent.signedUrl !== null,
    },
    { text: ['Access denied The request signature we calculated'], means: 'signature-mismatch' },
  ],
  incident: ['x-guploader-uploadid', 'x-cloud-trace-context'],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Grant a role that holds {1} to the principal, on the project or on the resource of {request}.',
      code: {
        language: 'shell',
        text: 'gcloud projects add-iam-policy-binding PROJECT --member=PRINCIPAL --role=ROLE',
      },
      finds: /[Pp]ermission '?([\w.]+\.[\w.]+\.\w+)'?/,
    },
    {
      of: 'token-audience-mismatch',
      for: 'developer',
      does: 'Ask for an ID token with the audience that the answer names: {1}. With an account of a person gcloud must borrow that of a service account for it.',
      code: {
        language: 'shell',
        text: 'gcloud auth print-identity-token --impersonate-service-account="$SERVICE_ACCOUNT" --audiences={1}',
      },
      finds: /expected value \(?(\d+-[\w]+\.apps\.googleusercontent\.com)/,
    },
    {
      of: 'token-audience-mismatch',
      for: 'owner',
      does: 'Give the service account of the caller the role IAP-secured Web App User for {host}; the client id of another program does not belong among the audiences.',
      finds: /Invalid IAP credentials/,
    },
    {
      of: ['token-audience-mismatch', 'token-wrong-type'],
      for: 'developer',
      does: 'Ask for an ID token whose audience is the address of this very service, https://{hostname}, and repeat {request} with it.',
      code: {
        language: 'shell',
        text: 'gcloud auth print-identity-token --impersonate-service-account="$SERVICE_ACCOUNT" --audiences=https://{hostname}',
      },
      finds: /The access token could not be verified/,
    },
    {
      of: 'token-audience-mismatch',
      for: 'owner',
      does: 'If {audience} is an address by which callers know the service at https://{hostname}, add it as a custom audience of the Cloud Run service.',
      code: {
        language: 'shell',
        text: 'gcloud run services update SERVICE --add-custom-audiences={audience}',
      },
      when: withClaims('aud'),
      finds: /The access token could not be verified/,
    },
    {
      of: 'api-not-enabled',
      for: 'owner',
      does: 'Link an active billing account to the project, or enable the API, in the Cloud Console; {request} works some minutes later.',
    },
  ],
};
