import { type Attempt, type Exchange, fieldValue, isFlagged } from '../../core/exchange.ts';
import { count, dateTime, elapsed } from '../format.ts';
import { StatusIcon } from '../list/cells.tsx';
import type { CardProps } from './Answer.tsx';
import { Card } from './Card.tsx';
import { SequenceDiagram } from './SequenceDiagram.tsx';
import { Marked } from './Value.tsx';

const KIND_WORDS = {
  first: 'The request',
  redirected: 'Followed a redirect',
  challenged: 'The browser answered the challenge',
} as const;

/** Every attempt of the request, in order. */
export function Attempts({ analysis, secrets }: CardProps) {
  const { exchange } = analysis;
  const { attempts } = exchange;
  return (
    <Card id="attempts" note={count(attempts.length, 'attempt')}>
      <SequenceDiagram exchange={exchange} />
      <ol className="attempts">
        {attempts.map((attempt, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: attempts have no identity but their place
          <li key={index}>
            <AttemptView
              attempt={attempt}
              secrets={secrets}
              refused={attempt === analysis.attempt}
            />
          </li>
        ))}
      </ol>
      <Ends exchange={exchange} />
    </Card>
  );
}

function AttemptView({
  attempt,
  secrets,
  refused,
}: {
  attempt: Attempt;
  secrets: readonly string[];
  refused: boolean;
}) {
  const { response, receivedAt, sentAt } = attempt;
  const authorization = fieldValue(attempt.request.fields, 'authorization');
  const location = response ? fieldValue(response.fields, 'location') : undefined;
  return (
    <div className={refused ? 'attempt refused' : 'attempt'}>
      <div>
        <strong>{KIND_WORDS[attempt.kind]}</strong>{' '}
        <span className="faint">
          {dateTime(sentAt)}
          {receivedAt !== null && `, answered after ${elapsed(receivedAt - sentAt)}`}
        </span>
      </div>
      <div className="mono">
        {attempt.method} <Marked text={attempt.url} secrets={secrets} limit={300} />
      </div>
      {authorization !== undefined && (
        <div className="mono">
          Authorization: <Marked text={authorization} secrets={secrets} limit={120} />
        </div>
      )}
      <div className="answer-line">
        {response ? (
          <>
            {isFlagged(response.status) && <StatusIcon status={response.status} waiting={false} />}
            {response.status} {response.statusText}
            {response.fromCache && <span className="faint"> from the cache</span>}
            {location !== undefined && (
              <span className="mono">
                {' '}
                → <Marked text={location} secrets={secrets} limit={200} />
              </span>
            )}
          </>
        ) : (
          <span className="faint">no answer was seen</span>
        )}
      </div>
    </div>
  );
}

function Ends({ exchange }: { exchange: Exchange }) {
  const { state, error, proxy, fromServiceWorker } = exchange;
  return (
    <>
      {state === 'waiting' && (
        <p>It is not over: a password dialog is open, or the answer is on its way.</p>
      )}
      {state === 'failed' && (
        <p>
          It ended with an error{error !== '' && ': '}
          {error !== '' && <code>{error}</code>}
        </p>
      )}
      {proxy.known && proxy.value && (
        <p>
          It went through the {proxy.value.type} proxy{' '}
          <code>
            {proxy.value.host}:{proxy.value.port}
          </code>
          .
        </p>
      )}
      {fromServiceWorker && <p>A service worker of the page made it or passed it on.</p>}
    </>
  );
}
