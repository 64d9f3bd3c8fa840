import { firstOf } from '../exchange.ts';
import type { Service } from './service.ts';
import { inOtherThan, inScheme } from './when.ts';

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
      when: ({ sent: { authorization } }) => {
        const scheme = authorization.known ? authorization.value?.scheme : null;
        return typeof scheme === 'string' && scheme !== 'bearer';
      },
      certainty: 'likely',
      note: '@fastify/bearer-auth takes Bearer alone.',
    },
    { text: ['^invalid authorization header$'], means: 'bad-credential' },
  ],
  remedies: [
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
