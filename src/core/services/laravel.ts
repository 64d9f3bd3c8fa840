import type { Service } from './service.ts';
import { signedForThePast } from './when.ts';

/** As JSON, and on its page. */
const INVALID_SIGNATURE = ['^Invalid signature$', '^Forbidden 403 Invalid signature$'];

export const laravel: Service = {
  id: 'laravel',
  name: 'Laravel',
  kind: 'framework',
  reference: 'https://laravel.com/docs/authentication',
  says: [
    {
      text: ['This action is unauthorized'],
      means: 'unauthenticated-reported-as-403',
      sent: 'nothing',
      status: 403,
      certainty: 'likely',
    },
    { text: ['^Unauthenticated$'], means: 'not-signed-in' },
    {
      text: [
        'This action is unauthorized',
        'User does not have the right roles',
        'User does not have the right permissions',
        'User does not have any of the necessary access rights',
      ],
      means: 'permission-denied',
      sent: 'something',
    },
    {
      text: [
        'Invalid scope s provided',
        'Missing scopes',
        'Invalid ability provided',
        'Missing ability',
      ],
      means: 'insufficient-scope',
    },
    {
      text: INVALID_SIGNATURE,
      means: 'signature-mismatch',
      when: (r) => r.url?.searchParams.has('signature') === true && !signedForThePast(r),
      note: 'The signed URL was changed, or signed for another host.',
    },
    {
      text: INVALID_SIGNATURE,
      means: 'signed-url-expired',
      when: signedForThePast,
      note: 'Its middleware says so of an expired signed URL too, and expires= has passed.',
    },
    {
      text: ['CSRF token mismatch', 'Page Expired'],
      means: 'csrf-rejected',
      note: 'VerifyCsrfToken compares X-XSRF-TOKEN or _token with the session.',
    },
    { text: ['Your email address is not verified'], means: 'account-disabled' },
    { text: ['Password confirmation required'], means: 'step-up-required' },
    { text: ['Token has expired'], means: 'token-expired', when: (r) => r.token?.kind === 'jwt' },
    { text: ['The token has been blacklisted'], means: 'token-revoked' },
    {
      text: ['Token not provided', 'The token could not be parsed from the request'],
      means: 'no-credential',
    },
    { text: ['Token Signature could not be verified'], means: 'token-signature-invalid' },
    {
      text: ['Client authentication failed'],
      means: 'client-authentication-failed',
      // Passport says so at its token endpoint; a filter that takes keys uses the same words.
      when: (r) => r.sent.signIn !== null || r.attempt.method === 'POST',
    },
  ],
  remedies: [
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'Compare JWT_SECRET in the .env of {host} with what signs the token (for RS256 and its like JWT_PUBLIC_KEY, with JWT_ALGO the same), and drop the cached settings; {request} is verified with them alone.',
      code: { language: 'shell', text: 'php artisan config:clear' },
      finds: /Token Signature could not be verified/,
    },
  ],
};
