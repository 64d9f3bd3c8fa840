import type { ReactNode } from 'react';

/** The questions that the details answer, in their order. */
export const CARDS = {
  answer: 'What went wrong?',
  try: 'Would the fix work?',
  asked: 'What was asked?',
  sent: 'What was sent?',
  token: 'Is the token good?',
  attempts: 'What happened?',
  compare: 'What was different when it worked?',
  findings: 'What else is wrong with the answer?',
  raw: 'What was on the wire?',
} as const;
export type CardId = keyof typeof CARDS;

/** The word in the row of links above the cards. */
export const CARD_WORDS: Readonly<Record<CardId, string>> = {
  answer: 'Answer',
  try: 'Try',
  asked: 'Asked',
  sent: 'Sent',
  token: 'Token',
  attempts: 'Attempts',
  compare: 'Compare',
  findings: 'Findings',
  raw: 'Headers',
};

/** One question with its answer; folds like the sections of the Network panel. */
export function Card({
  id,
  note,
  children,
}: {
  id: CardId;
  /** A few words beside the question. */
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <details className="card" data-card={id} id={`card-${id}`} open>
      <summary>
        <h2>{CARDS[id]}</h2>
        {note !== undefined && <span className="card-note">{note}</span>}
      </summary>
      <div className="card-body">{children}</div>
    </details>
  );
}

/** Name and value, as the Network panel lists headers. */
export function Pair({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div className="pair">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
