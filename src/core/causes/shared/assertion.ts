/** The JWT with which a client shows who it is (`private_key_jwt`, `client_secret_jwt`; RFC 7523 §2.2 and §3). */
import type { Evidence, Reading, Step } from '../../analysis.ts';
import { readToken } from '../../remembered.ts';
import { evidence, step } from '../cause.ts';
import { js } from './code.ts';
import { pieces } from './sent.ts';
import { LEEWAY } from './times.ts';
import { addressOf, hostOf, lasting, moment, quote, requestLine, serverOf } from './words.ts';

/** Its claims and header; null where none was sent, or none that can be read. */
export function assertionOf({ sent: { signIn } }: Reading) {
  const token = signIn?.assertion ? readToken(signIn.assertion.value) : null;
  return token?.kind === 'jwt' ? token : null;
}

/** Many servers take none that is made for longer. */
const LONGEST = 15 * 60_000;

/** What is wrong with it that everybody can see. */
export function flawsOfAssertion(reading: Reading): Evidence[] {
  const assertion = assertionOf(reading);
  if (!assertion) return [];
  const { iss, sub, exp, iat } = assertion.claims;
  const clientId = reading.sent.signIn?.clientId ?? null;
  const at = { in: 'sent-body', path: reading.sent.signIn?.assertion?.path ?? '' } as const;
  const says = (text: string) => evidence('credential', 'likely', text, at);
  const end = typeof exp === 'number' ? exp * 1000 : null;
  const over = end === null ? 0 : reading.serverNow - end;
  const life = end === null || typeof iat !== 'number' ? 0 : end - iat * 1000;
  const host = foreignAudience(reading, assertion.claims.aud);
  return pieces(
    end === null && says('The client assertion has no exp, which it must have.'),
    over > LEEWAY &&
      end !== null &&
      says(`The client assertion ended at ${moment(end)}, ${lasting(over)} before the answer.`),
    iss !== sub &&
      says(
        `iss of the client assertion is ${quote(String(iss))}, and sub ${quote(String(sub))}: both have to be the id of the client.`,
      ),
    clientId !== null &&
      typeof sub === 'string' &&
      sub !== clientId &&
      says(`sub of the client assertion is ${quote(sub)}, and client_id is ${quote(clientId)}.`),
    host !== null && says(`aud of the client assertion names ${host}, not ${hostOf(reading)}.`),
    life > LONGEST &&
      evidence(
        'hint',
        'possible',
        `The client assertion is made for ${lasting(life)}; many servers take minutes only.`,
        at,
      ),
  );
}

/** The host that `aud` names, where it is an address of another one; null otherwise. */
function foreignAudience({ url }: Reading, aud: unknown): string | null {
  const [first, ...others] = Array.isArray(aud) ? aud : [aud];
  if (typeof first !== 'string' || others.length > 0 || !URL.canParse(first)) return null;
  const { host } = new URL(first);
  return url === null || host === '' || host === url.host ? null : host;
}

export function assertionSteps(reading: Reading, who: string): Step[] {
  const line = requestLine(reading);
  const kid = assertionOf(reading)?.header.kid;
  const key = typeof kid === 'string' ? `the key ${quote(kid)}` : 'its key';
  return [
    step(
      'developer',
      `Make a new assertion for each ${line}: iss and sub the id of ${who}, aud what ${hostOf(reading)} documents (its issuer or the address of this endpoint), exp a few minutes ahead, and a jti of its own.`,
      js`const assertion = await new SignJWT({})\n  .setProtectedHeader({ alg, kid })\n  .setIssuer(clientId).setSubject(clientId).setAudience(${addressOf(reading)})\n  .setJti(crypto.randomUUID()).setIssuedAt().setExpirationTime('2m')\n  .sign(privateKey);`,
    ),
    step(
      'developer',
      `Compare ${key} with those that ${who} is registered with at ${serverOf(reading)} (jwks or jwks_uri): the public half has to be there, under the same kid and for the same algorithm.`,
    ),
  ];
}
