import type { Reading, Step } from '../analysis.ts';
import { defineCause, evidence, rfc, said, step } from './cause.ts';
import { curlCall, curlInstead, shell } from './shared/code.ts';
import { atToken, refusesCredential } from './shared/sent.ts';
import { hostOf, requestLine, type Titles, titleBy } from './shared/words.ts';

export const clientCertificateRequired = defineCause({
  id: 'client-certificate-required',
  title: 'A TLS client certificate is missing or not accepted',
  headline: (reading) => titleBy(TITLES, said(reading, 'client-certificate-required')?.quote),
  meaning:
    'The server identifies its callers by a certificate that the client presents when the encrypted connection is set up. None came with this connection, or it is unknown, expired or of the wrong issuer.',
  check(reading) {
    if (reading.status !== 401 || !isBound(reading)) return undefined;
    const says =
      'The token is bound to a client certificate (cnf.x5t#S256), so it only counts on a connection with that certificate.';
    const certainty = refusesCredential(reading) ? 'likely' : 'possible';
    return [evidence('credential', certainty, says, atToken(reading))];
  },
  steps(reading) {
    const host = hostOf(reading);
    const line = requestLine(reading);
    const kind = kindOfRefusal(reading);
    if (kind === 'expired') {
      return [
        step(
          'visitor',
          `Get a new certificate from whoever issued the one for ${host}, and install it: an expired one cannot renew itself.`,
        ),
        step(
          'developer',
          `Look until when the certificate of ${line} is good, and renew it before that day.`,
          shell`openssl x509 -noout -subject -enddate -in client.pem`,
        ),
        step(
          'owner',
          `Issue a new certificate for ${host} in another way than with the expired one (enrolment, a one-time token).`,
        ),
      ];
    }
    if (kind === 'not-listed') {
      return [
        step(
          'visitor',
          `Choose another certificate for ${host}, if you have one: close every window of the browser, so that it asks again.`,
        ),
        step(
          'developer',
          `Compare the fingerprint of the certificate with the one that was registered for ${line}.`,
          shell`openssl x509 -noout -fingerprint -sha256 -in client.pem`,
        ),
        step(
          'owner',
          `Add the certificate to those that are allowed for ${line}, if its holder is one of them.`,
        ),
      ];
    }
    const options = '-v --cert client.pem --key client.key';
    if (isBound(reading)) {
      return [
        ...ofServer(reading).toReversed(),
        step(
          'developer',
          `Send ${line} from the OAuth client that got the token, over a connection with the certificate with which it asked for it: users have no such certificate, and a page cannot choose one.`,
          curlInstead(reading, '$ACCESS_TOKEN', options),
        ),
      ];
    }
    return [
      step(
        'visitor',
        `Install the client certificate that ${host} expects, close every window of the browser so that it connects anew, and choose the certificate when asked.`,
      ),
      step(
        'developer',
        `Check the certificate with a client that shows the handshake; a page's script cannot choose one for ${line}.`,
        curlInstead(reading, '$CREDENTIAL', options) ?? curlCall(reading, options),
      ),
      ...ofServer(reading),
    ];
  },
  references: [
    rfc(8446, '4.3.2', 'Certificate Request'),
    rfc(8705, '3', 'Mutual-TLS Client Certificate-Bound Access Tokens'),
  ],
  missing: (reading) =>
    kindOfRefusal(reading) === null
      ? [
          'Whether a certificate was presented: browsers tell neither pages nor extensions; the log of the server shows it.',
        ]
      : [],
});

/** The token counts only with the certificate of the OAuth client that it was issued to (RFC 8705 §3.1). */
function isBound({ token }: Reading): boolean {
  if (token?.kind !== 'jwt') return false;
  const { cnf } = token.claims;
  return typeof cnf === 'object' && cnf !== null && 'x5t#S256' in cnf;
}

/** What the server says of the certificate; null where its words leave that open. */
function kindOfRefusal(reading: Reading): 'none' | 'expired' | 'not-listed' | null {
  const words = said(reading, 'client-certificate-required')?.quote ?? '';
  if (/\bexpired\b/i.test(words)) return 'expired';
  if (
    /\bno\b.{0,30}\bcert|cert\w*\b.{0,20}\b(?:missing|not (?:provided|presented|sent))/i.test(words)
  )
    return 'none';
  return /cert\w*\b.{0,90}\b(?:not (?:allowed|authorized|registered|recognized|recognised|listed|known)|unknown|unregistered)\b/i.test(
    words,
  )
    ? 'not-listed'
    : null;
}

function ofServer(reading: Reading): Step[] {
  const host = hostOf(reading);
  const server = reading.responseField('server') ?? '';
  if (/^cloudflare\b/i.test(server)) {
    return [
      step(
        'owner',
        `Turn mutual TLS on for ${host} under Client Certificates of its zone at Cloudflare, and give the clients a certificate of the CA that is named there.`,
      ),
    ];
  }
  return [
    step(
      'owner',
      `Ask for the certificate in the first handshake of ${host}: browsers do not support asking later (post-handshake) in TLS 1.3 or over HTTP/2.`,
    ),
    step(
      'owner',
      `A proxy that ends TLS in front of ${host} must pass the certificate on.`,
      server !== '' && !/nginx|openresty/i.test(server)
        ? undefined
        : {
            language: 'nginx',
            text: 'proxy_set_header X-SSL-Client-Cert $ssl_client_escaped_cert;',
          },
    ),
  ];
}

const TITLES: Titles = [
  [/post-handshake|renegotiation/i, 'The server asked for a certificate after the handshake'],
  // IIS by its substatus, nginx and others in words.
  [
    /\b403\.7\b|\bno (?:required )?(?:(?:ssl|tls|client) )*certificate\b/i,
    'No TLS client certificate was sent',
  ],
];
