import { describe, expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../../support/diagnosed.ts';

describe('a session that only some servers know', () => {
  const me = (status: string) => `GET https://desk.example.test/api/me
Cookie: connect.sid=s%3Aq8ZfN2
< ${status}
< Content-Type: application/json
<
< {"message":"Session not found or expired"}
`;

  const turns = (...all: string[]) => diagnosed(all.map(me).join('\n'));

  test('is shared, not begun anew', () => {
    const analysis = turns('401 Unauthorized', '200 OK', '401 Unauthorized');
    const [first] = analysis.causes;
    expect([first.id, first.certainty]).toEqual(['session-expired', 'likely']);
    expect(first.title).toBe('Only some of the servers know the session');
    expect(because(first)).toMatch(/was answered 401 .* before, then 200 .* and is 401 now/);
    expect(toldTo('owner', analysis)).toMatch(/connect-redis[\s\S]*cookie SRV insert/);
    expect(toldToAll(analysis)).not.toMatch(/Sign in again|location\.assign/);
  });

  test('has ended where it was never refused before', () => {
    const analysis = turns('200 OK', '401 Unauthorized');
    expect(analysis.causes[0].certainty).toBe('certain');
    expect(toldTo('visitor', analysis)).toContain('Sign in again');
  });
});
