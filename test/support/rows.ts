/** Refusals in one line each, for tables: status | URL | sent | response field | body. */
import { readFileSync } from 'node:fs';
import type { Brief } from './exchange.ts';

const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
const form = (postData: string): Brief => ({ method: 'POST', request: FORM, postData });

/** What went out, by the word in the column "sent". */
const SENT: Readonly<Record<string, Brief>> = {
  '': {},
  bearer: { request: { Authorization: 'Bearer abcdefghijklmnop' } },
  basic: { request: { Authorization: 'Basic dXNlcjpwYXNz' } },
  negotiate: { request: { Authorization: 'Negotiate YIIBhgYGKwYBBQUCoIIBejCCAXY=' } },
  aws: {
    request: {
      Authorization:
        'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260302/eu-west-1/execute-api/aws4_request, Signature=0af1',
    },
  },
  macaroon: { request: { Authorization: 'Macaroon MDAyMGxvY2F0aW9uIGZpbGVz' } },
  apikey: { request: { Authorization: 'ApiKey YWJjOmRlZmdoaWprbG1ub3A=' } },
  jwt: {
    request: { Authorization: 'Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl' },
  },
  ssws: { request: { Authorization: 'SSWS eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl' } },
  bare: { request: { Authorization: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl' } },
  empty: { request: { Authorization: 'Bearer' } },
  key: { request: { 'X-Api-Key': 'abcdefghijklmnop' } },
  password: form('grant_type=password&client_id=app&username=ann&password=x'),
  refresh: form('grant_type=refresh_token&client_id=app&refresh_token=r1'),
  code: form('grant_type=authorization_code&client_id=app&code=c1'),
  assertion: form('grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=a'),
  cookie: { request: { Cookie: 'sid=abcdefghijklmnop' } },
  client: {
    ...form('grant_type=client_credentials'),
    request: { ...FORM, Authorization: 'Basic YXBwOnNlY3JldDEyMzQ1Ng==' },
  },
  'sign-in': {
    method: 'POST',
    request: { 'Content-Type': 'application/json' },
    postData: '{"username":"ann","password":"x"}',
  },
};

/** The lines of a table as their cells; empty lines and those that begin with # are left out. */
export const cellsOf = (table: URL): { line: string; cells: string[] }[] =>
  readFileSync(table, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => ({ line, cells: line.split('|').map((cell) => cell.trim()) }));

/**
 * @param cells status, URL (a method may stand in front), word for what was sent, response field, body
 * @throws RangeError where the word for what was sent is none
 */
export function briefOf(cells: readonly string[]): Brief {
  const [status = '', address = '', sent = '', field = '', body = ''] = cells;
  const given = SENT[sent];
  if (!given) throw new RangeError(`no such word for what was sent: ${cells.join(' | ')}`);
  const colon = field.indexOf(':');
  const [, method, url = ''] = /^(?:([A-Z]+) )?(.*)$/.exec(address) ?? [];
  return {
    ...given,
    status: Number(status),
    response: colon < 0 ? {} : { [field.slice(0, colon)]: field.slice(colon + 1).trim() },
    body,
    ...(method && { method }),
    ...(url && { url: url.includes('://') ? url : `https://${url}` }),
  };
}
