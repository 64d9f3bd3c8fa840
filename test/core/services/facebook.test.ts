import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a token of Facebook is never renewed, and its end is named', () => {
  const says = (when: string) => `GET https://graph.facebook.com/v21.0/me
Authorization: Bearer EAAJXvTiQfnumjPQpJ3zHHbLjHeIYN0KIfuflpxO8Bzjr64QX6lrDAae5wDI0ssDuuhb9l
< 401 Unauthorized
< Content-Type: application/json; charset=UTF-8
< x-fb-request-id: 31e9msrg9ZaFoiC39e0YLV5
<
< {"error":{"message":"Error validating access token: Session has expired${when}.","type":"OAuthException","code":190,"error_subcode":463}}
`;
  const dated = diagnosed(says(' on Thursday, 05-Dec-24 02:00:00 PST'));
  expect(dated.causes[0].id).toBe('token-expired');
  expect(toldTo('developer', dated)).toMatch(/ended on Thursday, 05-Dec-24 02:00:00 PST,/);
  expect(toldTo('developer', dated)).toContain('fb_exchange_token');
  expect(toldToAll(dated)).not.toMatch(/refreshAccessToken/);
  expect(toldTo('developer', diagnosed(says('')))).toMatch(/^Send the user through the login/);
});
