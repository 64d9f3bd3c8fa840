/** One session that is known to some of the servers behind a name and not to the others. */
import type { Evidence, Reading, Step } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { evidence, step } from '../cause.ts';
import { inHistory, JUST_BEFORE_MS } from './earlier.ts';
import { isUnsafe, sessionText } from './request.ts';
import { hostOf, lasting, requestLine } from './words.ts';

interface Turn {
  refused: Past;
  worked: Past;
}

/** The same session was refused, then accepted, and is refused again, within moments and with no sign-in between. */
export const comesAndGoes = (reading: Reading): Turn | null => reading.derived(findTurn);

function findTurn(reading: Reading): Turn | null {
  const session = sessionText(reading);
  if (session === null) return null;
  const since = reading.attempt.sentAt - JUST_BEFORE_MS;
  let worked: Past | undefined;
  for (const past of reading.earlier.toReversed()) {
    if (past.sentAt < since) return null;
    // Signing in gives the session what it lacked before.
    if (past.grant !== null) return null;
    if (!past.cookie?.includes(session)) continue;
    if (past.status >= 200 && past.status < 300)
      worked ??= isSame(past, reading) ? past : undefined;
    else if (worked && past.status === reading.status && isSame(past, worked)) {
      return { refused: past, worked };
    }
  }
  return null;
}

const isSame = (past: Past, { attempt }: Past | Reading): boolean =>
  past.method === attempt.method && past.url === attempt.url;

/** The same, as evidence. */
export function ofComingAndGoing(reading: Reading): Evidence | null {
  const turn = comesAndGoes(reading);
  if (!turn) return null;
  const { refused, worked } = turn;
  const ago = (past: Past) => lasting(reading.attempt.sentAt - past.sentAt);
  const says = `With the same session cookie ${refused.method} ${refused.path} was answered ${refused.status} ${ago(refused)} before, then ${worked.status} ${ago(worked)} before, and is ${reading.status} now: only some of the servers behind ${hostOf(reading)} know the session.`;
  return evidence('history', 'likely', says, inHistory(worked));
}

/** Libraries of sessions by the name of their cookie, and how theirs are kept for all servers. */
const STORES: readonly { cookie: RegExp; does: string }[] = [
  { cookie: /^connect\.sid$/, does: 'give express-session a store (connect-redis) and one secret' },
  {
    cookie: /^PHPSESSID$/,
    does: "set session.save_handler to redis, and session.save_path to that server's address",
  },
  { cookie: /^JSESSIONID$/, does: 'use Spring Session with Redis, or replicate the sessions' },
  { cookie: /^laravel_session$/, does: 'set SESSION_DRIVER=redis, with one APP_KEY' },
  {
    cookie: /^(?:\.AspNetCore\.|ASP\.NET_SessionId)/i,
    does: 'use a distributed session state, with data protection keys that all share',
  },
  { cookie: /^sessionid$/, does: 'keep SESSION_ENGINE in the database or a shared cache' },
];

/** A new sign-in would be known to one server again; what helps is that all know it. */
export function sharedSteps(reading: Reading): Step[] {
  const host = hostOf(reading);
  const [session] = reading.sent.sessions;
  const own = STORES.find(({ cookie }) => session && cookie.test(session.name));
  const steps = [
    step(
      'owner',
      `Keep the sessions of ${host} where all its servers find them (Redis, a database)${own ? `: ${own.does}` : ', with the same secret on each'}.`,
    ),
    step(
      'owner',
      `Until then let the balancer of ${host} send each visitor to one server (HAProxy shown; nginx: ip_hash).`,
      {
        language: 'text',
        text: 'cookie SRV insert indirect nocache\nserver s1 192.0.2.11:3000 cookie s1\nserver s2 192.0.2.12:3000 cookie s2',
      },
    ),
  ];
  if (!isUnsafe(reading)) {
    steps.push(
      step(
        'developer',
        `Do not send the visitor to the sign-in on this ${reading.status}: the session holds on another server, and a new one would be lost alike. Until ${host} is mended, repeat ${requestLine(reading)} a few times.`,
      ),
    );
  }
  return steps;
}
