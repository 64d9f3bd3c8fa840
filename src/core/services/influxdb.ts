import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { inOtherThan, inScheme } from './when.ts';

/** It takes Basic and Bearer, and Token from 1.8 on. */
const inOtherScheme = (r: Reading): boolean =>
  /^1\.[0-7]\./.test(r.responseField('x-influxdb-version') ?? '') ? ofFirst(r) : ofLater(r);
const ofFirst = inOtherThan('basic', 'bearer');
const ofLater = inOtherThan('basic', 'token', 'bearer');

export const influxdb: Service = {
  id: 'influxdb',
  name: 'InfluxDB',
  kind: 'API',
  reference:
    'https://docs.influxdata.com/influxdb/v1/administration/authentication_and_authorization/',
  signs: [
    { field: 'x-influxdb-version', wrote: true },
    { field: 'x-influxdb-build' },
    { field: 'x-platform-error-code' },
  ],
  says: [
    {
      text: ['token expiration required'],
      means: 'token-rejected',
      note: 'It takes no token without exp.',
    },
    {
      text: ['unable to parse authentication credentials'],
      means: 'no-credential',
      // It found none of the schemes that it takes.
      when: (r) => !inOtherScheme(r),
    },
    {
      text: ['unable to parse authentication credentials'],
      means: 'scheme-mismatch',
      when: inOtherScheme,
      certainty: 'likely',
    },
    {
      text: ['^authorization failed$'],
      means: 'password-rejected',
      only: true,
      when: inScheme('basic'),
    },
    { text: ['Token is expired'], means: 'token-expired' },
    {
      text: ['unauthorized access'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
    },
    { text: ['unauthorized access'], means: 'no-credential', only: true, sent: 'nothing' },
    { text: ['error authorizing query * not authorized to execute'], means: 'permission-denied' },
    { text: ['^(read|write) ~ is unauthorized$'], means: 'permission-denied', only: true },
    { text: ['user not found'], means: 'account-disabled', only: true, certainty: 'possible' },
  ],
  incident: ['x-request-id', 'request-id'],
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Grant the user what {request} needs at {host} (GRANT READ ON "db" TO "user"), or give the token the bucket (Load Data, API Tokens).',
    },
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'Send the token of InfluxDB 2 behind Token in Authorization of {request}; version 1 takes Basic, and Bearer for JWT alone.',
      code: { language: 'http', text: 'Authorization: Token $INFLUX_TOKEN' },
    },
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Send a token of {host} (Load Data, API Tokens) behind Token in Authorization of {request}: it is shown once, when it is made.',
      code: { language: 'http', text: 'Authorization: Token $INFLUX_TOKEN' },
    },
  ],
};
