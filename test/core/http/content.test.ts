import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../src/core/exchange.ts';
import {
  contentField,
  LIMIT,
  readContent,
  readRequestContent,
} from '../../../src/core/http/content.ts';

const read = (body: string, type = '') => readContent(known(body), type);

describe('a body by what it looks like', () => {
  test('JSON: every value with its path, however it is typed', () => {
    const content = read(
      '{"error":{"code":7,"ok":false,"list":["a",{"b":null,"c":"d"}]}}',
      'text/plain',
    );
    expect(content.kind).toBe('json');
    expect(content.fields).toEqual([
      { path: 'error.code', value: '7' },
      { path: 'error.ok', value: 'false' },
      { path: 'error.list.0', value: 'a' },
      { path: 'error.list.1.c', value: 'd' },
    ]);
    expect(content.text).toBe('7\nfalse\na\nd');
  });

  test('a JSON string alone, a list, a byte order mark', () => {
    expect(read('"jwt expired"').fields).toEqual([{ path: '', value: 'jwt expired' }]);
    expect(read('["a"]').fields).toEqual([{ path: '0', value: 'a' }]);
    expect(read('\ufeff{"a":"b"}').kind).toBe('json');
  });

  test('damaged JSON is text', () => {
    expect(read('{"a":')).toMatchObject({ kind: 'text', text: '{"a":', fields: [] });
  });

  test('depth and number are bounded', () => {
    expect(read(`${'['.repeat(50)}1${']'.repeat(50)}`).fields).toEqual([]);
    expect(read(JSON.stringify(Array.from({ length: 5000 }, (_, i) => i))).fields).toHaveLength(
      200,
    );
  });

  test('HTML: what a person reads, without markup, scripts, styles and comments', () => {
    const page =
      '<!DOCTYPE html><html><head><title>Error</title><style>p{color:red}</style><script>var a = "<p>no</p>";</script></head><!-- not this --><body><p>Access&nbsp;denied &#8211; &lt;you&gt; &amp; me &bogus; &#x41;</p></body>';
    expect(read(page, 'text/html')).toMatchObject({
      kind: 'html',
      text: 'Error Access denied – <you> & me &bogus; A',
    });
  });

  test('HTML that ends in the middle, and text with a little markup', () => {
    expect(read('<html><body>Forbidden <b', 'text/html').text).toBe('Forbidden');
    expect(read('<html><script>endless').text).toBe('');
    expect(read('Forbidden<br>Go away', 'text/html').text).toBe('Forbidden Go away');
    expect(read('a < b', 'text/plain').text).toBe('a < b');
  });

  test('XML: its leaves as fields', () => {
    const content = read(
      '<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code><Message lang="en"> No &amp; no </Message><Empty></Empty></Error>',
    );
    expect(content.kind).toBe('xml');
    expect(content.fields).toEqual([
      { path: 'Code', value: 'AccessDenied' },
      { path: 'Message', value: 'No & no' },
    ]);
    expect(read('<?xml version="1.0"?><!DOCTYPE html><html><p>x</p></html>').kind).toBe('html');
  });

  test('XML: CDATA sections are text', () => {
    const content = read(
      '<?xml version="1.0"?><e><code><![CDATA[21]]></code><message><![CDATA[No <key> & none]]></message></e>',
    );
    expect(content.fields).toEqual([
      { path: 'code', value: '21' },
      { path: 'message', value: 'No <key> & none' },
    ]);
    expect(read('<?xml version="1.0"?><e><a>x</a><b><![CDATA[never closed</b></e>').fields).toEqual(
      [{ path: 'a', value: 'x' }],
    );
  });

  test('a form', () => {
    expect(read('a=1&b=x+y', 'application/x-www-form-urlencoded').fields).toEqual([
      { path: 'a', value: '1' },
      { path: 'b', value: 'x y' },
    ]);
  });

  test('nothing, blanks, and a body that was not seen', () => {
    expect(read('').kind).toBe('empty');
    expect(read(' \r\n\t')).toMatchObject({ kind: 'empty', raw: ' \r\n\t' });
    expect(readContent(unknown('may-still-arrive'), '')).toMatchObject({
      kind: 'unseen',
      why: 'may-still-arrive',
    });
  });

  test('a long body is read at its start', () => {
    expect(read('x'.repeat(LIMIT * 2)).raw).toHaveLength(LIMIT);
  });
});

test('a request body without a type is a form where it looks like one', () => {
  expect(readRequestContent(known('grant_type=password&username=a'), '').kind).toBe('form');
  expect(readRequestContent(known('just words'), '').kind).toBe('text');
  expect(readRequestContent(known('{"a":1}'), '').kind).toBe('json');
});

test('of a form with files the texts are read', () => {
  const form =
    '--b\r\nContent-Disposition: form-data; name="token"\r\n\r\nabc\r\n' +
    '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--';
  const { kind, fields } = readRequestContent(known(form), 'multipart/form-data; boundary=b');
  expect(kind).toBe('form');
  expect(fields).toEqual([{ path: 'token', value: 'abc' }]);
  expect(readRequestContent(known('-- no form'), '').kind).toBe('text');
});

test('a field is found by the end of its path, in the order of the names', () => {
  const content = read('{"errors":[{"Code":"a"}],"message":"b"}');
  expect(contentField(content, 'code')?.value).toBe('a');
  expect(contentField(content, 'nothing', 'message')?.value).toBe('b');
  expect(contentField(content, 'ode')).toBeUndefined();
});

test('any text and any type: no exception, nothing invented', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', 'text/html', 'application/json', 'application/xml'),
      (body, type) => {
        const content = read(body, type);
        expect(content.raw).toBe(body);
      },
    ),
  );
});
