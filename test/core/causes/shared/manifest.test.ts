import { describe, expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../../support/diagnosed.ts';

describe('a manifest', () => {
  const refused = (credential: string) =>
    diagnosed(`GET https://links.example.test/stats.json
${credential}
< 200 OK
<
< {}

# type: manifest
GET https://links.example.test/app.webmanifest
Sec-Fetch-Dest: manifest
Sec-Fetch-Mode: cors
Sec-Fetch-Site: same-origin
< 401 Unauthorized
< WWW-Authenticate: Basic realm="Links"
< Server: nginx/1.27.4
`);

  test('goes without what the browser holds unless its link asks for it', () => {
    const analysis = refused('Authorization: Basic base64(ada:lovelace)');
    expect(analysis.causes[0]).toMatchObject({
      id: 'credentials-not-included',
      certainty: 'certain',
    });
    expect(toldTo('developer', analysis)).toContain(
      '<link rel="manifest" href="/app.webmanifest" crossorigin="use-credentials">',
    );
    expect(toldTo('owner', analysis)).toContain('location = /app.webmanifest {\n  auth_basic off;');
    expect(toldToAll(analysis)).not.toMatch(/fetch\(|interceptor|SameSite/);
  });

  test('gets no token of a script, whatever its link says', () => {
    const analysis = refused('Authorization: Bearer 4f1c9a7b2d');
    expect(toldToAll(analysis)).not.toContain('use-credentials');
    expect(toldTo('owner', analysis)).toContain('let everybody have GET /app.webmanifest');
  });
});
