import { describe, expect, test } from 'vitest';
import { diagnosed, stepsOf, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a closed billing account is reopened', () => {
  const all = stepsOf(
    `GET https://storage.googleapis.com/zoo/site.css
Referer: https://zoo.example.test/
< 403 Forbidden
< Content-Type: application/json
<
< <Error><Code>UserProjectAccountProblem</Code><Details>The billing account for the owning project is disabled in state closed</Details></Error>`,
    'api-not-enabled',
  );
  expect(all).toMatch(/Reopen the billing account/);
  expect(all).not.toMatch(/Enable the API|Check that the key/);
});

describe('a key of Google that is restricted to sites', () => {
  const refused = (message: string) =>
    diagnosed(`GET https://www.googleapis.com/identitytoolkit/v3/relyingparty/getProjectConfig?key=AIzaSyA0123456789abcdefghijklmnopqrstuv
Origin: https://sun.example.test
Referer: https://sun.example.test/
Sec-Fetch-Site: cross-site
< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"errors":[{"domain":"usageLimits","reason":"ipRefererBlocked","message":"${message}","extendedHelp":"https://console.developers.google.com/apis/credentials?project=88478223524"}],"code":403,"message":"${message}"}}
`);

  test('is not for servers', () => {
    const analysis = refused(
      'The referrer https://sun.example.test/ does not match the referrer restrictions configured on your API key. Please use the API Console to update your key restrictions.',
    );
    expect(analysis.causes[0]).toMatchObject({ id: 'origin-not-allowed', certainty: 'certain' });
    expect(toldTo('developer', analysis)).toContain(
      'If https://sun.example.test is a site of yours',
    );
    expect(toldTo('developer', analysis)).toContain('credentials?project=88478223524');
    expect(toldTo('developer', analysis)).toContain('another key for calls from a server');
    expect(toldToAll(analysis)).not.toContain('without Origin');
    expect(analysis.causes.map(({ id }) => id)).not.toContain('ip-not-allowed');
  });

  test('may be restricted to addresses where it does not say which', () => {
    const analysis = refused(
      'There is a per-IP or per-Referer restriction configured on your API key and the request does not match these restrictions.',
    );
    expect(analysis.causes.map(({ id }) => id)).toContain('ip-not-allowed');
  });
});

const blocked = (details: string) =>
  toldTo(
    'developer',
    diagnosed(`GET https://places.example.googleapis.com/v1/things?key=AIzaSyA0000000000000000000000000000000
Origin: https://map.example.test
Referer: https://map.example.test/

< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"code":403,"message":"Requests from referer https://map.example.test/ are blocked.","status":"PERMISSION_DENIED"${details}}}`),
  );

test('the entry to make has a star behind it, and the answer names the project', () => {
  const details =
    ',"details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_HTTP_REFERRER_BLOCKED","metadata":{"service":"places.googleapis.com","consumer":"projects/4711"}}]';
  expect(blocked(details)).toContain('https://map.example.test/*');
  expect(blocked(details)).toContain('in the project 4711 of the Cloud Console');
  expect(blocked('')).toContain('https://map.example.test/*');
});
