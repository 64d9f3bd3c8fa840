import type { Reading } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Service } from './service.ts';
import { bySession, withClaims } from './when.ts';

/** Other frameworks say the same, and their name. */
const OF_OTHERS = /express|php|next\.js|asp\.net/i;

/** What its CsrfFilter says in full; fewer words are anybody's. */
const ITS_CSRF =
  /CSRF token ['‘"]?.{0,80}was found on the request parameter|provided CSRF token|Expected CSRF token|\bXSRF-TOKEN\b|springframework/i;

/** What it says where it expected none itself (MissingCsrfTokenException, in this form and an older one). */
const MISSING_CSRF = [
  'Could not verify the provided CSRF token because no token was found to compare',
  'Could not verify the provided CSRF token because your session was not found',
];
const MISSING = /because (?:no token was found to compare|your session was not found)/;
/** The field that it names is that of tokens which are kept in the session. */
const BY_SESSION = /was found on the request parameter .{0,40} or header '?X-CSRF-TOKEN/;

const isNotOfOthers = (reading: Reading): boolean =>
  !OF_OTHERS.test(reading.responseField('x-powered-by') ?? '');

const brings = ({ sent: { cookies } }: Reading, name: string): boolean =>
  cookies.known && cookies.value.some((cookie) => cookie.name === name);

const bringsNone = (reading: Reading): boolean =>
  reading.sent.cookies.known && !brings(reading, 'XSRF-TOKEN');

/** The method of a request with JSON in it. */
const withJson = (reading: Reading): readonly string[] | null =>
  /^application\/(?:[\w.-]+\+)?json\b/i.test(firstOf(reading.requestField('content-type')) ?? '')
    ? [reading.attempt.method]
    : null;

/** The fields that it adds to every answer, unless it is told otherwise, with the values of its own. */
const withItsFields = (reading: Reading): boolean =>
  reading.responseField('cache-control') === 'no-cache, no-store, max-age=0, must-revalidate' &&
  reading.responseField('pragma') === 'no-cache' &&
  reading.responseField('expires') === '0' &&
  reading.responseField('x-content-type-options') === 'nosniff';

export const springSecurity: Service = {
  id: 'spring-security',
  name: 'Spring Security',
  kind: 'framework',
  reference: 'https://docs.spring.io/spring-security/reference/servlet/architecture.html',
  traits: [{ when: withItsFields }],
  says: [
    {
      text: ['Unable to obtain X509Certificate from current request'],
      means: 'client-certificate-required',
      note: 'It sees no certificate on the connection that came in.',
    },
    {
      text: ['No AuthenticationProvider found for'],
      means: 'password-rejected',
      certainty: 'likely',
      note: 'No provider knows this kind of user and password.',
    },
    {
      text: ['Full authentication is required to access this resource'],
      means: 'client-authentication-failed',
      certainty: 'likely',
      when: (r) =>
        r.challenges.challenges.some(({ params }) => params.realm === 'oauth2/client') &&
        r.sent.authorization.known &&
        r.sent.authorization.value === null,
      note: 'Its token endpoint wants the client by Basic, whatever user is to sign in.',
    },
    {
      text: [
        'Full authentication is required to access this resource',
        'An Authentication object was not found in the SecurityContext',
      ],
      means: 'not-signed-in',
    },
    {
      text: ['^Bad credentials$'],
      means: 'password-rejected',
      when: (r) =>
        r.sent.signIn !== null ||
        (r.sent.authorization.known && r.sent.authorization.value?.scheme === 'basic'),
    },
    { text: ['^Access Denied$', '^Access is denied$'], means: 'denied' },
    {
      text: MISSING_CSRF,
      means: 'csrf-rejected',
      when: (r) => isNotOfOthers(r) && brings(r, 'XSRF-TOKEN'),
      note: 'It had no token to compare with, although a cookie XSRF-TOKEN came: it keeps them elsewhere, in the session as a rule, which is new or was lost.',
    },
    {
      text: MISSING_CSRF,
      means: 'csrf-rejected',
      when: (r) => isNotOfOthers(r) && bringsNone(r) && bySession(r),
      note: 'It had no token to compare with: the request came without a cookie XSRF-TOKEN, and its session, which is new or was lost, holds none.',
    },
    {
      text: MISSING_CSRF,
      means: 'csrf-rejected',
      when: (r) => isNotOfOthers(r) && bringsNone(r) && !bySession(r),
      note: 'It had no token to compare with: the request came with neither the cookie of a session nor XSRF-TOKEN.',
    },
    {
      text: MISSING_CSRF,
      means: 'csrf-rejected',
      when: (r) => isNotOfOthers(r) && !r.sent.cookies.known,
      note: 'It had no token to compare with, neither in the session nor in a cookie.',
    },
    {
      text: [
        'Invalid CSRF Token',
        'Could not verify the provided CSRF token',
        'Expected CSRF token not found',
      ],
      unless: ['because no token was found', 'because your session was not found'],
      means: 'csrf-rejected',
      when: isNotOfOthers,
      note: 'Its CsrfFilter compares the token of the request with the one of the session or cookie.',
    },
    { text: ['^Invalid CORS request$'], means: 'origin-not-allowed' },
    {
      text: [
        '^User is disabled$',
        '^User account is locked$',
        '^User account has expired$',
        '^User credentials have expired$',
      ],
      means: 'account-disabled',
    },
    {
      text: ['^用户帐号已被锁定$'],
      means: 'account-disabled',
      note: 'It says that the account of the user is locked.',
    },
    {
      text: ['Invalid basic authentication token', 'Failed to decode basic authentication token'],
      means: 'basic-malformed',
    },
    { text: ['This session has been expired'], means: 'session-expired' },
    {
      text: ['Maximum sessions of'],
      means: 'permission-denied',
      certainty: 'likely',
      note: 'The user is signed in elsewhere, and may not be twice.',
    },
    { text: ['Nonce has expired timed out'], means: 'digest-stale-nonce' },
    {
      text: [
        'Response realm name * does not match system realm name',
        'Missing mandatory digest value',
      ],
      means: 'digest-mismatch',
    },
    { text: ['Jwt expired at'], means: 'token-expired' },
    { text: ['Jwt used before'], means: 'token-not-yet-valid' },
    { text: ['The iss claim is not valid'], means: 'token-issuer-mismatch' },
    { text: ['The aud claim is not valid'], means: 'token-audience-mismatch' },
    {
      text: ['Bearer token is malformed'],
      means: 'token-malformed',
      when: (r) => r.token?.kind !== 'jwt',
      certainty: 'likely',
    },
    {
      text: ['An error occurred while attempting to decode the Jwt', 'Bearer token is malformed'],
      means: 'bad-credential',
    },
    { text: ['This is not an access token'], means: 'token-wrong-type' },
    { text: ['Found multiple bearer tokens in the request'], means: 'bad-credential' },
    { text: ['There was an unexpected error type', 'Whitelabel Error Page'], means: 'own-page' },
  ],
  remedies: [
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Unlock the user of {request} at {host}: isAccountNonLocked() of its UserDetails has to be true again, whatever it is read from (a column, a count of failed sign-ins). That it is enabled is another thing.',
      finds: /account is locked|用户帐号已被锁定/,
    },
    {
      of: 'preflight-rejected',
      for: 'owner',
      does: 'Switch on the CORS support of Spring Security at {host}, which then answers the preflight before it looks for credentials, and say in a CorsConfigurationSource who may call.',
      code: {
        language: 'text',
        text: 'http.cors(Customizer.withDefaults());\n\n@Bean\nCorsConfigurationSource corsConfigurationSource() {\n  var cors = new CorsConfiguration();\n  cors.setAllowedOrigins(List.of("{origin}"));\n  cors.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));\n  cors.setAllowedHeaders(List.of("Authorization", "Content-Type"));\n  var source = new UrlBasedCorsConfigurationSource();\n  source.registerCorsConfiguration("/**", cors);\n  return source;\n}',
      },
    },
    {
      of: 'token-issuer-mismatch',
      for: 'owner',
      does: 'If {issuer} is your own issuer, set the one that Spring at {host} trusts to it, letter by letter.',
      code: {
        language: 'text',
        text: 'spring.security.oauth2.resourceserver.jwt.issuer-uri: {issuer}',
      },
      when: withClaims('iss'),
    },
    {
      of: 'token-audience-mismatch',
      for: 'owner',
      does: 'If a token for {audience} is meant for {host} too, name that audience beside its own.',
      code: {
        language: 'text',
        text: 'spring.security.oauth2.resourceserver.jwt.audiences=OWN_AUDIENCE,{audience}',
      },
      when: withClaims('aud'),
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Get a token before {request}, by a GET in the same session that makes the server write one: from version 6 on it writes none until something asks for it. Where the token is in the cookie XSRF-TOKEN, send its value in X-XSRF-TOKEN.',
      code: {
        language: 'js',
        text: "await fetch('/'); // any address that brings the cookie\nconst token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1];\nawait fetch('{path}', {\n  method: '{1}',\n  headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token },\n  body: JSON.stringify(data),\n});",
      },
      finds: MISSING,
      seeks: withJson,
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Get a token before {request}, by a GET in the same session that makes the server write one: from version 6 on it writes none until something asks for it. Where the token is in the cookie XSRF-TOKEN, send its value in X-XSRF-TOKEN (a form: in the field _csrf).',
      finds: MISSING,
      when: (r) => withJson(r) === null,
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Where the server keeps the token in the session, as it does unless it is told otherwise, no cookie brings it: take the one that the page or an address of {host} hands out, and send it in X-CSRF-TOKEN (a form: in the field _csrf).',
      code: {
        language: 'js',
        text: "const { headerName, token } = await (await fetch('/csrf')).json();",
      },
      finds: MISSING,
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Send the value of the cookie XSRF-TOKEN in X-XSRF-TOKEN with {request} (a form: in the field _csrf).',
      code: {
        language: 'js',
        text: "const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1];\nconst headers = { 'X-XSRF-TOKEN': token }; // beside those that {path} gets already",
      },
      finds: ITS_CSRF,
      when: (r) => !MISSING.test(r.content.text) && !BY_SESSION.test(r.content.text),
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Send the token of the session in X-CSRF-TOKEN with {request} (a form: in the field _csrf): the page has it, or an address of {host} that hands it out. It is another one after each sign-in.',
      code: {
        language: 'js',
        text: "const { headerName, token } = await (await fetch('/csrf')).json();\nconst headers = { [headerName]: token }; // beside those that {path} gets already",
      },
      finds: BY_SESSION,
    },
    {
      of: 'csrf-rejected',
      for: 'owner',
      does: 'Let scripts at {host} read the token from a cookie: by the lines for your version. From version 6 on the token is deferred, made only when something asks for it; the name null has it made with every request.',
      code: {
        language: 'text',
        text: '// Spring Security 7\nhttp.csrf(csrf -> csrf.spa());\n\n// 6\nvar handler = new CsrfTokenRequestAttributeHandler();\nhandler.setCsrfRequestAttributeName(null);\nhttp.csrf(csrf -> csrf\n    .csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())\n    .csrfTokenRequestHandler(handler));\n\n// 5\nhttp.csrf().csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse());',
      },
      finds: ITS_CSRF,
    },
    {
      of: 'csrf-rejected',
      for: 'owner',
      does: 'Or keep the token in the session, and hand it out at an address of {host} that pages of other sites cannot read.',
      code: {
        language: 'text',
        text: '@GetMapping("/csrf")\npublic CsrfToken csrf(CsrfToken token) {\n  return token;\n}',
      },
      finds: ITS_CSRF,
    },
    {
      of: 'csrf-rejected',
      for: 'owner',
      does: 'Leave {path} out of the check if it takes no cookies at all.',
      code: {
        language: 'text',
        text: 'http.csrf(csrf -> csrf.ignoringRequestMatchers("{path}"));',
      },
      finds: ITS_CSRF,
      when: (r) => !bySession(r),
    },
  ],
};
