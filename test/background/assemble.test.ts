import { expect, test } from 'vitest';
import { createAssembler } from '../../src/background/assemble.ts';
import type { Details, Ear, EventName } from '../../src/background/flight.ts';
import { type Sight, toExchange, toFlight } from '../../src/background/to-exchange.ts';
import { type Exchange, fieldFact, lastAnswered } from '../../src/core/exchange.ts';
import { isExchange } from '../../src/core/valid.ts';
import { type RecordedBrowser, recording, recordings } from '../support/recording.ts';

const sightOf = (browser: RecordedBrowser): Sight => ({
  extraHeaders: browser !== 'firefox',
  bodyMayCome: false,
  browserAnswers: (url) => url.includes('@'),
});

interface Telling {
  exchange: Exchange;
  over: boolean;
  refused: boolean;
}

function hear(
  events: readonly { event: EventName; ear: Ear; details: Details }[],
  sight: Sight,
): Telling[] {
  const assembler = createAssembler();
  return events.flatMap((heard) => {
    const told = assembler.hear(heard);
    return told ? [{ ...told, exchange: structuredClone(toExchange(told.flight, sight)) }] : [];
  });
}

const replay = (browser: RecordedBrowser, id: string): Telling[] =>
  hear(recording(browser, id).events, sightOf(browser)).filter(({ refused }) => refused);

const statuses = ({ attempts }: Exchange) => attempts.map(({ response }) => response?.status);

for (const browser of ['chromium-light', 'chromium-full', 'firefox'] as const) {
  for (const { id, expected } of recordings(browser)) {
    // What one of them cannot see, see below.
    if (browser === 'chromium-light' && (id === 'preflight-rejected' || expected.status === 200)) {
      continue;
    }
    test(`${browser} ${id}: one exchange with the status, method and path of the refusal`, () => {
      const told = replay(browser, id);
      const exchange = told.at(-1)?.exchange;
      if (!exchange) return expect.unreachable('nothing was told');
      expect(isExchange(JSON.parse(JSON.stringify(exchange)))).toBe(true);
      const { method, url, response } = lastAnswered(exchange);
      expect({
        status: response?.status,
        method,
        path: new URL(url).pathname,
      }).toEqual(expected);
      expect(new Set(told.map((one) => one.exchange.id)).size).toBe(1);
    });
  }
}

test('a challenge that the browser answers is one exchange that ends well', () => {
  const [firefox] = replay('firefox', 'digest-handshake').slice(-1);
  expect(firefox && statuses(firefox.exchange)).toEqual([401, 200]);
  expect(firefox?.exchange.attempts.map(({ kind }) => kind)).toEqual(['first', 'challenged']);
  expect(
    firefox?.exchange.attempts.map(({ request }) => fieldFact(request.fields, 'authorization')),
  ).toEqual([
    { known: true, value: [] },
    { known: true, value: [expect.stringMatching(/^Digest username="alice"/)] },
  ]);
});

test('Chromium hides what it answers a challenge with, and that is said', () => {
  const [chromium] = replay('chromium-full', 'digest-handshake').slice(-1);
  expect(chromium && statuses(chromium.exchange)).toEqual([401, 200]);
  const second = chromium?.exchange.attempts[1];
  expect(second?.kind).toBe('challenged');
  expect(second && fieldFact(second.request.fields, 'authorization')).toEqual({
    known: false,
    why: 'hidden-by-browser',
  });
});

test('the light ear of Chromium does not hear that leg, and it is no refusal', () => {
  expect(replay('chromium-light', 'digest-handshake')).toEqual([]);
});

test('no Authorization in sight is no proof of none where Chromium may have added it', () => {
  const authorization = (browser: RecordedBrowser, id: string) => {
    const exchange = replay(browser, id).at(-1)?.exchange;
    return exchange && fieldFact(lastAnswered(exchange).request.fields, 'authorization');
  };
  const hidden = { known: false, why: 'hidden-by-browser' };
  expect(authorization('chromium-light', 'basic-missing')).toEqual(hidden);
  expect(authorization('chromium-full', 'basic-missing')).toEqual(hidden);
  expect(authorization('firefox', 'basic-missing')).toEqual({ known: true, value: [] });
  // Only Bearer is asked for: no browser answers that.
  expect(authorization('chromium-full', 'preflight-rejected')).toEqual({ known: true, value: [] });
});

test('the light ear says which fields it cannot hear, the full one hears them', () => {
  const cookie = (browser: RecordedBrowser) => {
    const exchange = replay(browser, 'session-ended').at(-1)?.exchange;
    return exchange && fieldFact(lastAnswered(exchange).request.fields, 'cookie');
  };
  expect(cookie('chromium-light')).toEqual({ known: false, why: 'not-seen' });
  expect(cookie('chromium-full')).toMatchObject({ known: true, value: [expect.any(String)] });
  expect(cookie('firefox')).toMatchObject({ known: true, value: [expect.any(String)] });
});

test('a redirect is an attempt of the same exchange, without the header that was dropped', () => {
  for (const browser of ['chromium-light', 'chromium-full', 'firefox'] as const) {
    const exchange = replay(browser, 'redirect-drops-authorization').at(-1)?.exchange;
    expect(exchange && statuses(exchange)).toEqual([307, 401]);
    expect(exchange?.attempts.map(({ kind }) => kind)).toEqual(['first', 'redirected']);
    expect(
      exchange?.attempts.map(({ request }) => fieldFact(request.fields, 'authorization').known),
    ).toEqual([true, true]);
    expect(
      exchange?.attempts.map(
        ({ request }) =>
          request.fields.lines.filter(({ name }) => /^authorization$/i.test(name)).length,
      ),
    ).toEqual([1, 0]);
  }
});

test('a preflight is known by its header, and over with its answer', () => {
  for (const browser of ['chromium-full', 'firefox'] as const) {
    const [first] = replay(browser, 'preflight-rejected');
    expect(first).toMatchObject({
      over: true,
      exchange: { type: 'preflight', state: 'completed' },
    });
  }
});

test('a request of a service worker belongs to no tab', () => {
  for (const browser of ['chromium-light', 'chromium-full', 'firefox'] as const) {
    const exchange = replay(browser, 'service-worker').at(-1)?.exchange;
    expect(exchange).toMatchObject({ tabId: -1, fromServiceWorker: true });
  }
});

test('a proxy’s refusal waits with its password dialog, and is over with the error', () => {
  for (const browser of ['chromium-light', 'chromium-full'] as const) {
    for (const id of ['proxy-missing', 'proxy-connect-missing']) {
      const told = replay(browser, id);
      expect(told[0]).toMatchObject({ over: false, exchange: { state: 'waiting' } });
      expect(told.at(-1)).toMatchObject({
        over: true,
        exchange: { state: 'failed', error: 'net::ERR_ABORTED' },
      });
      expect(told.at(-1)?.exchange.attempts).toHaveLength(1);
      const field = told.at(-1)?.exchange.attempts[0].request.fields;
      expect(field && fieldFact(field, 'proxy-authorization')).toEqual({
        known: false,
        why: 'hidden-by-browser',
      });
    }
  }
});

test('Firefox names the proxy', () => {
  const exchange = replay('firefox', 'proxy-missing').at(-1)?.exchange;
  expect(exchange).toMatchObject({
    state: 'waiting',
    proxy: { known: true, value: { type: 'http', port: expect.any(Number) } },
  });
  expect(replay('chromium-full', 'proxy-missing').at(-1)?.exchange.proxy.known).toBe(false);
});

/** Events in few words: name, milliseconds, and what differs from a GET by a script. */
function script(...events: [EventName, number, Partial<Details>?, Ear?][]) {
  return events.map(([event, timeStamp, more, ear = 'full']) => ({
    event,
    ear,
    details: {
      requestId: '1',
      url: 'https://api.example.test/a',
      method: 'GET',
      tabId: 1,
      type: 'xmlhttprequest',
      timeStamp,
      ...more,
    },
  }));
}

const chromium: Sight = { extraHeaders: true, bodyMayCome: false, browserAnswers: () => false };
const basic = { statusCode: 401, responseHeaders: [{ name: 'WWW-Authenticate', value: 'Basic' }] };

test('both ears make one exchange, whichever is first, with what the full one heard', () => {
  const sent = (ear: Ear) => ({
    requestHeaders: [
      { name: 'Accept', value: '*/*' },
      ...(ear === 'full' ? [{ name: 'Cookie', value: 'a=b' }] : []),
    ],
  });
  const done = (ear: Ear) => ({
    statusCode: 403,
    responseHeaders: ear === 'full' ? [{ name: 'Set-Cookie', value: 'a=; Max-Age=0' }] : [],
  });
  for (const order of [['light', 'full'] as const, ['full', 'light'] as const]) {
    const [one, two] = order;
    const told = hear(
      script(
        ['onSendHeaders', 1, sent(one), one],
        ['onSendHeaders', 1, sent(two), two],
        ['onCompleted', 9, done(one), one],
        ['onCompleted', 9, done(two), two],
      ),
      chromium,
    );
    const exchange = told.at(-1)?.exchange;
    expect(exchange?.attempts).toHaveLength(1);
    const attempt = exchange?.attempts[0];
    expect(attempt && fieldFact(attempt.request.fields, 'cookie')).toMatchObject({ known: true });
    expect(attempt?.response && fieldFact(attempt.response.fields, 'set-cookie').known).toBe(true);
    expect(attempt?.response && fieldFact(attempt.response.fields, 'set-cookie')).toMatchObject({
      value: ['a=; Max-Age=0'],
    });
  }
});

test('a request that goes well is told of once, with what it carried, though both ears hear its end', () => {
  const told = hear(
    script(
      ['onSendHeaders', 1, { requestHeaders: [{ name: 'Accept', value: '*/*' }] }, 'light'],
      ['onSendHeaders', 1, { requestHeaders: [{ name: 'Cookie', value: 'a=b' }] }, 'full'],
      ['onCompleted', 9, { statusCode: 200, responseHeaders: [] }, 'light'],
      ['onCompleted', 9, { statusCode: 200, responseHeaders: [] }, 'full'],
    ),
    chromium,
  );
  expect(told).toHaveLength(1);
  const attempt = told[0]?.exchange.attempts[0];
  expect(attempt && fieldFact(attempt.request.fields, 'cookie')).toEqual({
    known: true,
    value: ['a=b'],
  });
});

test('each wrong password is an attempt of its own', () => {
  const told = hear(
    script(
      ['onSendHeaders', 1, { requestHeaders: [] }, 'light'],
      ['onAuthRequired', 2, basic, 'light'],
      ['onAuthRequired', 3000, basic, 'light'],
      ['onCompleted', 6000, basic, 'light'],
    ),
    chromium,
  );
  const exchange = told.at(-1)?.exchange;
  expect(exchange && statuses(exchange)).toEqual([401, 401]);
  expect(exchange?.attempts.map(({ kind }) => kind)).toEqual(['first', 'challenged']);
});

test('a request whose sending was not heard is told of, its fields unknown', () => {
  const [told] = hear(script(['onCompleted', 9, basic]), chromium);
  expect(told).toMatchObject({ over: true, refused: true });
  expect(told?.exchange.attempts[0].request.fields).toEqual({
    lines: [],
    unseen: { '*': 'not-seen' },
  });
});

test('a request that goes well, or fails without an answer, is no refusal', () => {
  const ok = hear(script(['onSendHeaders', 1], ['onCompleted', 2, { statusCode: 200 }]), chromium);
  expect(ok).toMatchObject([{ over: true, refused: false }]);
  const failed = hear(
    script(['onSendHeaders', 1], ['onErrorOccurred', 2, { error: 'net::ERR_FAILED' }]),
    chromium,
  );
  expect(failed).toMatchObject([
    { refused: false, exchange: { state: 'failed', error: 'net::ERR_FAILED' } },
  ]);
});

test('a hop that was never sent (HSTS) is no attempt', () => {
  const internal = {
    url: 'http://api.example.test/a',
    statusCode: 307,
    redirectUrl: 'https://api.example.test/a',
    responseHeaders: [{ name: 'Non-Authoritative-Reason', value: 'HSTS' }],
  };
  const [told] = hear(
    script(
      ['onBeforeRedirect', 1, internal],
      ['onSendHeaders', 2, { requestHeaders: [] }],
      ['onCompleted', 3, { statusCode: 403 }],
    ),
    chromium,
  );
  expect(told?.exchange.attempts).toMatchObject([
    { kind: 'first', url: 'https://api.example.test/a', sentAt: 2 },
  ]);
});

test('an exchange that was waiting when the worker was stopped goes on after it', () => {
  const before = hear(
    script(
      ['onSendHeaders', 1, { requestHeaders: [{ name: 'Accept', value: '*/*' }] }],
      ['onHeadersReceived', 2, basic],
    ),
    chromium,
  );
  const waiting = before.at(-1)?.exchange;
  if (!waiting) return expect.unreachable();
  expect(waiting.state).toBe('waiting');
  const assembler = createAssembler();
  assembler.adopt(toFlight(waiting));
  const [refused] = script(['onCompleted', 90, basic]);
  const told = refused && assembler.hear(refused);
  expect(told && toExchange(told.flight, chromium)).toEqual({ ...waiting, state: 'completed' });
});

test('an exchange comes through toFlight unchanged', () => {
  for (const browser of ['chromium-light', 'chromium-full', 'firefox'] as const) {
    for (const { id } of recordings(browser)) {
      for (const { exchange } of replay(browser, id)) {
        const again = toExchange(toFlight({ ...exchange, state: 'waiting' }), sightOf(browser));
        expect({ ...again, state: exchange.state, error: exchange.error }).toEqual(exchange);
      }
    }
  }
});

test('values that are bytes, and any event order, do not make it throw', () => {
  const names: EventName[] = [
    'onSendHeaders',
    'onHeadersReceived',
    'onAuthRequired',
    'onBeforeRedirect',
    'onCompleted',
    'onErrorOccurred',
  ];
  for (const one of names) {
    for (const two of names) {
      for (const three of names) {
        const more = {
          statusCode: 401,
          responseHeaders: [{ name: 'WWW-Authenticate', binaryValue: [66, 233] }],
        };
        for (const { exchange } of hear(
          script([one, 1, more], [two, 2, more], [three, 3, { ...more, statusCode: 200 }]),
          chromium,
        )) {
          expect(isExchange(JSON.parse(JSON.stringify(exchange)))).toBe(true);
        }
      }
    }
  }
});
