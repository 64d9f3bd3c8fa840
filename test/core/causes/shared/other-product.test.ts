import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../../support/diagnosed.ts';

describe('a key of another product', () => {
  const sent = (host: string) =>
    diagnosed(`POST https://${host}/v1/messages
Origin: https://notes.example.test
Sec-Fetch-Site: cross-site
anthropic-version: 2023-06-01
x-api-key: sk-proj-${'aB3dE5fG7h'.repeat(6)}
Content-Type: application/json

{"model":"m"}
< 401 Unauthorized
< Content-Type: application/json
<
< {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}
`);

  test('is named, and revoked where it was made', () => {
    const analysis = sent('api.anthropic.com');
    expect(analysis.causes[0]).toMatchObject({ id: 'api-key-invalid', certainty: 'certain' });
    expect(because(analysis.causes[0])).toContain('an OpenAI project API key, and Anthropic');
    expect(analysis.causes[0].steps[0]?.text).toContain('Send a key of api.anthropic.com');
    expect(toldTo('developer', analysis)).toContain('Revoke it at OpenAI');
  });

  test('may be taken where it is not known who answers', () => {
    expect(because(sent('gateway.example.test').causes[0])).not.toContain('keys of its own');
  });
});
