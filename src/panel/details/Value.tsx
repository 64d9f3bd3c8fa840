import { useState } from 'react';
import type { Span } from '../../core/http/scan.ts';
import { CopyButton, ToolButton } from '../controls.tsx';
import { pieces } from '../marked.ts';

/** A text with its secrets masked and the named characters underlined. */
export function Marked({
  text,
  secrets,
  spans,
  limit,
}: {
  text: string;
  secrets?: readonly string[];
  spans?: readonly Span[];
  limit?: number;
}) {
  const options = { ...(secrets && { secrets }), ...(spans && { spans }), ...(limit && { limit }) };
  let at = 0;
  return (
    <>
      {pieces(text, options).map((piece) => {
        const key = `${at}`;
        at += piece.text.length + 1;
        const content = piece.masked ? (
          <span key={key} className="masked" title="masked">
            {piece.text}
          </span>
        ) : (
          piece.text
        );
        return piece.marked ? <mark key={key}>{content}</mark> : <span key={key}>{content}</span>;
      })}
    </>
  );
}

/** A value in monospace that can be copied, and revealed where something in it is masked. */
export function Value({
  text,
  secrets = [],
  spans = [],
  label,
  limit = 600,
}: {
  text: string;
  secrets?: readonly string[];
  spans?: readonly Span[];
  /** What it is, for the names of the buttons. */
  label: string;
  limit?: number;
}) {
  const [revealed, setRevealed] = useState(false);
  const [whole, setWhole] = useState(false);
  const hidden = secrets.some((secret) => secret !== '' && text.includes(secret));
  const masking = revealed ? [] : secrets;
  const cut = pieces(text, { secrets: masking, spans, limit }).some((piece) => piece.left);
  return (
    <span className="value">
      <code>
        <Marked text={text} secrets={masking} spans={spans} limit={whole ? text.length : limit} />
      </code>
      <span className="value-tools">
        {cut && (
          <button type="button" className="link" onClick={() => setWhole(!whole)}>
            {whole ? 'Show less' : `Show all ${text.length.toLocaleString('en')} characters`}
          </button>
        )}
        {hidden && (
          <ToolButton
            icon={revealed ? 'hidden' : 'eye'}
            label={revealed ? `Mask ${label}` : `Reveal ${label}`}
            action="reveal"
            className="small"
            pressed={revealed}
            onClick={() => setRevealed(!revealed)}
          />
        )}
        <CopyButton text={text} label={`Copy ${label}`} />
      </span>
    </span>
  );
}
