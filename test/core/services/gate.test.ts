import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

describe('a key without the signature that belongs to it', () => {
  const refused = (more: string) =>
    diagnosed(`GET https://api.gateio.ws/api/v4/spot/accounts
KEY: 3c9b7a1f5e8d2046ab91c7de55f0a312
${more}Origin: https://console.example.test
< 401 Unauthorized
< Content-Type: application/json
<
< {"label":"INVALID_SIGNATURE","message":"Signature mismatch"}
`);

  test('is missing its fields', () => {
    const analysis = refused('');
    expect(analysis.causes[0]).toMatchObject({ id: 'signature-mismatch', certainty: 'certain' });
    expect(because(analysis.causes[0])).toContain('KEY was sent without SIGN and Timestamp');
    expect(toldTo('developer', analysis)).toContain("'/api/v4/spot/accounts', query, hash");
    expect(toldToAll(analysis)).not.toMatch(/StringToSign|proxy_set_header/);
  });

  test('or has them', () => {
    const analysis = refused('SIGN: 5f0a\nTimestamp: 1780000000\n');
    expect(because(analysis.causes[0])).not.toContain('was sent without');
  });
});
