/** What the answer or the redirect that had brought a credential called it. */
import type { Evidence, Reading } from '../../analysis.ts';
import { queryPairs } from '../../http/query.ts';
import { evidence } from '../cause.ts';
import { authorization } from './sent.ts';

/** The answer that brought it calls it a refresh token, or an access token where that is wanted. */
export function broughtAsOther(reading: Reading, text: string): Evidence | null {
  const renews = reading.sent.signIn?.kind === 'refresh';
  if (!renews && !authorization(reading)) return null;
  const name = renews ? 'access_token' : 'refresh_token';
  const past = reading.history.grants.findLast(({ attempt: { response } }) => {
    const body = response?.body;
    return (
      body?.known &&
      body.value.includes(text) &&
      body.value.replaceAll(' ', '').includes(`"${name}":"${text}"`)
    );
  });
  if (!past) return null;
  const says = `${past.method} ${past.path} had brought this text as ${name}.`;
  return evidence('word', 'certain', says, { in: 'history', exchange: past.exchange.id });
}

/** The redirect after the sign-in brought it as the code, for which a token is yet to be asked (RFC 6749 §4.1.2). */
export function broughtAsCode(reading: Reading, text: string): Evidence | null {
  if (!authorization(reading)) return null;
  const past = reading.history.past.findLast(
    ({ url }) =>
      url.includes('code=') &&
      queryPairs(url.slice(url.indexOf('?'))).some(
        ([name, value]) => name === 'code' && value === text,
      ),
  );
  if (!past) return null;
  const says = `${past.method} ${past.path} had brought this text as code: it must first be exchanged for an access token at the token endpoint.`;
  return evidence('word', 'certain', says, { in: 'history', exchange: past.exchange.id });
}
