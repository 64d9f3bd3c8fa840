import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

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

describe('what Hawk signs', () => {
  const signed = (says: string, fields: string) =>
    diagnosed(`POST https://stall.example.test/orders
Authorization: Hawk id="st-7", ts="1772445600", nonce="k3v9", ${fields}mac="p+bC7f2MPhtcwHiBPFK0kskA5apvbBsQ2rIKZyxGkQ0="
Content-Type: application/json

{"item": "rope", "metres": 12}
< 401 Unauthorized
< Content-Type: application/json
<
< {"statusCode":401,"error":"Unauthorized","message":"${says}"}
`);
  const COMPACT = 'hash="Rw0hm97B0arV8/GFiPnWNznfpUcd/5Aal7Vel0WHhEw=", ';
  const AS_SENT = 'hash="+YHplLjg7gGphLNuS+7Tmcv6bCgr6S1wju1y9Q0qp3s=", ';
  const OF_NOTHING = 'hash="NVuBm+XMyya3Tq4EhpZ0cQWjVUyIA8sKnySkKDOIM4M=", ';

  test('the body in another form has another hash', () => {
    const analysis = signed('Payload is invalid', COMPACT);
    expect(because(analysis.causes[0])).toContain('as JSON.stringify writes it');
    expect(toldTo('developer', analysis)).toContain('Write the body of POST /orders once');
    expect(toldTo('owner', analysis)).toBe('');
    expect(toldToAll(analysis)).not.toMatch(/secret key|signed headers/);
  });

  test('the hash of nothing is that of a body that was not given to the library', () => {
    const analysis = signed('Payload is invalid', OF_NOTHING);
    expect(because(analysis.causes[0])).toContain('hash is that of an empty body');
  });

  test('a hash that agrees was compared with another body', () => {
    const analysis = signed('Payload is invalid', AS_SENT);
    expect(toldTo('owner', analysis)).toContain('before a parser or a proxy writes them anew');
    expect(toldTo('developer', analysis)).toContain('Leave the signing as it is');
  });

  test('one that is missing has to be sent', () => {
    const analysis = signed('Missing required payload hash', '');
    expect(toldTo('developer', analysis)).toContain('Send hash with POST /orders');
  });

  test('the string has its own form', () => {
    const analysis = signed('Bad mac', COMPACT);
    expect(toldTo('developer', analysis)).toContain(
      'hawk.1.header\n1772445600\nk3v9\nPOST\n/orders\nstall.example.test\n443\nRw0hm97B0arV8/GFiPnWNznfpUcd/5Aal7Vel0WHhEw=\n\n',
    );
    expect(toldTo('owner', analysis)).toContain('{ port: 443 }');
    expect(toldToAll(analysis)).not.toContain('signed headers');
  });
});
