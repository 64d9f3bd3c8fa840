import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('the pass phrase of a key is not the password of an account', () => {
  const analysis = diagnosed(`GET https://www.okx.com/api/v5/account/balance
OK-ACCESS-KEY: 1c254c82-c697-4381-a0ed-2477035785f7
OK-ACCESS-SIGN: nC/sQ+0GTuq+arCN1GKziC4ETy8gPI/QdOM474ACuqA=
OK-ACCESS-TIMESTAMP: 2026-03-02T10:00:00.000Z
OK-ACCESS-PASSPHRASE: some-phrase
< 401 Unauthorized
< Content-Type: application/json
<
< {"msg":"Request header \\"OK-ACCESS-PASSPHRASE\\" incorrect","code":"50105"}
`);
  expect(analysis.causes[0].id).toBe('api-key-invalid');
  expect(toldTo('developer', analysis)).toContain('when this very key was made');
});
