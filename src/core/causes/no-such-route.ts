import type { Evidence, Reading } from '../analysis.ts';
import { type Past, sameAs } from '../history.ts';
import { defineCause, evidence, reference, rfc, step } from './cause.ts';
import { http, shell } from './shared/code.ts';
import { inHistory } from './shared/refused.ts';
import { isPreflight } from './shared/sent.ts';
import { addressOf, pathOf, requestLine } from './shared/words.ts';

export const noSuchRoute = defineCause({
  id: 'no-such-route',
  title: 'The address does not exist, and that looks like a refusal',
  meaning:
    'The server has no such path, method or stage, and answers as if credentials were missing or not enough. Credentials change nothing; the address has to be corrected.',
  check: byTheSlash,
  heeds: (_statement, reading) => !isPreflight(reading),
  steps(reading) {
    const other = byOtherMethod(reading);
    if (other && !byTheSlash(reading)) {
      const { method } = reading.attempt;
      return [
        step(
          'developer',
          `Use a method that ${pathOf(reading)} has: ${other.method} of the same address worked, so that path and stage are right and ${method} is what is missing.`,
        ),
        step(
          'owner',
          `If ${method} should exist, add it to the route of ${pathOf(reading)} and deploy again; otherwise answer 405.`,
          http(`HTTP/1.1 405 Method Not Allowed\nAllow: ${other.method}`),
        ),
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
      : [
          step(
            'developer',
            `Compare ${requestLine(reading)} with the routes that are deployed: method, stage (the first part of the path), spelling, trailing slash.`,
            shell`curl -i -X ${reading.attempt.method} ${addressOf(reading)}`,
          ),
          step(
            'owner',
            `Deploy the stage again after a route was added, and check the base path mapping of the domain ${reading.url?.hostname ?? ''}.`,
          ),
          step(
            'owner',
            `If the route exists and demands signed requests (IAM), sign ${requestLine(reading)}; an unsigned one gets the same text.`,
          ),
          step('owner', 'Answer unknown routes with 404.', {
            language: 'http',
            text: 'HTTP/1.1 404 Not Found',
          }),
        ];
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
