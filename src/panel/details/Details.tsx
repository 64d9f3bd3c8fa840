import { lazy, memo, type RefObject, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { usePanel } from '../context.tsx';
import { ToolButton } from '../controls.tsx';
import { StatusIcon } from '../list/cells.tsx';
import type { Details as DetailsOf, Explained } from '../opened.ts';
import type { Row } from '../row.ts';
import { secretTexts } from '../secrets.ts';
import { Answer } from './Answer.tsx';
import { Asked } from './Asked.tsx';
import { Attempts } from './Attempts.tsx';
import { CARD_WORDS, type CardId } from './Card.tsx';
import { Compare } from './Compare.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { Findings } from './Findings.tsx';
import { Raw } from './Raw.tsx';
import { SentCard } from './Sent.tsx';
import { TokenCard } from './TokenCard.tsx';
import { Unread } from './Unread.tsx';
import { Marked } from './Value.tsx';

const TryFix = lazy(() => import('../prove/TryFix.tsx'));

/** One refused request: the answer first, then one card for each question. */
export const Details = memo(function Details({
  row,
  details,
  focusRef,
  onClose,
}: {
  row: Row;
  details: DetailsOf;
  focusRef: RefObject<HTMLElement | null>;
  onClose(): void;
}) {
  const analysis = details.state === 'explained' ? details.explained : null;
  const body = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another request is read from its start
  useEffect(() => {
    body.current?.scrollTo(0, 0);
  }, [row.id]);
  return (
    <section
      className="details"
      ref={focusRef}
      tabIndex={-1}
      aria-label={`${row.status} ${row.method} ${row.name}`}
    >
      <Head row={row} analysis={analysis} onClose={onClose} body={body} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <section className="details-body" ref={body} tabIndex={0} aria-label="Answers">
        {row.doubt !== '' && <p className="doubt">{row.doubt}</p>}
        {details.state === 'explained' && <Cards key={row.id} analysis={details.explained} />}
        {details.state === 'failed' && <Unread row={row} failure={details.failure} />}
        {details.state === 'asked' && <p className="faint">Finding the cause…</p>}
      </section>
    </section>
  );
});

function Cards({ analysis }: { analysis: Explained }) {
  const { shell } = usePanel();
  const secrets = useMemo(() => secretTexts(analysis.exchange), [analysis]);
  return (
    <>
      <Answer analysis={analysis} secrets={secrets} />
      {shell.sendFromPage && (
        <Suspense fallback={null}>
          <TryFix analysis={analysis} secrets={secrets} />
        </Suspense>
      )}
      <Asked analysis={analysis} secrets={secrets} />
      <SentCard analysis={analysis} secrets={secrets} />
      <TokenCard analysis={analysis} secrets={secrets} />
      <Attempts analysis={analysis} secrets={secrets} />
      <Compare analysis={analysis} secrets={secrets} />
      <Findings analysis={analysis} secrets={secrets} />
      <Raw analysis={analysis} secrets={secrets} />
    </>
  );
}

function Head({
  row,
  analysis,
  body,
  onClose,
}: {
  row: Row;
  analysis: Explained | null;
  body: RefObject<HTMLElement | null>;
  onClose(): void;
}) {
  const { shell, say } = usePanel();
  const secrets = useMemo(() => secretTexts(row.exchange), [row.exchange]);
  return (
    <header className="details-head">
      <div className="details-title">
        <ToolButton icon="close" label="Close the details (Esc)" action="close" onClick={onClose} />
        <StatusIcon status={row.status} waiting={row.waiting} />
        <h1 title={row.address}>
          {row.status > 0 && `${row.status} `}
          {row.method} <Marked text={row.url} secrets={secrets} limit={400} />
        </h1>
        <CopyMenu row={row} analysis={analysis} />
        {shell.showInNetwork ? (
          <ToolButton
            icon="network"
            label="Show in Network"
            action="show-in-network"
            onClick={() => shell.showInNetwork?.(networkFilter(row))}
          />
        ) : (
          <ToolButton
            icon="network"
            label="Copy a filter for the Network panel"
            action="copy-network-filter"
            onClick={async () => {
              const copied = await shell.copy(networkFilter(row));
              say(copied ? 'Filter copied' : 'The browser refused to copy');
            }}
          />
        )}
      </div>
      {analysis && <Jumps body={body} rowId={row.id} />}
    </header>
  );
}

/** A filter of the Network panel that finds the request. */
function networkFilter(row: Row): string {
  const path = row.url.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/, 1)[0] ?? '';
  return `domain:${row.domain.replace(/:\d+$/, '')} method:${row.method} ${path}`;
}

/** Links to the cards that there are; the one in view is marked. */
function Jumps({ body, rowId }: { body: RefObject<HTMLElement | null>; rowId: string }) {
  const [cards, setCards] = useState<readonly CardId[]>([]);
  const [current, setCurrent] = useState<CardId>('answer');
  // A card near the end cannot come to the top; it stays marked until the reader scrolls.
  const jumped = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each request has its own cards
  useEffect(() => {
    const element = body.current;
    if (!element) return;
    let found: HTMLElement[] = [];
    const scan = () => {
      found = [...element.querySelectorAll<HTMLElement>('[data-card]')];
      setCards(found.map((card) => card.dataset.card as CardId));
    };
    scan();
    // Some cards come a moment later.
    const observer = new MutationObserver(scan);
    observer.observe(element, { childList: true });
    const mark = () => {
      if (jumped.current) return;
      const edge = element.scrollTop + 40;
      const last = found.findLast((card) => card.offsetTop <= edge) ?? found[0];
      const atEnd =
        element.scrollTop > 0 &&
        element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
      const shown = atEnd ? found[found.length - 1] : last;
      if (shown) setCurrent(shown.dataset.card as CardId);
    };
    const scrolls = () => {
      jumped.current = false;
    };
    jumped.current = false;
    mark();
    element.addEventListener('scroll', mark, { passive: true });
    element.addEventListener('wheel', scrolls, { passive: true });
    element.addEventListener('keydown', scrolls);
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', mark);
      element.removeEventListener('wheel', scrolls);
      element.removeEventListener('keydown', scrolls);
    };
  }, [body, rowId]);
  return (
    <nav className="jumps" aria-label="Questions">
      {cards.map((id) => (
        <button
          key={id}
          type="button"
          data-jump={id}
          aria-current={id === current ? 'true' : undefined}
          onClick={() => {
            const card = body.current?.querySelector<HTMLDetailsElement>(`[data-card="${id}"]`);
            if (!card || !body.current) return;
            card.open = true;
            jumped.current = true;
            body.current.scrollTo(0, card.offsetTop);
            setCurrent(id);
          }}
        >
          {CARD_WORDS[id]}
        </button>
      ))}
    </nav>
  );
}
