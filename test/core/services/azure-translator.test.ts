import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

test('Azure Translator: the free characters of the month are used up', () => {
  const analysis =
    diagnosed(`POST https://api.cognitive.microsofttranslator.com/translate?api-version=3.0&to=fr
Origin: https://console.example.test
Ocp-Apim-Subscription-Key: 9f8e7d6c5b4a39281706f5e4d3c2b1a0
< 403 Forbidden
< Content-Type: application/json
<
< {"error":{"code":403001,"message":"The operation is not allowed because the subscription has exceeded its free quota."}}
`);
  expect(analysis.causes[0].id).toBe('rate-limited');
  expect(because(analysis.causes[0])).toContain('Azure Translator says');
  expect(toldTo('developer', analysis)).toContain('from the tier F0 to S1');
});
