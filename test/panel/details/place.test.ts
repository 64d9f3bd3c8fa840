import { expect, test } from 'vitest';
import { locate } from '../../../src/panel/details/place.ts';
import { causeOf, diagnosed } from '../../support/diagnosed.ts';

const UNSIGNED = 'jwt({"alg":"none"}, {"sub":"u","exp":"2026-03-02T11:00:00Z"})';

const sent = (path: string, body: string): string => `# at: 2026-03-02T10:00:00Z
POST https://id.example.test${path}
Content-Type: application/json

${body}
< 401 Unauthorized
< Content-Length: 0
<
`;

/** Where the evidence for the cause stands, by the name that the panel gives the place. */
const places = (transcript: string) =>
  causeOf(transcript, 'token-signature-invalid').evidence.map(
    ({ at }) => locate(at, diagnosed(transcript), () => undefined)?.label,
  );

test('a token that was sent in the body is shown there, under the name of its field', () => {
  expect(places(sent('/verify', `{"access_token":"${UNSIGNED}"}`))).toEqual([
    'sent body: access_token',
  ]);
});

test('so is a refresh token', () => {
  const transcript = sent('/auth/refresh', `{"session":{"refresh_token":"${UNSIGNED}"}}`);
  expect(places(transcript)).toEqual(['sent body: session.refresh_token']);
});

test('what is not in the body any more is not shown', () => {
  const analysis = diagnosed(sent('/verify', `{"access_token":"${UNSIGNED}"}`));
  const place = { in: 'sent-body', path: 'other' } as const;
  expect(locate(place, analysis, () => undefined)).toBeNull();
});
