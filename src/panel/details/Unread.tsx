import { maskUrl } from '../../core/redact.ts';
import type { Row } from '../row.ts';

/** What is known of a request that could not be analysed. */
export function Unread({ row, failure }: { row: Row; failure: string }) {
  return (
    <div className="unread" data-card="answer">
      {row.waiting ? (
        <p>
          <strong>It is not over.</strong> The browser waits for a password, or the answer is on its
          way. The reason is shown as soon as the request has ended.
        </p>
      ) : (
        <>
          <p>
            <strong>This request could not be read.</strong> What is known of it is below.
          </p>
          {failure !== '' && (
            <p>
              What happened: <code>{failure}</code>
            </p>
          )}
        </>
      )}
      <dl className="pairs">
        {row.exchange.attempts.map((attempt, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: attempts have no identity but their place
          <div className="pair" key={index}>
            <dt>{attempt.method}</dt>
            <dd>
              {maskUrl(attempt.url).split('?', 1)[0]}{' '}
              {attempt.response
                ? `${attempt.response.status} ${attempt.response.statusText}`
                : 'no answer was seen'}
            </dd>
          </div>
        ))}
        {row.exchange.error !== '' && (
          <div className="pair">
            <dt>Error</dt>
            <dd>{row.exchange.error}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
