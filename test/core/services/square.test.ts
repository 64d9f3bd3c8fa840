import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

test('a token of the other environment: there is a console for both', () => {
  const steps = stepsOf(
    `GET https://connect.squareupsandbox.com/v2/locations
Authorization: Bearer EAAAl3PcA26ZUVl5VJJxMJmwGSZXZPrTw4rlVcI3BpvX8
< 200 OK

GET https://connect.squareup.com/v2/locations
Authorization: Bearer EAAAl3PcA26ZUVl5VJJxMJmwGSZXZPrTw4rlVcI3BpvX8
< 401 Unauthorized
`,
    'token-issuer-mismatch',
  );
  expect(steps).toMatch(/Production in the Developer Console/);
});
