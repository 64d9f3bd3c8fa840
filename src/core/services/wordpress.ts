import type { Reading } from '../analysis.ts';
import { knownAbsent } from '../history.ts';
import type { Service } from './service.ts';
import { bySession, inScheme, withAuthorization } from './when.ts';

const sentNonce = (reading: Reading): boolean => {
  const field = reading.requestField('x-wp-nonce');
  return (
    !field.known || field.value.length > 0 || reading.url?.searchParams.has('_wpnonce') === true
  );
};

/** Who is signed in by the cookie, and nobody to the REST API. */
const lacksNonce = ({ sent, attempt }: Reading): boolean =>
  sent.sessions.some(({ name }) => name.startsWith('wordpress_logged_in')) &&
  knownAbsent(attempt.request, 'x-wp-nonce');

const saysMinusOne = ({ content, url }: Reading): boolean =>
  content.text.trim() === '-1' && url?.pathname.endsWith('/admin-ajax.php') === true;

export const wordpress: Service = {
  id: 'wordpress',
  name: 'WordPress',
  kind: 'framework',
  reference: 'https://developer.wordpress.org/rest-api/using-the-rest-api/authentication/',
  signs: [
    { sends: 'x-wp-nonce' },
    { path: '/wp-json/' },
    { path: '/wp-admin/admin-ajax.php' },
    { field: 'x-wp-nonce' },
  ],
  says: [
    {
      means: 'csrf-rejected',
      status: 403,
      when: saysMinusOne,
      note: 'The nonce of the form is missing or of another day: check_ajax_referer() ends with -1.',
    },
    {
      text: ['^rest_post_incorrect_password$', '^rest_comment_incorrect_password$'],
      means: 'password-rejected',
      note: 'It is the password of the post.',
    },
    // `rest_authorization_required_code()` tells by the status whether somebody is signed in.
    {
      text: ['rest authorization required'],
      means: 'permission-denied',
      status: 403,
    },
    {
      text: ['rest authorization required'],
      means: 'not-signed-in',
      status: 401,
    },
    {
      text: ['rest_cookie_invalid_nonce', 'Cookie check failed', 'Cookie nonce is invalid'],
      means: 'csrf-rejected',
      note: 'The X-WP-Nonce is missing or stale.',
    },
    {
      text: ['rest_not_logged_in', 'You are not currently logged in'],
      means: 'no-credential',
      when: (r) => !bySession(r),
    },
    {
      // An application password is sent as Basic; CGI and FastCGI do not hand it on by themselves.
      text: ['rest_not_logged_in'],
      means: 'authorization-stripped-upstream',
      when: inScheme('basic'),
      certainty: 'likely',
    },
    {
      text: ['rest_not_logged_in', 'You are not currently logged in'],
      means: 'session-expired',
      when: (r) => bySession(r) && sentNonce(r),
      certainty: 'likely',
    },
    {
      text: ['rest_not_logged_in', 'You are not currently logged in'],
      means: 'csrf-rejected',
      when: (r) => bySession(r) && !sentNonce(r),
      certainty: 'likely',
      note: 'A cookie counts only together with a nonce in X-WP-Nonce or _wpnonce.',
    },
    {
      text: [
        'rest_cannot_create',
        'rest_cannot_edit',
        'rest_cannot_delete',
        'rest_cannot_view',
        'rest_forbidden_context',
        'Sorry you are not allowed to',
      ],
      means: 'permission-denied',
      sent: 'something',
      when: (r) => r.status === 403 || !(withAuthorization(r) || lacksNonce(r)),
      certainty: 'likely',
    },
    {
      text: ['rest_forbidden', 'rest_cannot_create', 'Sorry you are not allowed to'],
      means: 'unauthenticated-reported-as-403',
      status: 403,
      sent: 'nothing',
      certainty: 'likely',
    },
    {
      text: [
        'rest_cannot_create',
        'rest_cannot_view',
        'rest_forbidden',
        'Sorry you are not allowed to',
      ],
      means: 'no-credential',
      status: 401,
      sent: 'nothing',
    },
    {
      text: ['rest_cannot_create', 'rest_cannot_edit', 'rest_cannot_view', 'rest_forbidden'],
      means: 'csrf-rejected',
      status: 401,
      when: lacksNonce,
      certainty: 'likely',
      note: 'It is a 401 for those who are not signed in: without X-WP-Nonce the cookie does not count.',
    },
    {
      text: ['rest_cannot_create', 'rest_cannot_edit', 'rest_cannot_view'],
      means: 'authorization-stripped-upstream',
      status: 401,
      when: withAuthorization,
      certainty: 'likely',
      note: 'WordPress uses 401 here only when no user is signed in, and 403 for users.',
    },
    {
      text: ['rest_forbidden'],
      means: 'forbidden-reported-as-401',
      status: 401,
      when: (r) => !bySession(r),
      sent: 'something',
      certainty: 'likely',
    },
    {
      text: [
        'rest_disabled',
        'The REST API on this site has been disabled',
        'application_passwords_disabled',
      ],
      means: 'api-not-enabled',
    },
    {
      text: [
        'incorrect_password',
        'invalid_username',
        'invalid_email',
        'The provided password is an invalid application password',
        'is not registered on this site',
        '[jwt_auth] incorrect_password',
        '[jwt_auth] invalid_username',
      ],
      means: 'password-rejected',
    },
    { text: ['jwt_auth_no_auth_header', 'Authorization header not found'], means: 'no-credential' },
    {
      text: ['jwt_auth_bad_auth_header', 'Authorization header malformed'],
      means: 'scheme-mismatch',
      when: (r) =>
        r.sent.authorization.known &&
        r.sent.authorization.value !== null &&
        r.sent.authorization.value.scheme !== 'bearer',
      certainty: 'likely',
    },
    {
      text: ['jwt_auth_bad_auth_header'],
      means: 'token-malformed',
      when: inScheme('bearer'),
      certainty: 'likely',
    },
    {
      text: ['jwt_auth_bad_iss', 'The iss do not match with this server'],
      means: 'token-issuer-mismatch',
    },
    { text: ['jwt_auth_invalid_token'], means: 'bad-credential' },
    { text: ['jwt_auth_failed'], means: 'password-rejected', when: (r) => r.sent.signIn !== null },
    {
      text: ['jwt_auth_failed'],
      means: 'bad-credential',
      sent: 'something',
      when: (r) => r.sent.signIn === null,
    },
  ],
  remedies: [
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Let Apache hand Authorization on to PHP for {request}: put one of these into .htaccess, above the line “# BEGIN WordPress”, whose part WordPress writes anew.',
      code: {
        language: 'apache',
        text: 'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1\n# or\nRewriteEngine On\nRewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]\n# or, Apache 2.4.13 and later\nCGIPassAuth On',
      },
      finds: /^server: *(?:apache|litespeed)/im,
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Let the server in front of PHP hand Authorization on for {request} (with FastCGI as HTTP_AUTHORIZATION), and look for a line that clears it.',
      code: {
        language: 'nginx',
        text: 'fastcgi_param HTTP_AUTHORIZATION $http_authorization;',
      },
      finds: /^(?![\s\S]*(?:^|\n)server: *(?:apache|litespeed))/i,
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: "Let PHP at {host} say for a moment whether the field gets there: isset($_SERVER['HTTP_AUTHORIZATION']). A plugin for JWT says it as well: its token/validate answers jwt_auth_no_auth_header where none arrived.",
    },

    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Send a fresh nonce (wp_create_nonce, action wp_rest) in X-WP-Nonce with {request}; it holds for a day and ends with the session.',
      code: {
        language: 'js',
        text: "await fetch('{path}', { headers: { 'X-WP-Nonce': wpApiSettings.nonce } });",
      },
    },
  ],
};
