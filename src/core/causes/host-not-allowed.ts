import type { Reading, Step } from '../analysis.ts';
import type { Past } from '../history.ts';
import { isLoopback } from '../http/loopback.ts';
import { defineCause, evidence, reference, rfc, said, step } from './cause.ts';
import { shell, source } from './shared/code.ts';
import { inHistory } from './shared/earlier.ts';
import { authorizationOf } from './shared/request.ts';
import { hostOf, requestLine } from './shared/words.ts';

/** Words about the Host field itself have no other cause. */
const HOST = /\bhost (?:header|check|name)\b|\bhostname\b/i;

const isAddress = ({ url }: Reading): boolean => url === null || /^[\d.]+$|^\[/.test(url.hostname);

export const hostNotAllowed = defineCause({
  id: 'host-not-allowed',
  title: 'The server refuses to be called by this host name',
  headline: (reading) =>
    reading.url !== null && isAddress(reading) && said(reading, 'host-not-allowed')
      ? 'The server refuses to be called by its address'
      : null,
  meaning:
    'The server checks the name under which it is called (the Host field), often to keep other sites from reaching a local service through a name of their own. This name is not on its list; credentials play no part.',
  check(reading) {
    if (reading.status !== 403) return undefined;
    const words = said(reading, 'host-not-allowed');
    if (words && words.certainty !== 'possible' && HOST.test(words.quote) && !isAddress(reading)) {
      const says = `The request went to the name ${reading.url?.hostname ?? hostOf(reading)}.`;
      return [evidence('hint', 'certain', says, { in: 'url', span: null })];
    }
    const local = workedLocally(reading);
    if (!local) return undefined;
    const says = `The same request with the same credential worked at ${local.origin}, and is refused under the name ${hostOf(reading)}.`;
    return [evidence('history', 'likely', says, inHistory(local))];
  },
  steps(reading) {
    const { url } = reading;
    const known = step(
      'developer',
      `Call the server by a name it knows (${isAddress(reading) ? 'the one of its configuration' : 'the one of its configuration, localhost, its address'}): ${requestLine(reading)} went to ${hostOf(reading)}.`,
    );
    if (url && isAdministration(url)) {
      const port = url.port || (url.protocol === 'https:' ? '443' : '80');
      return [
        step(
          'owner',
          `Leave the list of names as it is, since ${hostOf(reading)} serves administration: call it as localhost, from elsewhere through a tunnel.`,
          shell`ssh -N -L ${source(`${port}:localhost:${port}`)} ${url.hostname}`,
        ),
        known,
      ];
    }
    return [
      step(
        'owner',
        `Add ${url?.hostname ?? 'the name'} to the names that the server answers to (allowed hosts, server name, whitelist), if it is meant to be called so.`,
      ),
      ...(isOfOwnPage(reading) ? [] : [known]),
      ...(url && !isLoopback(url.hostname) ? [atProxy(reading)] : []),
    ];
  },
  references: [
    rfc(9110, '7.2', 'Host and :authority'),
    reference(
      'Vite: server.allowedHosts',
      'https://vite.dev/config/server-options#server-allowedhosts',
    ),
  ],
  missing: (reading) => [
    `Which host names ${hostOf(reading)} allows: its configuration or its log.`,
  ],
});

/** The page came under that very name, which visitors know it by: there is no other to call. */
const isOfOwnPage = ({ crossOrigin, url }: Reading): boolean =>
  crossOrigin === false && url !== null && !isLoopback(url.hostname);

/** A proxy that passes the refused name on brings it before the server again. */
function atProxy(reading: Reading): Step {
  const local = workedLocally(reading);
  const name = local ? new URL(local.origin).hostname : 'localhost';
  return step(
    'owner',
    `If a proxy brings ${hostOf(reading)} to the server, have it send the name that the server accepts: the Host of the visitor, passed on, is the one that is refused.`,
    { language: 'nginx', text: `proxy_set_header Host ${name};` },
  );
}

/** The port of Caddy's API for administration, or a name that says so. */
const isAdministration = ({ port, hostname, pathname }: URL): boolean =>
  port === '2019' ||
  /(?:^|[.-])admin(?:[.-]|$)/i.test(hostname) ||
  /^\/admin(?:\/|$)/i.test(pathname);

/** The same path, port and credential, answered under a local name. */
function workedLocally(reading: Reading): Past | undefined {
  const { url, attempt } = reading;
  const authorization = authorizationOf(reading)?.lines[0] ?? null;
  if (!url || isLoopback(url.hostname) || authorization === null) return undefined;
  return reading.history.worked.findLast((past) => {
    if (past.method !== attempt.method || past.path !== url.pathname) return false;
    if (past.authorization !== authorization || past.sentAt > attempt.sentAt) return false;
    const other = past.origin.slice(past.origin.indexOf('://') + 3);
    const [name = '', port = ''] = other.startsWith('[') ? [other] : other.split(':');
    return isLoopback(name) && port === url.port;
  });
}
