import { expect, test } from 'vitest';
import { diagnosed, told, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('holds a shared access signature against the request, and names no role', () => {
  const { id, says, text } = told({
    url: 'https://acme.blob.core.windows.net/docs/a.txt?sv=2022-11-02&ss=q&srt=o&sp=rl&se=2099-01-01T00%3A00%3A00Z&sig=CGTjnKsts1rVGH85WhGtUv9J5Tupm3gl%2BeG1OFZvAgs%3D',
    response: { 'x-ms-error-code': 'AuthorizationServiceMismatch' },
    body: '<Error><Code>AuthorizationServiceMismatch</Code></Error>',
  });
  expect(id).toBe('permission-denied');
  expect(says).not.toContain('key in sig');
  expect(text).toContain('this one allows ss=q, srt=o, sp=rl');
  expect(text).toContain('ss names the service');
  expect(text).not.toMatch(/Storage Blob Data|renew/);
});

test('a SAS for https only is a setting of the storage account', () => {
  const analysis =
    diagnosed(`GET http://docs.blob.core.windows.net/img/a.png?sv=2023-11-03&se=2027-02-18T00%3A00%3A00Z&sr=b&sp=r&spr=https&sig=QYHlwmqu2IkC%2FROOSgg1omJJonjuh4W9U4VBkceN4fk%3D
Accept: image/*
< 403 Forbidden
< x-ms-error-code: AuthorizationProtocolMismatch
< Content-Type: application/xml
<
< <Error><Code>AuthorizationProtocolMismatch</Code><Message>This request is not authorized to perform this operation using this protocol.</Message></Error>
`);
  expect(toldTo('owner', analysis)).toMatch(/--https-only true[\s\S]*rotate the account key/);
  expect(toldToAll(analysis)).not.toMatch(/close that port|preflight/);
});

test('a preflight without a rule', () => {
  const analysis = diagnosed(`OPTIONS https://harborfiles.blob.core.windows.net/uploads/plan.pdf
Origin: https://plans.example.com
Access-Control-Request-Method: PUT
Access-Control-Request-Headers: x-ms-blob-type
< 403 Forbidden
< Server: Windows-Azure-Blob/1.0 Microsoft-HTTPAPI/2.0
< Content-Type: application/xml
<
< <?xml version="1.0" encoding="utf-8"?><Error><Code>CorsPreflightFailure</Code><Message>CORS not enabled or no matching rule found for this request.</Message></Error>`);
  expect(analysis.causes[0].id).toBe('preflight-rejected');
  expect(toldTo('owner', analysis)).toContain(
    "--account-name harborfiles --services b --origins 'https://plans.example.com' --methods GET HEAD PUT",
  );
  expect(toldToAll(analysis)).not.toContain('Spring');
  expect(toldToAll(analysis)).not.toContain('<img');
});

test('the account that is disabled is the one of the storage', () => {
  const analysis = diagnosed(`GET https://shopimages.blob.core.windows.net/public/logo.png
Referer: https://shop.example.test/

< 403 Forbidden
< x-ms-error-code: AccountIsDisabled
< Content-Type: application/xml
<
< <?xml version="1.0"?><Error><Code>AccountIsDisabled</Code><Message>The specified account is disabled.</Message></Error>`);
  expect(toldTo('owner', analysis)).toContain('storage account shopimages itself is disabled');
  expect(toldTo('owner', analysis)).toContain('az account list --all');
  expect(toldTo('developer', analysis)).toContain('Serve /public/logo.png from another place');
  expect(toldToAll(analysis)).not.toContain('user administration');
});

test('what http brought as far as the SAS is to be refused before', () => {
  const analysis =
    diagnosed(`GET http://shopimages.blob.core.windows.net/private/a.pdf?sv=2022-11-02&sr=b&sp=r&spr=https&se=2026-03-03T10:00:00Z&sig=c2lnbmF0dXJlb2ZhbGxvZnRoaXM%3D

< 403 Forbidden
< x-ms-error-code: AuthorizationProtocolMismatch
< Content-Type: application/xml
<
< <?xml version="1.0"?><Error><Code>AuthorizationProtocolMismatch</Code><Message>This request is not authorized to perform this operation using this protocol.</Message></Error>`);
  expect(toldTo('developer', analysis)).toContain('/private/a.pdf?sv=…&sig=…');
  expect(toldTo('owner', analysis)).toContain(
    'az storage account update --name shopimages --resource-group "$GROUP" --https-only true',
  );
  expect(toldTo('visitor', analysis)).toContain('with https:// in front');
});
