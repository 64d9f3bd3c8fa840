/** How evidence quotes an answer. */
import { describe, expect, test } from 'vitest';
import { because, diagnosed } from '../../support/diagnosed.ts';

describe('whose words they are', () => {
  test('a library of Go does not answer behind a server of another language', () => {
    const refused = (server: string) =>
      because(
        diagnosed(`GET https://api.example.test/books
Authorization: Bearer jwt({"alg":"HS256"}, {"sub":"14"})
< 401 Unauthorized
< Server: ${server}
< Content-Type: application/json
<
< {"statusCode":401,"message":"JWT token signature is invalid."}
`).causes[0],
      );
    expect(refused('Caddy')).toContain('in the words of golang-jwt');
    expect(refused('Kestrel')).toContain('JWT token signature is invalid');
    expect(refused('Kestrel')).not.toContain('golang');
  });

  test('what stands within the sentence of another is not said to be of a framework', () => {
    const refused = (field: string, says: string) =>
      because(
        diagnosed(`GET https://files.example.test/app.css
< 403 Forbidden
< ${field}
< Content-Type: application/json
<
< {"error":"${says}"}
`).causes[0],
      );
    expect(refused('Vary: Origin', 'The specified account is disabled.')).not.toContain('Symfony');
    expect(refused('Vary: Origin', 'Authentication credentials were not provided.')).toContain(
      'in the words of Django REST framework',
    );
  });

  test('plain words beside the code of a product are of that product', () => {
    const said = because(
      diagnosed(`GET https://s3.eu-central-1.amazonaws.com/media/a.txt
Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20260302/eu-central-1/s3/aws4_request, SignedHeaders=host, Signature=e10a662302d79912d1caa537faef5002c58e0178ec5e3be829c408f6846e8592
< 403 Forbidden
< Server: AmazonS3
< Content-Type: application/xml
<
< <Error><Code>RequestTimeTooSkewed</Code><Message>The time difference between the request and the clock of the server is too large.</Message></Error>
`).causes[0],
    );
    expect(said).toContain('AWS services say “RequestTimeTooSkewed”');
    expect(said).not.toContain('The server says');
  });

  test('a code and its sentence are not quoted once more where they stand together', () => {
    const said = because(
      diagnosed(`GET https://newco-files.s3.us-east-1.amazonaws.com/a.txt
Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20250426/us-east-1/s3/aws4_request, SignedHeaders=host, Signature=e10a662302d79912d1caa537faef5002c58e0178ec5e3be829c408f6846e8592
< 403 Forbidden
< Server: AmazonS3
< Content-Type: application/xml
<
< <Error><Code>NotSignedUp</Code><Message>Your account is not signed up for the S3 service. You must sign up before you can use S3.</Message></Error>
`).causes[0],
    );
    expect(said.match(/NotSignedUp/g)).toHaveLength(1);
  });
});
