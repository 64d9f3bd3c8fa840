import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

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

test('an origin that is not trusted', () => {
  const analysis = diagnosed(`POST http://127.0.0.1:8000/notes/
Origin: http://localhost:5173
Content-Type: application/json
X-CSRFToken: kP3xq8Zt5LwVb1Nc7RmYs2Df

{"text":"x"}
< 403 Forbidden
< Content-Type: text/html
<
< <h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p><pre>Origin checking failed - http://localhost:5173 does not match any trusted origins.</pre>`);
  expect(analysis.causes[0].id).toBe('csrf-rejected');
  expect(toldTo('owner', analysis)).toContain("CSRF_TRUSTED_ORIGINS = ['http://localhost:5173']");
  expect(toldTo('developer', analysis)).toContain('by the same host name');
  expect(toldToAll(analysis)).not.toContain('SECURE_PROXY_SSL_HEADER');
  expect(toldToAll(analysis)).not.toContain('…');
});

test('its own origin, behind a proxy that speaks https', () => {
  const analysis = diagnosed(`POST https://notes.example.com/notes/
Origin: https://notes.example.com
Cookie: csrftoken=kP3xq8Zt5LwVb1Nc7RmYs2Df
Content-Type: application/x-www-form-urlencoded

csrfmiddlewaretoken=kP3xq8Zt5LwVb1Nc7RmYs2Df&text=x
< 403 Forbidden
< Content-Type: text/html
<
< <h1>Forbidden <span>(403)</span></h1><p>CSRF verification failed. Request aborted.</p><pre>Origin checking failed - https://notes.example.com does not match any trusted origins.</pre>`);
  expect(analysis.causes[0].id).toBe('csrf-rejected');
  expect(toldTo('owner', analysis)).toContain('SECURE_PROXY_SSL_HEADER');
  expect(toldToAll(analysis)).not.toContain('by the same host name');
});
