import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('the page of Privoxy is its own, and says where the rule can be looked up', () => {
  const analysis = diagnosed(`GET http://ads.example.test/b.js
< 403 Forbidden
< Content-Type: text/html
<
< <html><head><title>Request for blocked URL</title></head><body><h1><a href="http://www.privoxy.org/">Privoxy</a> 3.0.34 on localhost</h1><h2>Request for blocked URL</h2><p>Your request for <b>http://ads.example.test/b.js</b> was blocked.<br><b>Block reason:</b> Path matches generic block pattern.</p><a href="http://config.privoxy.org/">See why</a></body></html>
`);
  expect(analysis.causes.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual([
    'blocked-by-proxy certain',
  ]);
  expect(toldTo('visitor', analysis)).toMatch(/config\.privoxy\.org[\s\S]*\{ -block \}\nads\./);
});
