import { useState } from 'react';
import type {
  Audience,
  Evidence,
  Place,
  RankedCause,
  Reference,
  Step,
} from '../../core/analysis.ts';
import { AUDIENCE, stepsByAudience } from '../../core/report.ts';
import { usePanel } from '../context.tsx';
import { CopyButton } from '../controls.tsx';
import { Icon } from '../icons.tsx';
import type { Explained } from '../opened.ts';
import { Card } from './Card.tsx';
import { locate } from './place.ts';
import { Marked } from './Value.tsx';

export interface CardProps {
  analysis: Explained;
  secrets: readonly string[];
}

const CERTAINTY_WORDS = {
  certain: 'Certain',
  likely: 'Likely',
  possible: 'Possible',
} as const;

/** The cause, how sure it is, what shows it, what to do; then what the status code means here. */
export function Answer({ analysis, secrets }: CardProps) {
  const [first, ...others] = analysis.causes;
  return (
    <Card id="answer">
      <Cause cause={first} analysis={analysis} secrets={secrets} />
      <StatusMeaning analysis={analysis} secrets={secrets} />
      {others.length > 0 && (
        <section className="others">
          <h3>Also considered</h3>
          {others.map((cause) => (
            <details key={cause.id} data-cause={cause.id}>
              <summary>
                {cause.title} <Certainty cause={cause} />
              </summary>
              <Cause cause={cause} analysis={analysis} secrets={secrets} titled={false} />
            </details>
          ))}
        </section>
      )}
    </Card>
  );
}

function Certainty({ cause }: { cause: RankedCause }) {
  return (
    <span className={`certainty ${cause.certainty}`} data-certainty={cause.certainty}>
      {CERTAINTY_WORDS[cause.certainty]}
    </span>
  );
}

function Cause({
  cause,
  analysis,
  secrets,
  titled = true,
}: CardProps & { cause: RankedCause; titled?: boolean }) {
  return (
    <div className="cause" data-cause={titled ? cause.id : undefined}>
      {titled && (
        <p className="cause-title">
          <strong>{cause.title}</strong> <Certainty cause={cause} />
        </p>
      )}
      <p>{cause.meaning}</p>
      {titled && <Refuser analysis={analysis} />}
      <h3>How we know</h3>
      <EvidenceList cause={cause} analysis={analysis} secrets={secrets} />
      {cause.missing.length > 0 && (
        <>
          <h3>What would make it certain</h3>
          <ul>
            {cause.missing.map((text) => (
              <li key={text}>
                <Marked text={text} secrets={secrets} />
              </li>
            ))}
          </ul>
        </>
      )}
      <Steps steps={cause.steps} secrets={secrets} />
      <References references={cause.references} />
    </div>
  );
}

/** Which product said no, and what its support asks for. */
function Refuser({ analysis }: { analysis: Explained }) {
  const { refuser, incident } = analysis;
  if (!refuser && !incident) return null;
  return (
    <p className="refuser">
      {refuser && (
        <>
          Refused by{' '}
          <a href={refuser.reference} target="_blank" rel="noreferrer">
            {refuser.name}
          </a>
          .{' '}
        </>
      )}
      {incident && (
        <>
          To quote to support: {incident.name} <code>{incident.value}</code>{' '}
          <CopyButton text={incident.value} label={`Copy ${incident.name}`} />
        </>
      )}
    </p>
  );
}

/** How many places are shown at once; the steps should not be pushed out of sight. */
const SHOWN = 3;

function EvidenceList({ cause, analysis, secrets }: CardProps & { cause: RankedCause }) {
  const [all, setAll] = useState(false);
  const places = byPlace(cause.evidence);
  const shown = all ? places : places.slice(0, SHOWN);
  return (
    <>
      <ul className="evidence">
        {shown.map((pieces) => (
          <EvidenceItem
            key={placeKey(pieces[0].at)}
            pieces={pieces}
            analysis={analysis}
            secrets={secrets}
          />
        ))}
      </ul>
      {places.length > shown.length && (
        <button type="button" className="link more" onClick={() => setAll(true)}>
          {places.length - shown.length} more
        </button>
      )}
    </>
  );
}

type Pieces = [Evidence, ...Evidence[]];

/** What is said about the same characters stands together, in the order of weight. */
function byPlace(evidence: readonly Evidence[]): Pieces[] {
  const places = new Map<string, Pieces>();
  for (const piece of evidence) {
    const key = placeKey(piece.at);
    const known = places.get(key);
    if (!known) places.set(key, [piece]);
    else if (known.every(({ says }) => says !== piece.says)) known.push(piece);
  }
  return [...places.values()];
}

function placeKey(at: Place): string {
  return JSON.stringify('field' in at ? { ...at, field: at.field.toLowerCase() } : at);
}

function EvidenceItem({ pieces, analysis, secrets }: CardProps & { pieces: Pieces }) {
  const { store } = usePanel();
  const { at } = pieces[0];
  const found = locate(at, analysis, store.exchange);
  return (
    <li data-evidence={at.in}>
      {pieces.map(({ says }) => (
        <div key={says}>
          <Marked text={says} secrets={secrets} />
        </div>
      ))}
      {found && (
        <div className="excerpt">
          <span className="excerpt-label">{found.label}:</span>{' '}
          <code>
            <Marked
              text={found.text}
              secrets={secrets}
              spans={found.span ? [found.span] : []}
              limit={300}
            />
          </code>
        </div>
      )}
    </li>
  );
}

/** The steps under their audiences; those of the first step come first. */
export function Steps({ steps, secrets }: { steps: readonly Step[]; secrets: readonly string[] }) {
  if (steps.length === 0) return null;
  const order = (audience: Audience) => steps.findIndex((step) => step.for === audience);
  const groups = stepsByAudience(steps).sort((a, b) => order(a.audience) - order(b.audience));
  return (
    <section className="steps">
      <h3>What to do</h3>
      {groups.map(({ audience, steps: own }) => (
        <div key={audience}>
          <h4>{AUDIENCE[audience]}</h4>
          <ol>
            {own.map((step) => (
              <li key={step.text} data-step={audience}>
                <Marked text={step.text} secrets={secrets} />
                {step.code && (
                  <div className="code">
                    <pre>
                      <code>
                        <Marked text={step.code.text} secrets={secrets} />
                      </code>
                    </pre>
                    <CopyButton text={step.code.text} label="Copy this" action="copy-step" />
                  </div>
                )}
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

export function References({ references }: { references: readonly Reference[] }) {
  if (references.length === 0) return null;
  return (
    <p className="references">
      {references.map(({ title, url }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ))}
    </p>
  );
}

const OTHER = { 401: '403', 403: '401', 407: '401' } as const;

function StatusMeaning({ analysis, secrets }: CardProps) {
  const { meaning, status } = analysis;
  const lines = [
    { title: `What ${status} means here`, text: meaning.here },
    { title: `Why not ${OTHER[status]}`, text: meaning.notTheOther },
    { title: 'What a client should do next', text: meaning.next },
  ].filter(({ text }) => text !== '');
  return (
    <section className="meaning" data-section="meaning">
      {lines.map(({ title, text }) => (
        <div key={title}>
          <h3>{title}</h3>
          <p>
            <Marked text={text} secrets={secrets} />
          </p>
        </div>
      ))}
      {meaning.shouldBe !== '' && (
        <div className="should-be">
          <h3>
            <Icon name="warning" /> The server chose the wrong code
          </h3>
          <p>
            <Marked text={meaning.shouldBe} secrets={secrets} />
          </p>
        </div>
      )}
    </section>
  );
}
