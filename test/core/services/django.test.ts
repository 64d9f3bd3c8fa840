import { expect, test } from 'vitest';
import { because, diagnosed } from '../../support/diagnosed.ts';

test('a plain text about a CSRF token is not of Django', () => {
  const refused = (type: string, body: string) =>
    because(
      diagnosed(`POST https://polls.example.test/api/votes
Cookie: session=EN7yzAO6TH4Esbbpgy2tLFTC1oPNL7eZhftvlMUakzP2; csrftoken=ImydPL3xcNcU9MTXFkB35sO1ls
Content-Type: application/json

{"choice":3}
< 403 Forbidden
< Content-Type: ${type}
<
< ${body}
`).causes[0],
    );
  expect(refused('text/plain', 'CSRF token verification failed')).toContain(
    'The cookie csrftoken was sent',
  );
  expect(refused('application/json', '{"detail":"CSRF Failed: CSRF token missing."}')).toContain(
    'The cookie csrftoken (Django) was sent',
  );
});
