import { useEffect, useRef, useState } from 'react';
import type { Facts } from '../../core/analysis.ts';
import type { Fix } from '../../core/fixes.ts';
import { type Change, replayable, replayOf } from '../../core/replay.ts';
import { usePanel, usePanelState } from '../context.tsx';
import { Dialog } from '../Dialog.tsx';
import type { CardProps } from '../details/Answer.tsx';
import { Card, Pair } from '../details/Card.tsx';
import { Marked, Value } from '../details/Value.tsx';
import type { Row } from '../row.ts';
import { Outcome } from './Outcome.tsx';
import type { PageAnswer } from './page.ts';
import { answerWords } from './words.ts';
import './prove.css';

interface Trial {
  fix: Fix;
  startedAt: number;
  /** Null while it is awaited. */
  answer: PageAnswer | null;
}

/** The changes that could make the request pass, each to be tried from the inspected page. */
export default function TryFix({ analysis, secrets }: CardProps) {
  const { shell, store, say } = usePanel();
  const { exchange, attempt } = analysis;
  const fixes = useFixes(analysis);
  const [trials, setTrials] = useState<readonly Trial[]>([]);
  const [asking, setAsking] = useState<Fix | null>(null);
  const able = replayable(exchange, attempt);
  const { sendFromPage } = shell;
  if (fixes.length === 0 || !sendFromPage) return null;

  async function send(fix: Fix) {
    if (!sendFromPage) return;
    const trial: Trial = { fix, startedAt: shell.now(), answer: null };
    const put = (next: Trial) =>
      setTrials((old) => [...old.filter((one) => one.fix.id !== fix.id), next]);
    put(trial);
    const answer = await sendFromPage(replayOf(attempt, fix.change));
    put({ ...trial, answer });
    say(answerWords(answer, refusedRow(), null).text);
  }
  const refusedRow = () => ({
    status: analysis.status,
    cause: store.row(exchange.id)?.cause ?? null,
  });
  const waiting = trials.some(({ answer }) => answer === null);
  return (
    <Card id="try">
      <ul className="fixes">
        {fixes.map((fix) => (
          <li key={fix.id} data-fix={fix.id}>
            <strong>{fix.label}</strong>
            <p>
              <Marked text={fix.explanation} secrets={secrets} />
            </p>
            <ChangeView change={fix.change} secrets={secrets} />
            {able.ok && (
              <button
                type="button"
                className="text-button"
                data-action="try-fix"
                disabled={waiting}
                onClick={() => (able.safe ? void send(fix) : setAsking(fix))}
              >
                {able.safe ? 'Try it' : 'Try it…'}
              </button>
            )}
            <Result
              trial={trials.find((one) => one.fix.id === fix.id) ?? null}
              refused={refusedRow()}
              analysis={analysis}
            />
          </li>
        ))}
      </ul>
      <p className="faint">
        {able.ok
          ? `Sends ${attempt.method} from the inspected page, with the cookies that the browser holds now. Nothing is sent before you press the button.`
          : able.why}
      </p>
      {asking && (
        <Dialog title={`Send ${attempt.method} again?`} onClose={() => setAsking(null)}>
          <p className="asked-url">
            <code>
              {attempt.method} <Marked text={attempt.url} secrets={secrets} limit={300} />
            </code>
          </p>
          <p>
            {attempt.method} may change something at {analysis.url?.host ?? 'the server'}. If it
            passes this time, it takes effect: an order is placed, an entry is deleted.
          </p>
          <p className="dialog-buttons">
            <button type="button" className="text-button" onClick={() => setAsking(null)}>
              Cancel
            </button>
            <button
              type="button"
              className="text-button filled"
              data-action="confirm-try"
              onClick={() => {
                setAsking(null);
                void send(asking);
              }}
            >
              Send {attempt.method}
            </button>
          </p>
        </Dialog>
      )}
    </Card>
  );
}

/** Those that came with the answer; after that, what comes in may bring a newer credential. */
function useFixes(analysis: CardProps['analysis']): readonly Fix[] {
  const { store } = usePanel();
  const { known } = usePanelState();
  const [newer, setNewer] = useState<{ of: object; fixes: readonly Fix[] } | null>(null);
  useEffect(() => {
    if (known === analysis.known) return;
    let current = true;
    store.fixes(analysis.exchange.id).then(
      (fixes) => {
        if (current) setNewer({ of: analysis, fixes });
      },
      // Where it fails, the panel says so itself.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [analysis, known, store]);
  return newer?.of === analysis ? newer.fixes : analysis.fixes;
}

/** What is different from the refused request; values are masked. */
function ChangeView({ change, secrets }: { change: Change; secrets: readonly string[] }) {
  const set = Object.entries(change.setHeaders ?? {});
  if (set.length === 0 && !change.removeHeaders && !change.credentials) return null;
  return (
    <dl className="pairs">
      {set.map(([name, value]) => (
        <Pair key={name} name={name}>
          <Value
            text={value}
            secrets={[...secretPart(name, value), ...secrets]}
            label={`the new ${name}`}
          />
        </Pair>
      ))}
      {change.removeHeaders?.map((name) => (
        <Pair key={name} name={name}>
          not sent
        </Pair>
      ))}
      {change.credentials && (
        <Pair name="fetch option">
          <code>credentials: '{change.credentials}'</code>
        </Pair>
      )}
    </dl>
  );
}

/** All of it; of Authorization what follows the scheme. */
function secretPart(name: string, value: string): string[] {
  const space = /^authorization$/i.test(name) ? value.indexOf(' ') : -1;
  return [value.slice(space + 1).trim() || value];
}

function Result({
  trial,
  refused,
  analysis: { attempt, exchange },
}: {
  trial: Trial | null;
  refused: Pick<Row, 'status' | 'cause'>;
  analysis: Facts;
}) {
  const { store } = usePanel();
  const { rows } = usePanelState();
  const initiator = exchange.initiator.known ? exchange.initiator.value : '';
  const left = trial ? rowOf(rows, trial.startedAt, attempt.url) : null;
  const said =
    trial === null
      ? null
      : trial.answer === null
        ? { state: 'unsure' as const, text: 'Waiting for the answer…' }
        : answerWords(trial.answer, refused, left, initiator);
  const answered = trial?.answer != null;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answered) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [answered]);
  return (
    <div className="try-result" ref={ref}>
      <Outcome said={said} section="try-result" />
      {left && (
        <button
          type="button"
          className="link"
          data-action="show-row"
          onClick={() => store.select(left.id)}
        >
          Show it in the list
        </button>
      )}
    </div>
  );
}

const bare = (url: string): string => url.split('#', 1)[0] ?? url;

/** What the repetition left in the list: refused as well, or its preflight. */
function rowOf(rows: readonly Row[], startedAt: number, url: string): Row | null {
  return rows.findLast((row) => row.at >= startedAt && bare(row.url) === bare(url)) ?? null;
}
