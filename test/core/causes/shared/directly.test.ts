/** What the application's own address has shown before. */
import { expect, test } from 'vitest';
import { causeOf, diagnosed, stepsOf } from '../../../support/diagnosed.ts';

const direct = `# at: 2026-03-02T10:00:00Z
GET http://10.44.0.7:3000/charts/api/settings
Authorization: Basic base64(admin:Regenbogen)
< 200 OK
< Content-Type: application/json
<
< {}

`;

const through = (words: string) => `# at: 2026-03-02T10:00:20Z
GET https://10.44.0.7/charts/api/settings
Authorization: Basic base64(admin:Regenbogen)
< 401 Unauthorized
< Server: nginx/1.18.0
< Content-Type: application/json
<
< {"message":"${words}"}`;

test('a pair that the application took at its own address is not the fault', () => {
  const transcript = `${direct}${through('Unauthorized')}`;
  expect(diagnosed(transcript).causes.map(({ id }) => id)).not.toContain('password-rejected');
  const steps = stepsOf(transcript, 'authorization-stripped-upstream');
  expect(steps).toMatch(/at http:\/\/10\.44\.0\.7:3000 .* took the same credential/);
  expect(steps).not.toMatch(/127\.0\.0\.1|Ask the application/);
  expect(causeOf(transcript, 'authorization-stripped-upstream').missing.join()).not.toMatch(
    /sent to it directly/,
  );
});

test('a pair that the words refuse, or that was taken nowhere before, may be the fault', () => {
  const refused = `${direct}${through('Invalid username or password')}`;
  expect(diagnosed(refused).causes[0].id).toBe('password-rejected');
  expect(diagnosed(through('Unauthorized')).causes.map(({ id }) => id)).toContain(
    'password-rejected',
  );
});
