import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { report, toMarkdown, toText } from '../src/core/report.ts';
import { type CorpusCase, readCases, runCase } from './corpus.ts';

const outcomes = readCases(fileURLToPath(new URL('corpus', import.meta.url))).map((entry) =>
  runCase(entry.file, entry.case),
);
const named = (list: typeof outcomes) =>
  list.map((o) => `${o.case.id}: ${o.analysis.causes[0].id}`);

/** What of a request a step can name: its host, path, query values, fields and what was asked for. */
function valuesOf({ analysis }: (typeof outcomes)[number]): string[] {
  const { url, attempt, challenges } = analysis;
  const fields = [...attempt.request.fields.lines, ...(attempt.response?.fields.lines ?? [])];
  const params = challenges.challenges.flatMap((c) => Object.values(c.params));
  return [
    url?.host ?? '',
    url?.hostname ?? '',
    url?.pathname ?? '',
    ...fields.map((f) => f.value),
    ...params,
  ].filter((value) => value.length > 2);
}

/** The same case with field names in lower case and times in another zone, behind a request to another host. */
function writtenOtherwise(one: CorpusCase): CorpusCase {
  const copy = structuredClone(one);
  const entries = copy.entries as {
    startedDateTime: string;
    request: Headers;
    response: Headers;
  }[];
  for (const entry of entries) {
    const local = new Date(Date.parse(entry.startedDateTime) + TWO_HOURS).toISOString();
    entry.startedDateTime = local.replace('Z', '+02:00');
    for (const field of [...entry.request.headers, ...entry.response.headers]) {
      field.name = field.name.toLowerCase();
    }
  }
  const [first] = entries;
  const other = { method: 'GET', url: 'https://static.other.test/app.js', headers: [] };
  copy.entries.unshift({ ...first, request: other, response: { status: 200, headers: [] } });
  return copy;
}

interface Headers {
  headers: { name: string }[];
}
const TWO_HOURS = 2 * 3600_000;

describe('real refusals', () => {
  test('at least 97 % have the right cause first', () => {
    const wrong = outcomes.filter((o) => !o.right);
    expect(wrong.length / outcomes.length, named(wrong).join('\n')).toBeLessThanOrEqual(0.03);
  });

  test('at least 99.5 % have it among the first three', () => {
    const missed = outcomes.filter((o) => !o.amongThree);
    expect(missed.length / outcomes.length, named(missed).join('\n')).toBeLessThanOrEqual(0.005);
  });

  test('no wrong cause is called certain', () => {
    expect(named(outcomes.filter((o) => o.falselyCertain))).toEqual([]);
  });

  test('how fields and times are written, and what other hosts were asked, changes nothing', () => {
    const changed = outcomes
      .filter((_, i) => i % 7 === 0)
      .filter(({ file, case: one, analysis }) => {
        const again = runCase(file, writtenOtherwise(one)).analysis.causes[0];
        const { id, certainty } = analysis.causes[0];
        return again.id !== id || again.certainty !== certainty;
      });
    expect(named(changed)).toEqual([]);
  });

  test('at least 95 % of the named findings are listed', () => {
    const wanted = outcomes.flatMap((o) => o.case.findings);
    const missing = outcomes.flatMap((o) => o.missingFindings.map((id) => `${o.case.id}: ${id}`));
    expect(missing.length / wanted.length, missing.join('\n')).toBeLessThanOrEqual(0.05);
  });

  test('every report has steps, and one of them names a value of the request', () => {
    const bare = outcomes.filter((o) => {
      const text = o.analysis.causes[0].steps
        .map((s) => `${s.text} ${s.code?.text ?? ''}`)
        .join('\n');
      return !valuesOf(o).some((value) => text.includes(value));
    });
    expect(named(bare)).toEqual([]);
  });

  test('no report shows a credential', () => {
    const leaks = outcomes.filter((o) => {
      const { authorization, keys, cookies } = o.analysis.sent;
      const credential = authorization.known ? authorization.value : null;
      const secrets = [
        ...(credential && credential.text.length > 15 && !credential.text.includes(' ')
          ? [credential.text]
          : []),
        // Ids of keys name a key; they are no secret.
        ...keys
          .filter((k) => k.value.length > 15 && !/id$|consumer_key$/i.test(k.name))
          .map((k) => k.value),
        // A cookie may hold the name of the host.
        ...(cookies.known
          ? cookies.value
              .map((c) => c.value)
              .filter((value) => value.length > 15 && value !== o.analysis.url?.hostname)
          : []),
      ];
      const { analysis } = o;
      // A template that nobody filled in stands for a secret, and has to be seen.
      const hidden = secrets.filter((secret) => !/^(?:\$\{\w+\}|\{\{ ?[\w.]+ ?\}\})$/.test(secret));
      const text = `${toMarkdown(analysis)}${toText(analysis)}${JSON.stringify(report(analysis))}`;
      return hidden.some((secret) => text.includes(secret));
    });
    expect(named(leaks)).toEqual([]);
  });
});
