import type { Evidence, Reading, Step } from '../analysis.ts';
import { type Attempt, fieldValue } from '../exchange.ts';
import { type Past, sameAs, splitUrl } from '../history.ts';
import { defineCause, evidence, reference, rfc, said, step } from './cause.ts';
import { http, shell } from './shared/code.ts';
import { inHistory } from './shared/earlier.ts';
import { authorization, isPreflight } from './shared/sent.ts';
import { addressOf, pathOf, requestLine } from './shared/words.ts';

export const noSuchRoute = defineCause({
  id: 'no-such-route',
  title: 'The address does not exist, and that looks like a refusal',
  meaning:
    'The server has no such path, method or stage, and answers as if credentials were missing or not enough. Credentials change nothing; the address has to be corrected.',
  check(reading) {
    const slash = byTheSlash(reading);
    const turned = said(reading, 'no-such-route') ? turnedByRedirect(reading) : undefined;
    if (turned) {
      const says = `${turned.method} ${turned.path} was answered ${turned.status} with a redirect to this address, after which browsers send ${reading.attempt.method}.`;
      return [evidence('history', 'likely', says, turned.at)];
    }
    const other = slash || !said(reading, 'no-such-route') ? undefined : byOtherMethod(reading);
    if (!other) return slash;
    const says = `${other.method} of the same address worked (${other.status}): path and stage are right, and ${reading.attempt.method} is what is missing.`;
    return [evidence('history', 'likely', says, inHistory(other))];
  },
  heeds: (_statement, reading) => !isPreflight(reading),
  steps(reading) {
    const turned = turnedByRedirect(reading);
    if (turned) return ofRedirect(reading, turned);
    const other = byOtherMethod(reading);
    if (other && !byTheSlash(reading)) {
      const { method } = reading.attempt;
      return [
        step(
          'developer',
          `Look up in the documentation of the API which method does what ${requestLine(reading)} is for: ${other.method} of this address worked, so that ${method} is what is missing, and credentials change nothing.`,
        ),
        ...(isOfApiGateway(reading)
          ? ofMethod(reading)
          : [
              step(
                'owner',
                `If ${method} should exist, add it to the route of ${pathOf(reading)}; otherwise answer 405.`,
                http(`HTTP/1.1 405 Method Not Allowed\nAllow: ${other.method}`),
              ),
            ]),
      ];
    }
    return byTheSlash(reading)
      ? [
          step(
            'developer',
            `Write the path of ${requestLine(reading)} as in the request that worked: the slash at its end makes another address of it.`,
          ),
          step(
            'owner',
            `Take ${reading.url?.pathname ?? 'the path'} with and without the slash, redirect from one to the other (308), or answer 404.`,
          ),
        ]
      : [compared(reading), ...(isOfApiGateway(reading) ? ofStage(reading) : [AS_404])];
  },
  references: [
    reference(
      'AWS: API Gateway, “Missing Authentication Token”',
      'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
    ),
    rfc(9110, '15.5.5', '404 Not Found'),
  ],
  missing: (reading) => [
    `The list of the routes that are deployed for ${reading.url?.host ?? 'this server'}.`,
  ],
});

const AS_404 = step('owner', 'Answer unknown routes with 404.', http('HTTP/1.1 404 Not Found'));

const isOfApiGateway = ({ services: { seen } }: Reading): boolean =>
  seen.some(({ service }) => service.id === 'api-gateway');

/** With the documentation, and with the nearest path that is known to exist. */
function compared(reading: Reading): Step {
  const near = nearestThatWorked(reading);
  const what = isOfApiGateway(reading)
    ? 'method, stage (the first part of the path), spelling, trailing slash, values that were not encoded (a # or ? ends the path)'
    : 'method, spelling, trailing slash, values that were not encoded (a # or ? ends the path)';
  return step(
    'developer',
    near
      ? `Compare ${requestLine(reading)} with ${near.method} ${near.path}, which worked before at the same server, and with the routes that it documents: ${what}.`
      : `Compare ${requestLine(reading)} with the routes that are deployed: ${what}.`,
  );
}

/** The path that worked here and begins as this one does, further than by its first part alone. */
function nearestThatWorked({ worked, url }: Reading): Past | undefined {
  const path = url?.pathname ?? '';
  let best: Past | undefined;
  let most = path.indexOf('/', 1) + 1 || 1;
  for (const past of worked) {
    let same = 0;
    while (same < path.length && past.path[same] === path[same]) same++;
    if (same > most && past.path !== path) [best, most] = [past, same];
  }
  return best;
}

/** Its own host, which names the API and the region. */
const EXECUTE_API = /^(\w+)\.execute-api\.([\w-]+)\.amazonaws\.com$/;

/** What tells a missing route of API Gateway from one that wants a signature (IAM): the same text is said of both. */
function ofStage(reading: Reading): Step[] {
  const [, api = '', region = ''] = EXECUTE_API.exec(reading.url?.hostname ?? '') ?? [];
  const [, stage = ''] = pathOf(reading).split('/');
  const steps = [
    step(
      'owner',
      `Look whether ${requestLine(reading)} is among the routes that are deployed, and deploy the stage again after a route was added${api === '' ? `; check the base path mapping of the domain ${reading.url?.hostname ?? ''} as well` : ''}.`,
      api === '' || stage === ''
        ? undefined
        : shell`aws apigateway get-export --region ${region} --rest-api-id ${api} --stage-name ${stage} --export-type oas30 routes.json`,
    ),
  ];
  if (authorization(reading)?.scheme !== 'aws4-hmac-sha256' && !reading.sent.signedUrl) {
    const { method } = reading.attempt;
    steps.push(
      step(
        'owner',
        `If it is deployed and demands signed requests (IAM), sign ${requestLine(reading)}: a route that exists then gives another answer.`,
        region === ''
          ? undefined
          : shell`curl -i -X ${method} --aws-sigv4 ${`aws:amz:${region}:execute-api`} -u "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" ${addressOf(reading)}`,
      ),
    );
  }
  steps.push(
    step(
      'owner',
      `Have API Gateway answer unknown routes of ${reading.url?.hostname ?? 'the API'} with 404, by its gateway response MISSING_AUTHENTICATION_TOKEN.`,
      api === ''
        ? undefined
        : shell`aws apigateway put-gateway-response --region ${region} --rest-api-id ${api} --response-type MISSING_AUTHENTICATION_TOKEN --status-code 404`,
    ),
  );
  return steps;
}

/** API Gateway has one answer for all that is not deployed, and takes nothing that was not. */
function ofMethod(reading: Reading): Step[] {
  const [, api = '', region = ''] = EXECUTE_API.exec(reading.url?.hostname ?? '') ?? [];
  const [, stage = ''] = pathOf(reading).split('/');
  const isKnown = api !== '' && stage !== '';
  return [
    step(
      'owner',
      `Add ${reading.attempt.method} to the resource of ${pathOf(reading)}, and deploy the stage again: what was not deployed does not exist.`,
      isKnown
        ? shell`aws apigateway create-deployment --region ${region} --rest-api-id ${api} --stage-name ${stage}`
        : undefined,
    ),
    step(
      'owner',
      `Set the gateway response MISSING_AUTHENTICATION_TOKEN to 404 and deploy, so that what is missing does not look like a refusal; ${requestLine(reading)} is then answered so.`,
      isKnown
        ? shell`aws apigateway put-gateway-response --region ${region} --rest-api-id ${api} --response-type MISSING_AUTHENTICATION_TOKEN --status-code 404`
        : undefined,
    ),
  ];
}

interface Turned {
  method: string;
  path: string;
  status: number;
  at: Evidence['at'];
}

/** Between a redirect and the request that follows it lies no more than this. */
const AT_ONCE = 15_000;

/** A redirect to this address that made another method of the one that was sent (RFC 9110 §15.4.2). */
function turnedByRedirect({ exchange, attempt, earlier }: Reading): Turned | undefined {
  const turns = (leg: Attempt): boolean => {
    const { method, url, response } = leg;
    const status = response?.status ?? 0;
    if (status < 301 || status > 303 || method === attempt.method || !response) return false;
    const location = fieldValue(response.fields, 'location');
    return location !== undefined && URL.canParse(location, url)
      ? new URL(location, url).href === attempt.url
      : false;
  };
  const told = (leg: Attempt, at: Evidence['at']): Turned => ({
    method: leg.method,
    path: splitUrl(leg.url).path,
    status: leg.response?.status ?? 301,
    at,
  });
  const before = exchange.attempts.slice(0, exchange.attempts.indexOf(attempt));
  const leg = before.findLast(turns);
  if (leg) return told(leg, { in: 'status' });
  const past = earlier.findLast(
    (one) => attempt.sentAt - one.sentAt < AT_ONCE && turns(one.attempt),
  );
  return past && told(past.attempt, inHistory(past));
}

const ofRedirect = (reading: Reading, { method, path, status }: Turned): Step[] => [
  step(
    'developer',
    `Send ${method} to ${pathOf(reading)} itself: the redirect from ${path} (${status}) made ${reading.attempt.method} of it, which this address has not got.`,
  ),
  step(
    'owner',
    `Redirect ${path} with 308 instead of ${status}, which leaves the method and the body as they are.`,
    http(`HTTP/1.1 308 Permanent Redirect\nLocation: ${addressOf(reading)}`),
  ),
];

/** The address exists for another method. */
const byOtherMethod = ({ worked, attempt, url }: Reading): Past | undefined =>
  worked.findLast(
    (past) =>
      past.path === url?.pathname &&
      past.method !== attempt.method &&
      past.method !== 'OPTIONS' &&
      past.status < 300,
  );

/** The same request worked but for a slash at the end of its path: to many routers that is another path. */
function byTheSlash({ attempt, worked, status }: Reading): readonly Evidence[] | undefined {
  if (worked.length === 0 || status === 407) return undefined;
  const [, path = '', slash, rest = ''] = /^([^?#]*?)(\/?)([?#].*)?$/s.exec(attempt.url) ?? [];
  const twin = `${path}${slash === '/' ? '' : '/'}${rest}`;
  const past = worked.findLast(sameAs({ ...attempt, url: twin }));
  if (!past) return undefined;
  const says = `The same request ${slash === '/' ? 'without the' : 'with a'} slash at the end of the path worked (${past.status}).`;
  return [evidence('credential', 'likely', says, inHistory(past))];
}
