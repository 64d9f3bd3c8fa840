import type { Reading } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Service } from './service.ts';
import { inOtherThan, inScheme } from './when.ts';

/** How long it keeps a connection; servers of Node that it does not start keep it for 5 seconds. */
const isItsOwn = (reading: Reading): boolean =>
  reading.responseField('keep-alive') === 'timeout=72';

const BY_BEARER_AUTH = /^(?:[\s\S]*\n)?invalid authorization header$/m;

export const fastify: Service = {
  id: 'fastify',
  name: 'Fastify plugins',
  kind: 'framework',
  reference: 'https://github.com/fastify/fastify-jwt#readme',
  says: [
    {
      text: [
        'FST_JWT_NO_AUTHORIZATION_IN_(HEADER|COOKIE)',
        'No Authorization was found in request (headers|cookies)',
      ],
      means: 'scheme-mismatch',
      when: inOtherThan('bearer', null),
      note: 'Only Authorization with Bearer counts as one.',
    },
    {
      text: [
        'FST_JWT_NO_AUTHORIZATION_IN_(HEADER|COOKIE)',
        'No Authorization was found in request (headers|cookies)',
      ],
      means: 'no-credential',
    },
    {
      text: [
        'FST_JWT_AUTHORIZATION_TOKEN_EXPIRED',
        'FAST_JWT_EXPIRED',
        'Authorization token expired',
        'The token has expired at',
      ],
      means: 'token-expired',
    },
    { text: ['FAST_JWT_INACTIVE', 'The token will be active at'], means: 'token-not-yet-valid' },
    {
      text: [
        'FAST_JWT_INVALID_SIGNATURE',
        'FAST_JWT_MISSING_SIGNATURE',
        'Unsigned authorization token',
        'The token signature is invalid',
        'The token algorithm is invalid',
      ],
      means: 'token-signature-invalid',
    },
    {
      text: ['FST_JWT_AUTHORIZATION_TOKEN_INVALID', 'Authorization token is invalid'],
      means: 'token-rejected',
      certainty: 'likely',
      note: 'Its text names the reason.',
    },
    {
      text: ['FST_JWT_BAD_REQUEST', 'Format is Authorization Bearer'],
      means: 'scheme-mismatch',
      when: inOtherThan('bearer', null),
    },
    {
      text: ['FST_JWT_BAD_REQUEST', 'Format is Authorization Bearer'],
      means: 'scheme-missing',
      when: inScheme(null),
    },
    { text: ['FST_JWT_BAD_COOKIE_REQUEST'], means: 'token-malformed', certainty: 'likely' },
    {
      text: [
        'FST_CSRF_MISSING_SECRET',
        'FST_CSRF_INVALID_TOKEN',
        'Missing csrf secret',
        'Invalid csrf token',
      ],
      means: 'csrf-rejected',
    },
    {
      text: ['FST_BASIC_AUTH_MISSING_OR_BAD_AUTHORIZATION_HEADER'],
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: ['FST_BASIC_AUTH_MISSING_OR_BAD_AUTHORIZATION_HEADER'],
      means: 'basic-malformed',
      when: inScheme('basic'),
      certainty: 'likely',
    },
    {
      text: ['FST_BASIC_AUTH_MISSING_OR_BAD_AUTHORIZATION_HEADER'],
      means: 'scheme-mismatch',
      when: inOtherThan('basic'),
      certainty: 'likely',
    },
    { text: ['missing authorization header'], means: 'no-credential', sent: 'nothing' },
    {
      text: ['^invalid authorization header$'],
      means: 'scheme-mismatch',
      when: (r) => inOtherThan('bearer', null)(r) && isItsOwn(r),
      note: '@fastify/bearer-auth takes Bearer alone.',
    },
    {
      text: ['^invalid authorization header$'],
      means: 'scheme-mismatch',
      when: inOtherThan('bearer', null),
      certainty: 'likely',
      note: '@fastify/bearer-auth takes Bearer alone.',
    },
    { text: ['^invalid authorization header$'], means: 'bad-credential' },
  ],
  remedies: [
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'Send {request} with one of the keys that @fastify/bearer-auth was given at {host}, as Bearer: it reads no other scheme.',
      code: { language: 'http', text: 'Authorization: Bearer $KEY' },
      finds: BY_BEARER_AUTH,
      when: isItsOwn,
    },
    {
      of: 'scheme-mismatch',
      for: 'owner',
      does: 'If {request} is to take user and password, guard its route with @fastify/basic-auth in place of @fastify/bearer-auth.',
      code: {
        language: 'js',
        text: "await app.register(basicAuth, { validate, authenticate: true });\napp.get('{path}', { onRequest: app.basicAuth }, handler);",
      },
      finds: BY_BEARER_AUTH,
      when: (reading) => isItsOwn(reading) && inScheme('basic')(reading),
    },
    {
      of: 'scheme-mismatch',
      for: 'owner',
      does: 'If {request} is to take another scheme, guard its route with the plug-in for that in place of @fastify/bearer-auth.',
      finds: BY_BEARER_AUTH,
      when: (reading) => isItsOwn(reading) && inOtherThan('basic')(reading),
    },
    {
      of: ['credentials-not-included', 'credentials-missing'],
      for: 'owner',
      does: 'Let @fastify/jwt at {host} take the token from a cookie too, which an EventSource sends with {request} by itself; set that cookie (HttpOnly, SameSite) at the sign-in.',
      code: {
        language: 'js',
        text: "fastify.register(require('@fastify/cookie'));\nfastify.register(require('@fastify/jwt'), {\n  secret,\n  cookie: { cookieName: 'token', signed: false },\n});",
      },
      finds: /FST_JWT_NO_AUTHORIZATION_IN_HEADER/,
      when: (reading) => firstOf(reading.requestField('accept')) === 'text/event-stream',
    },
  ],
};
