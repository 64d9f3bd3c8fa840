/**
 * A second reading of RFC 9110, made from the collected grammar alone: every rule yields all ways in which it can match,
 * so that it also tells when a text has two meanings. Slow on purpose; for short texts only.
 */

export interface Reading {
  scheme: string;
  token68: string | null;
  params: [string, string][];
}

type Match<T> = [end: number, value: T];

const TCHAR = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]$/;
const TOKEN68 = /^[A-Za-z0-9\-._~+/]$/;
const QDTEXT = /^[\t \x21\x23-\x5b\x5d-\x7e\x80-\uffff]$/;
const ESCAPABLE = /^[\t \x21-\x7e\x80-\uffff]$/;

function* run(text: string, at: number, chars: RegExp, least: number): Generator<number> {
  let end = at;
  while (end < text.length && chars.test(text.charAt(end))) end++;
  for (; end >= at + least; end--) yield end;
}

function* quotedString(text: string, at: number): Generator<Match<string>> {
  if (text[at] !== '"') return;
  let value = '';
  for (let i = at + 1; i < text.length; i++) {
    const c = text.charAt(i);
    if (c === '"') {
      yield [i + 1, value];
      return;
    }
    if (c === '\\') {
      i++;
      if (!ESCAPABLE.test(text.charAt(i))) return;
      value += text.charAt(i);
    } else if (QDTEXT.test(c)) value += c;
    else return;
  }
}

const ows = (text: string, at: number) => run(text, at, /^[\t ]$/, 0);
const token = (text: string, at: number) => run(text, at, TCHAR, 1);

function* authParam(text: string, at: number): Generator<Match<[string, string]>> {
  for (const nameEnd of token(text, at)) {
    const name = text.slice(at, nameEnd).toLowerCase();
    for (const equals of ows(text, nameEnd)) {
      if (text[equals] !== '=') continue;
      for (const value of ows(text, equals + 1)) {
        for (const end of token(text, value)) yield [end, [name, text.slice(value, end)]];
        for (const [end, unquoted] of quotedString(text, value)) yield [end, [name, unquoted]];
      }
    }
  }
}

type Rule<T> = (text: string, at: number) => Generator<Match<T>>;

/** #element => [ element ] *( OWS "," OWS [ element ] ) */
function* list<T>(rule: Rule<T>, text: string, at: number): Generator<Match<T[]>> {
  function* rest(from: number, before: T[]): Generator<Match<T[]>> {
    yield [from, before];
    for (const comma of ows(text, from)) {
      if (text[comma] !== ',') continue;
      for (const element of ows(text, comma + 1)) {
        for (const [end, value] of rule(text, element)) yield* rest(end, [...before, value]);
        yield* rest(element, before);
      }
    }
  }
  for (const [end, value] of rule(text, at)) yield* rest(end, [value]);
  yield* rest(at, []);
}

/** challenge = credentials = auth-scheme [ 1*SP ( token68 / #auth-param ) ] */
function* challenge(text: string, at: number): Generator<Match<Reading>> {
  for (const schemeEnd of token(text, at)) {
    const scheme = text.slice(at, schemeEnd);
    yield [schemeEnd, { scheme, token68: null, params: [] }];
    for (const body of run(text, schemeEnd, /^ $/, 1)) {
      for (const letters of run(text, body, TOKEN68, 1)) {
        for (const end of run(text, letters, /^=$/, 0)) {
          yield [end, { scheme, token68: text.slice(body, end), params: [] }];
        }
      }
      for (const [end, params] of list(authParam, text, body))
        yield [end, { scheme, token68: null, params }];
    }
  }
}

function trim(line: string): string {
  return line.replace(/^[\t ]+/, '').replace(/[\t ]+$/, '');
}

function distinct<T>(matches: Generator<Match<T>>, end: number): T[] {
  const seen = new Map<string, T>();
  for (const [at, value] of matches) if (at === end) seen.set(JSON.stringify(value), value);
  return [...seen.values()];
}

/** All distinct meanings of a field line of WWW-Authenticate; none when it is malformed. */
export function challengeReadings(line: string): Reading[][] {
  const text = trim(line);
  return distinct(list(challenge, text, 0), text.length);
}

/** All distinct meanings of a value of Authorization; none when it is malformed. */
export function credentialReadings(line: string): Reading[] {
  const text = trim(line);
  return distinct(challenge(text, 0), text.length);
}
