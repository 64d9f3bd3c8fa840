import { defineCause, evidence, rfc, step } from './cause.ts';
import { shell } from './shared/code.ts';
import { atToken, refusesCredential } from './shared/sent.ts';
import { addressOf, hostOf, requestLine } from './shared/words.ts';

export const clientCertificateRequired = defineCause({
  id: 'client-certificate-required',
  title: 'A TLS client certificate is missing or not accepted',
  meaning:
    'The server identifies its callers by a certificate that the client presents when the encrypted connection is set up. None came with this connection, or it is unknown, expired or of the wrong issuer.',
  check(reading) {
    const { token } = reading;
    if (reading.status !== 401 || token?.kind !== 'jwt') return undefined;
    const bound = token.claims.cnf;
    if (typeof bound !== 'object' || bound === null || !('x5t#S256' in bound)) return undefined;
    const says =
      'The token is bound to a client certificate (cnf.x5t#S256), so it only counts on a connection with that certificate.';
    const certainty = refusesCredential(reading) ? 'likely' : 'possible';
    return [evidence('credential', certainty, says, atToken(reading))];
  },
  steps: (reading) => [
    step(
      'visitor',
      `Install the client certificate that ${hostOf(reading)} expects, close every window of the browser so that it connects anew, and choose the certificate when asked.`,
    ),
    step(
      'developer',
      `Check the certificate with a client that shows the handshake; a page's script cannot choose one for ${requestLine(reading)}.`,
      shell`curl -v --cert client.pem --key client.key ${addressOf(reading)}`,
    ),
    step(
      'owner',
      `Ask for the certificate in the first handshake of ${hostOf(reading)}: browsers do not support asking later (post-handshake) in TLS 1.3 or over HTTP/2.`,
    ),
    step(
      'owner',
      `A proxy that ends TLS in front of ${hostOf(reading)} must pass the certificate on.`,
      {
        language: 'nginx',
        text: 'proxy_set_header X-SSL-Client-Cert $ssl_client_escaped_cert;',
      },
    ),
  ],
  references: [
    rfc(8446, '4.3.2', 'Certificate Request'),
    rfc(8705, '3', 'Mutual-TLS Client Certificate-Bound Access Tokens'),
  ],
  missing: () => [
    'Whether a certificate was presented: browsers show the TLS handshake to nobody; the log of the server does.',
  ],
});
