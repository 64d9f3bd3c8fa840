import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('what Version 2 signs is shown as the server signed it', () => {
  const analysis =
    diagnosed(`GET https://store.example.test/music/a.ogg?AWSAccessKeyId=AKIAEXAMPLE&Expires=1893456000&Signature=c2lnbmF0dXJlc2lnbmF0dXJl

< 403 Forbidden
< Content-Type: application/xml
<
< <?xml version="1.0" encoding="UTF-8"?>
< <Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided.</Message><AWSAccessKeyId>AKIAEXAMPLE</AWSAccessKeyId><StringToSign>GET
<
<
< 1893456000
< /music/a.ogg</StringToSign></Error>`);
  expect(analysis.causes[0]).toMatchObject({ id: 'signature-mismatch', certainty: 'certain' });
  expect(toldTo('developer', analysis)).toContain('GET\n\n\n1893456000\n/music/a.ogg');
  expect(toldToAll(analysis)).not.toContain('hash of the body');
});
