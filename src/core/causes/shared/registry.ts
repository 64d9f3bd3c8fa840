/** The way to the token of a registry of container images, which its first answer names. */
import type { Reading, Step } from '../../analysis.ts';
import { step } from '../cause.ts';
import { curlCall, curlHeader, shell } from './code.ts';
import { challengeOf } from './sent.ts';
import { hostOf, requestLine } from './words.ts';

/** What registries take as the password of a private image. */
const PASSWORDS: Readonly<Record<string, string>> = {
  'ghcr.io':
    'a personal access token (classic) with read:packages, for which GHCR wants the login name at GitHub',
  'registry-1.docker.io': 'an access token of Docker Hub',
  'registry.gitlab.com': 'a personal or deploy token with read_registry',
  'quay.io': 'the name and token of a robot account',
};

/** Null where the challenge is none of a registry (https://distribution.github.io/distribution/spec/auth/token/). */
export function registrySteps(reading: Reading): Step[] | null {
  const { realm, service, scope } = challengeOf(reading, 'bearer')?.params ?? {};
  if (!realm || !service || !/^https?:/.test(realm)) return null;
  const query = new URLSearchParams({ service });
  if (scope) query.set('scope', scope);
  const from = `${realm}?${query}`;
  const host = hostOf(reading);
  const line = requestLine(reading);
  const isClosed =
    reading.crossOrigin === true &&
    reading.responseField('access-control-allow-origin') === undefined;
  const password = PASSWORDS[host] ?? 'your user name and a token of the registry';
  return [
    ...(isClosed
      ? [
          step(
            'developer',
            `Make ${line} and what follows on a server: ${host} lets no page of another origin read its answers (no Access-Control-Allow-Origin).`,
          ),
        ]
      : []),
    step(
      'developer',
      `Expected as a first answer of a registry: fetch a token for ${service} from ${realm}. A public image needs no user; a private one takes ${password}.`,
      shell`# public
curl ${from}
# private
curl -u "$REGISTRY_USER:$REGISTRY_TOKEN" ${from}`,
    ),
    step(
      'developer',
      `Repeat ${line} with the field token of that answer.`,
      curlCall(reading, curlHeader('Authorization', 'Bearer', '$TOKEN')),
    ),
  ];
}
