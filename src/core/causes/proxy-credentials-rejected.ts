import { defineCause, evidence, inWords, rfc, said, step } from './cause.ts';
import { shell } from './shared/code.ts';
import { proxyName } from './shared/proxy.ts';
import { authorizationOf } from './shared/refused.ts';
import { AT_STATUS, inAuthorization, schemeName } from './shared/sent.ts';
import { hostOf, serverOf } from './shared/words.ts';

export const proxyCredentialsRejected = defineCause({
  id: 'proxy-credentials-rejected',
  title: 'The proxy refused the credentials',
  meaning:
    'The request carried credentials for the proxy, and the proxy did not accept them: the user name or password is wrong, expired or locked, or it wants another scheme. The server behind it was never asked.',
  check(reading) {
    if (reading.status !== 407) return undefined;
    const sent = authorizationOf(reading);
    if (!sent) {
      if (reading.sent.authorization.known) return undefined;
      return [
        evidence(
          'general',
          'possible',
          'Whether Proxy-Authorization was sent cannot be seen.',
          AT_STATUS,
        ),
      ];
    }
    const scheme = schemeName(sent.parsed.scheme ?? '');
    const fits = sent.scheme !== null && reading.offered.includes(sent.scheme);
    const says = fits
      ? `Proxy-Authorization: ${scheme} was sent, and the proxy asks for ${scheme} again.`
      : `Proxy-Authorization: ${scheme} was sent, and the proxy answered 407 all the same.`;
    const found = [
      evidence('credential', fits ? 'certain' : 'likely', says, inAuthorization(sent)),
    ];
    const refused = said(reading, 'password-rejected', 'bad-credential');
    if (refused) found.push(evidence('text', 'likely', inWords(refused), refused.at));
    return found;
  },
  steps: (reading) => [
    step(
      'visitor',
      `Enter the user name and password for ${proxyName(reading)} again; a password that was changed lately is still stored in the browser's or the system's password list.`,
    ),
    step(
      'visitor',
      `Check that the account is not locked and may reach ${hostOf(reading)} through the proxy.`,
    ),
    step(
      'developer',
      `Check the credentials that the client is configured with (HTTP_PROXY, proxy settings); special characters in them must be percent-encoded in a proxy URL.`,
      shell`curl --proxy "$PROXY" --proxy-user "$PROXY_USER:$PROXY_PASSWORD" ${`${serverOf(reading)}/`}`,
    ),
  ],
  references: [
    rfc(9110, '15.5.8', '407 Proxy Authentication Required'),
    rfc(9110, '11.7.2', 'Proxy-Authorization'),
  ],
  missing: () => ['Why the proxy refused: its log names the user and the reason.'],
});
