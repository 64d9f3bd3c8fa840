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

test('a shared access signature in Authorization is no URL, and is signed anew', () => {
  const analysis = diagnosed(`# at: 2026-03-02T10:00:00Z
GET https://pumps-eu.azure-devices.net/devices?api-version=2021-04-12
Authorization: SharedAccessSignature sr=pumps-eu.azure-devices.net&sig=kP5cYw0mX1rJt8h2Vq9sLz3nB7dF4gA6eU0iO2pR5tY%3D&se=1772442000&skn=service
< 401 Unauthorized
< Content-Type: application/json
< Date: Mon, 02 Mar 2026 10:00:00 GMT
<
< {"Message":"ErrorCode:IotHubUnauthorizedAccess;Unauthorized"}
`);
  expect(analysis.causes[0].title).toContain('shared access signature in Authorization');
  expect(toldTo('developer', analysis)).toContain('--hub-name pumps-eu');
  expect(toldToAll(analysis)).not.toMatch(/signed URL|new link/);
});
