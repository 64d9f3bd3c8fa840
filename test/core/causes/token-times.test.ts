/** What the times of a token say against one another, against the words of the answer, and against the clocks. */
import { describe, expect, test } from 'vitest';
import { causeOf, causesOf, stepsOf } from '../../support/transcript.ts';

describe('an ended token, and words of a missing permission', () => {
  const call = (claims: string, words: string) => `POST https://notes.example.test/records
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"7",${claims}})
< 403 Forbidden
< Content-Type: application/json
<
< {"code":403,"message":"${words}"}`;
  const ended = '"exp":"2026-03-02T08:00:00Z"';

  test('the end is named, and the token renewed', () => {
    const steps = stepsOf(call(ended, 'You are not allowed to do this'), 'permission-denied');
    expect(steps).toMatch(/Renew the Bearer credential.*ended at 2026-03-02 08:00:00/);
    expect(steps).not.toMatch(/do not renew/);
  });

  test('one that holds is not renewed', () => {
    const after = call(`"roles":["admin"],${ended}`, 'Admin role required');
    expect(causesOf(after)[0]?.id).toBe('token-expired');
    const holds = call('"exp":"2026-03-02T11:00:00Z"', 'You are not allowed to do this');
    expect(stepsOf(holds, 'permission-denied')).toMatch(/do not renew/);
  });

  test('nor is one that was taken after its end', () => {
    const token = `Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"7",${ended}})`;
    const steps = stepsOf(
      `GET https://notes.example.test/notes
${token}
< 200 OK

${call(ended, 'You are not allowed to do this')}`,
      'permission-denied',
    );
    expect(steps).toMatch(/do not renew/);
  });

  test('what the token has is not what is missing', () => {
    const admin = call(`"role":"admin",${ended}`, 'Only admins can perform this action.');
    expect(causesOf(admin)[0]?.id).toBe('token-expired');
    const after = call(`"roles":["admin"],${ended}`, 'Admin role required');
    expect(causesOf(after)[0]?.id).toBe('token-expired');
    const holds = call(
      '"role":"admin","exp":"2026-03-02T11:00:00Z"',
      'Only admins can perform this action.',
    );
    expect(stepsOf(holds, 'permission-denied')).toMatch(/the token names “admin”/);
    const viewer = call(`"role":"viewer",${ended}`, 'Role viewer is not enough. Required: admin');
    expect(causesOf(viewer)[0]?.id).toBe('permission-denied');
    const user = call(`"role":"user",${ended}`, 'Only admins can perform this action.');
    expect(causesOf(user)[0]?.id).toBe('permission-denied');
  });
});

describe('a token that ends before it begins', () => {
  const call = (date: string) => `# date: ${date}
GET https://shop.example.test/me
Authorization: Bearer jwt({"alg":"HS256"}, {"iss":"https://id.example.test","iat":"2026-03-02T10:15:30Z","exp":"2026-03-02T10:10:30Z"})
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"InvalidIatError","message":"Invalid iat"}`;

  test('is not waited for', () => {
    const steps = stepsOf(call('none'), 'token-not-yet-valid');
    expect(steps).toMatch(/owner: Compute iat, nbf and exp .* ends 5 minutes before it begins/);
    expect(steps).not.toMatch(/Come back|from 2026\S+ \S+ UTC on/);
    expect(causeOf(call('none'), 'token-not-yet-valid').missing.join()).not.toMatch(/little later/);
  });

  test('the clock that was looked at is named', () => {
    const says = causeOf(call('none'), 'token-not-yet-valid').evidence.map((one) => one.says);
    expect(says.join()).toMatch(/ahead of this computer's clock/);
    expect(says.join()).not.toMatch(/server's clock/);
  });
});

describe('clock-skew', () => {
  const api = (date: string, iss = 'https://id.example.test') => `# at: 2026-03-02T10:00:00Z
GET https://rooms.example.test/rooms
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"${iss}","iat":"2026-03-02T09:59:00Z","exp":"2026-03-02T10:59:00Z"})
< 401 Unauthorized
< Date: ${date}
< WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"`;
  const idp = (date: string) => `# at: 2026-03-02T09:59:00Z
POST https://id.example.test/token

grant_type=authorization_code&code=abc
< 200 OK
< Date: ${date}

`;
  const fast = 'Mon, 02 Mar 2026 11:40:00 GMT';

  test('a third clock shows that of the server to be off', () => {
    const call = `${idp('Mon, 02 Mar 2026 09:59:00 GMT')}${api(fast)}`;
    const steps = stepsOf(call, 'clock-skew');
    expect(steps).toMatch(/^owner: Set the clock of rooms.example.test by NTP.*id.example.test/);
    expect(steps).not.toMatch(/Set the clock and the time zone of this computer/);
    expect(
      causeOf(call, 'clock-skew')
        .evidence.map((one) => one.says)
        .join(),
    ).toMatch(/it is that of rooms.example.test that is off/);
  });

  test('or that of this computer', () => {
    const steps = stepsOf(`${idp('Mon, 02 Mar 2026 11:39:00 GMT')}${api(fast)}`, 'clock-skew');
    expect(steps).toMatch(/^visitor: Set the clock and the time zone of this computer/);
    expect(steps).not.toMatch(/owner:/);
  });

  test('who sends a token of an issuer signs nothing', () => {
    expect(stepsOf(api(fast), 'clock-skew')).not.toMatch(/machine that signs/);
    expect(stepsOf(api(fast, '12345'), 'clock-skew')).toMatch(/machine that signs/);
  });

  test('nor has the client a part in what the issuer dated, or in two times of one server', () => {
    const slow = stepsOf(api('Mon, 02 Mar 2026 09:50:00 GMT'), 'clock-skew');
    expect(slow).toMatch(/^owner: Set the clocks of rooms.example.test and of the issuer/);
    expect(slow).not.toMatch(/this computer/);
    const two = `${api('Mon, 02 Mar 2026 10:00:00 GMT').replace(/\n< WWW-.*/, '')}
< Content-Type: application/json
<
< {"message":"JWT expired 28860000 milliseconds ago at 2026-03-02T10:59:00.000Z. Current time: 2026-03-02T19:00:00.000Z. Allowed clock skew: 0 milliseconds."}`;
    expect(stepsOf(two, 'clock-skew')).toMatch(/^owner: .* time zone of the application/);
    expect(stepsOf(two, 'clock-skew')).not.toMatch(/this computer/);
  });
});

describe('a token made in the future', () => {
  const transcript = `GET https://stock.example.test/items
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://id.example.test/","iat":"2026-03-02T10:10:00Z","exp":"2026-03-02T11:00:00Z"})
< 401 Unauthorized
<
< {"error":"ImmatureSignatureError","message":"The token is not yet valid (iat)"}
`;

  test('is a matter of clocks: nobody waits for iat', () => {
    const steps = stepsOf(transcript, 'token-not-yet-valid');
    expect(steps).toMatch(/^owner: Set the clocks of the issuer and of stock.example.test/);
    expect(steps).toMatch(/10 minutes after GET \/items/);
    expect(steps).not.toMatch(/Come back|Use the credential/);
  });

  test('the setting of the library stands behind the clocks, not in their place', () => {
    const steps = stepsOf(transcript, 'token-not-yet-valid');
    expect(steps.indexOf('leeway=30')).toBeGreaterThan(steps.indexOf('timedatectl'));
  });
});
