import { lastAnswered } from '../../core/exchange.ts';
import { maskUrl } from '../../core/redact.ts';
import { differences } from '../compare.ts';
import { usePanel } from '../context.tsx';
import { dateTime } from '../format.ts';
import type { CardProps } from './Answer.tsx';
import { Card } from './Card.tsx';
import { Value } from './Value.tsx';

const WHY_WORDS = {
  later: 'The same request worked later',
  'same-endpoint': 'The same request worked before',
  'same-server': 'Another request to this server worked before',
} as const;

/** A comparison with the request that worked, if one was seen. */
export function Compare({ analysis, secrets }: CardProps) {
  const { store } = usePanel();
  const row = store.row(analysis.exchange.id);
  const { counterpart } = analysis;
  const later = row?.resolvedBy;
  const other = later ?? (counterpart ? store.exchange(counterpart.exchange) : undefined);
  if (!other) return null;
  const why = later ? 'later' : (counterpart?.why ?? 'same-server');
  const worked = lastAnswered(other);
  const list = differences(analysis.attempt.request, worked.request);
  const hidden = [...secrets, ...list.flatMap(({ name, worked: value }) => secretIn(name, value))];
  return (
    <Card id="compare">
      <p>
        {WHY_WORDS[why]}, with {worked.response?.status} at {dateTime(worked.sentAt)}:{' '}
        <code>
          {worked.method} {maskUrl(worked.url).split('?', 1)[0]}
        </code>
      </p>
      {list.length === 0 ? (
        <p>No difference between the two was seen.</p>
      ) : (
        <table className="compare">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Refused</th>
              <th scope="col">Worked</th>
            </tr>
          </thead>
          <tbody>
            {list.map(({ name, refused, worked: value, says }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>
                  {refused === null ? (
                    <span className="faint">none</span>
                  ) : (
                    <Value text={refused} secrets={hidden} label={`${name}, refused`} limit={160} />
                  )}
                  {says !== '' && <p className="says">{says}</p>}
                </td>
                <td>
                  {value === null ? (
                    <span className="faint">none</span>
                  ) : (
                    <Value text={value} secrets={hidden} label={`${name}, worked`} limit={160} />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

/** The secrets of the request that worked. */
function secretIn(name: string, value: string | null): string[] {
  if (value === null) return [];
  if (/^cookie /.test(name)) return [value];
  if (!/authorization$/i.test(name)) return [];
  const space = value.indexOf(' ');
  return [space < 0 ? value : value.slice(space + 1)];
}
