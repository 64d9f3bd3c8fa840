/** What the history of the tab refutes is not advised. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { createHistory } from '../../../src/core/history.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

const AT = 1_700_000_000_000;

function told(last: Brief, ...before: Brief[]) {
  const history = createHistory();
  for (const [i, brief] of before.entries()) {
    history.add(exchange({ id: `b${i}`, status: 200, at: AT - 5000 + i, ...brief }));
  }
  const { causes } = analyse(exchange({ status: 403, at: AT, ...last }), history);
  const [first] = causes;
  return {
    ids: causes.map(({ id }) => id),
    says: first.evidence.map(({ says }) => says).join(' '),
    text: first.steps
      .map((step) => `${step.for}: ${step.text} ${step.code?.text ?? ''}`)
      .join('\n'),
  };
}

const APACHE: Brief = {
  response: { Server: 'Apache/2.4.62', 'Content-Type': 'text/html' },
  body: "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>You don't have permission to access this resource.</p></body></html>",
};
const PAGE = 'https://www.example.test/i.html';

describe('what was served before', () => {
  test('has its file and permissions in order', () => {
    const url = 'https://www.example.test/reports/plan.pdf';
    const alone = told({ ...APACHE, url });
    const after = told({ ...APACHE, url }, { url: `${url}?v=2` });
    for (const { ids } of [alone, after]) expect(ids[0]).toBe('resource-forbidden-by-server');
    expect(alone.text).toContain('namei');
    expect(after.text).not.toMatch(/namei|wrong path/);
  });

  test('is refused for what the query holds, where that is like an attack', () => {
    const url = `${PAGE}?q=lamp%27+UNION+SELECT+name+FROM+users--`;
    const after = told({ ...APACHE, url }, { url: `${PAGE}?q=lamp` });
    expect(after.ids[0]).toBe('waf-blocked');
    expect(after.says).toContain('UNION SELECT');
    expect(after.text).toContain('error log');
    expect(told({ ...APACHE, url }).ids).toContain('waf-blocked');
    expect(told({ ...APACHE, url: `${PAGE}?q=trade+union+of+painters` }).ids).not.toContain(
      'waf-blocked',
    );
  });

  test('may have been asked for too often a moment later', () => {
    const url = 'https://www.example.test/rate/x?row=1';
    const bare: Brief = { url, body: 'Forbidden' };
    expect(told(bare, { url }).ids).toContain('rate-limited');
    expect(told(bare, { url, at: AT - 60_000 }).ids).not.toContain('rate-limited');
  });

  test('for one method shows that another is missing, not the path', () => {
    const call: Brief = {
      url: 'https://a1b2c3.execute-api.eu-west-1.amazonaws.com/prod/tasks/5',
      request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' },
    };
    const { ids, text } = told(
      {
        ...call,
        method: 'PATCH',
        response: { 'x-amz-apigw-id': 'Xa1', 'Content-Type': 'application/json' },
        body: '{"message":"Missing Authentication Token"}',
      },
      call,
    );
    expect(ids[0]).toBe('no-such-route');
    expect(text).toContain('PATCH is what is missing');
    expect(text).not.toMatch(/spelling|stage \(/);
  });
});

describe('a signed URL that was good before', () => {
  const url =
    'https://uploads.s3.eu-central-1.amazonaws.com/u/photo.jpg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20231114%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20231114T221300Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=731099e5b6f6629c0e6832f58611397238095ca01868d02bd55f8fc0b4b43610';
  const refused: Brief = {
    url,
    response: { Server: 'AmazonS3', 'Content-Type': 'application/xml' },
    body: '<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><CanonicalRequest>GET</CanonicalRequest></Error>',
  };

  test('for another method is signed for that', () => {
    const { ids, text, says } = told(refused, { url, method: 'PUT' });
    expect(ids[0]).toBe('signature-mismatch');
    expect(says).toContain('worked for PUT');
    expect(text).toContain('signed for PUT, and GET needs a URL of its own');
    expect(text).not.toMatch(/secret key|proxy_set_header/);
  });

  test('and one that was not: what the answer prints is compared, and no proxy stands before S3', () => {
    const { text } = told(refused);
    expect(text).toContain('Compare CanonicalRequest');
    expect(text).toContain('secret key');
    expect(text).not.toContain('proxy_set_header');
  });
});

test('clock-skew: the two times that the answer names', () => {
  const { ids, says, text } = told({
    url: 'https://s3.amazonaws.com/data/?prefix=a',
    request: {
      Authorization: 'AWS AKIAIOSFODNN7EXAMPLE:bWq2s1WEIj+Ydj0vQ697zp+IXMU=',
      Referer: 'https://files.example.test/',
    },
    response: { Server: 'AmazonS3', 'Content-Type': 'application/xml' },
    body: '<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message><RequestTime>Mon, 02 Mar 2026 09:44:46 GMT</RequestTime><ServerTime>2026-03-02T10:00:00Z</ServerTime></Error>',
  });
  expect(ids[0]).toBe('clock-skew');
  expect(says).toContain('15 minutes 14 seconds apart');
  expect(text).toContain('15 minutes 14 seconds behind');
  expect(text).not.toContain('owner:');
});
