import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

test('the sign-in of Jellyfin says in its log who was refused', () => {
  const analysis = diagnosed(`POST https://media.example.test/Users/AuthenticateByName
Origin: https://media.example.test
Content-Type: application/json

{"Username":"mara","Pw":"x"}
< 401 Unauthorized
< Content-Type: text/plain
<
< Error processing request.
`);
  const [first] = analysis.causes;
  expect([first.id, first.certainty]).toEqual(['password-rejected', 'certain']);
  expect(because(first)).toContain('tried to sign in as “mara”');
  expect(toldTo('owner', analysis)).toContain('Users, the user, Password');
  expect(toldTo('developer', analysis)).not.toContain('configured password');
});
