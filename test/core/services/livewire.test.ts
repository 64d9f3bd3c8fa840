import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('an upload of Livewire is signed with the scheme that the proxy has to pass on', () => {
  const analysis =
    diagnosed(`POST https://forms.example.test/livewire/upload-file?expires=1890000000&signature=6f707cbb311e85b89ac22f1912f5e93fc237388c52b5f783da6783415f4622e5
Cookie: laravel_session=bGvViNVe7Xf4r4wtd6uqvUM8rJb1LcF5
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":""}
`);
  expect(analysis.causes[0].id).toBe('signature-mismatch');
  expect(toldTo('owner', analysis)).toMatch(/trustProxies[\s\S]*X-Forwarded-Proto[\s\S]*APP_KEY/);
  expect(analysis.causes[0].missing.join()).not.toContain('StringToSign');
});
