import { expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { isConformance, lint, toIssueText } from '../../src/core/lint.ts';
import { type ExchangeOptions, exchange } from '../panel/fixtures.ts';

let number = 0;
const refused = (options: Partial<ExchangeOptions>) =>
  analyse(exchange({ id: `r${++number}`, response: {}, ...options }));

const findings = (groups: ReturnType<typeof lint>) =>
  groups.map(({ finding, server, times }) => [finding.id, server, times]);

test('groups by finding and server, the most frequent server first', () => {
  const groups = lint([
    refused({ url: 'https://a.example.test/x' }),
    refused({ url: 'https://b.example.test/x' }),
    refused({ url: 'https://b.example.test/y' }),
    refused({ url: 'https://b.example.test:8443/y' }),
  ]).filter(({ finding }) => finding.id === 'challenge-missing');
  expect(findings(groups)).toEqual([
    ['challenge-missing', 'https://b.example.test', 2],
    ['challenge-missing', 'https://a.example.test', 1],
    ['challenge-missing', 'https://b.example.test:8443', 1],
  ]);
});

test('the same request is listed once, with how often it came, and without its query', () => {
  const [group] = lint([
    refused({ url: 'https://a.example.test/x?page=1' }),
    refused({ url: 'https://a.example.test/y' }),
    refused({ url: 'https://a.example.test/x?page=2&token=s3cr3t-0123456789' }),
  ]);
  expect(
    group?.requests.map(({ method, path, status, times }) => [method, path, status, times]),
  ).toEqual([
    ['GET', '/x', 401, 2],
    ['GET', '/y', 401, 1],
  ]);
  expect(group?.requests[0]?.exchange).toBe(`r${number}`);
});

test('patterns of the client are no matter of the owner', () => {
  expect(isConformance('retry-loop')).toBe(false);
  expect(isConformance('challenge-malformed')).toBe(true);
  const one = refused({});
  const loop = {
    ...one,
    findings: one.findings.map((found) => ({ ...found, id: 'retry-loop' as const })),
  };
  expect(lint([loop])).toEqual([]);
});

test('nothing found gives nothing to report', () => {
  expect(lint([])).toEqual([]);
  expect(toIssueText([])).toBe('');
});

test('the report names server, requests, what is expected and the RFC', () => {
  const text = toIssueText(
    lint([
      refused({ url: 'https://a.example.test/x' }),
      refused({ url: 'https://a.example.test/x' }),
    ]).filter(({ finding }) => finding.id === 'challenge-missing'),
  );
  expect(text).toContain('## The answer asks for credentials without a challenge');
  expect(text).toContain('**Server:** `https://a.example.test`, seen 2 times.');
  expect(text).toContain(
    '| `GET /x` | 401 | 2 | The answer has status 401 and no WWW-Authenticate',
  );
  expect(text).toContain('**Expected:** Every 401 names at least one scheme');
  expect(text).toContain('(https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2)');
});

test('the report holds no secret, and its table cannot be broken out of', () => {
  const text = toIssueText(
    lint([
      refused({
        url: 'https://a.example.test/reset/a|b`c?access_token=s3cr3t-0123456789abcdef',
        request: { Authorization: 'Bearer s3cr3t-0123456789abcdef' },
        response: { 'www-authenticate': 'Bearer realm="a" error="invalid_token' },
      }),
    ]),
  );
  expect(text).not.toContain('s3cr3t');
  expect(text).toContain('`` GET /reset/a\\|b`c ``');
});

test('long lists are cut, and counted', () => {
  const many = Array.from({ length: 125 }, (_, i) =>
    refused({ url: `https://a.example.test/${i}` }),
  );
  const text = toIssueText(lint(many).slice(0, 1));
  expect(text).toContain('And 105 more.');
  expect(text.match(/\| `GET /g)).toHaveLength(20);
});
