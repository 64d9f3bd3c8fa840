import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a POST policy that ended is renewed with its form', () => {
  const analysis = diagnosed(`POST https://acme-uploads.s3.amazonaws.com/
< 403 Forbidden
< Content-Type: application/xml
<
< <Error><Code>AccessDenied</Code><Message>Invalid according to Policy: Policy expired.</Message></Error>
`);
  expect(analysis.causes[0].id).toBe('signed-url-expired');
  expect(toldTo('developer', analysis)).toMatch(/new POST policy .* form fields/);
  expect(toldToAll(analysis)).not.toContain('URL');
});

test('a shared access signature that ended is no token to renew', () => {
  const sas = `POST https://acme.servicebus.windows.net/clicks/messages
Authorization: SharedAccessSignature sr=https%3a%2f%2facme.servicebus.windows.net%2fclicks&sig=FOm%2b5UxhLQu2QiXGacnWehvMkEkkZIAUUy8rUnLPcvA%3d&se=1772442000&skn=send
< 401 Unauthorized
< Content-Type: application/xml
<
< <Error><Code>401</Code><Detail>ExpiredToken: .</Detail></Error>`;
  const [first] = diagnosed(sas).causes;
  expect([first.id, first.certainty]).toEqual(['signed-url-expired', 'certain']);
  expect(diagnosed(sas).causes.some(({ id }) => id === 'token-expired')).toBe(false);
});
