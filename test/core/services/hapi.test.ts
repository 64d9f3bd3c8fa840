import { expect, test } from 'vitest';
import { diagnosed } from '../../support/diagnosed.ts';

const refused = (authorization: string) => `POST https://desk.example.test/parcels
Authorization: ${authorization}
Content-Type: application/json

{"to": "Husum"}
< 401 Unauthorized
< Content-Type: application/json
<
< {"statusCode":401,"error":"Unauthorized","message":"Payload is invalid"}
`;

test('Hawk signs the body as well', () => {
  const signed = 'Hawk id="dk-1", ts="1796086542", nonce="b2", hash="ov7BEA==", mac="p+bC7f2M="';
  expect(diagnosed(refused(signed)).causes[0]).toMatchObject({
    id: 'signature-mismatch',
    certainty: 'certain',
  });
});

test('of another scheme the same words say nothing about a signature', () => {
  const ids = diagnosed(refused('Bearer 7f3c9a1e5b2d8046af1e')).causes.map(({ id }) => id);
  expect(ids).not.toContain('signature-mismatch');
});
