import { lazy, useEffect, useState } from 'react';
import type { JsonObject } from '../../core/token/json.ts';
import type { Lifetime } from '../../core/token/lifetime.ts';
import { readOpaque } from '../../core/token/opaque.ts';
import type { Token } from '../../core/token/token.ts';
import { usePanel } from '../context.tsx';
import { count, dateTime } from '../format.ts';
import type { TokenTimes } from '../words.ts';
import type { CardProps } from './Answer.tsx';
import { Card, Pair } from './Card.tsx';
import { claimSays } from './claims.ts';
import { type Life as LifeLine, lifeOf, lifeWords } from './life.ts';
import { Prove } from './Prove.tsx';
import { claimText } from './place.ts';
import { Marked, Value } from './Value.tsx';

const Verify = lazy(() => import('../prove/Verify.tsx'));

const KIND_WORDS = {
  jwt: 'JWT',
  encrypted: 'encrypted JWT',
  opaque: 'opaque',
  malformed: 'damaged',
} as const;

/** The token decoded, and its life as a line. */
export function TokenCard({ analysis, secrets }: CardProps) {
  const { token, granted } = analysis;
  if (!token) return null;
  return (
    <Card id="token" note={KIND_WORDS[token.kind]}>
      {analysis.lifetime && <Life lifetime={analysis.lifetime} moment="request" />}
      {granted && <Life lifetime={granted.lifetime} moment="request" />}
      {granted && (
        <p className="faint" data-section="granted">
          By the answer of <code>{granted.request}</code>, which brought it (
          <code>{granted.name}</code>).
        </p>
      )}
      <TokenView token={token} secrets={secrets} />
      {token.kind === 'jwt' && token.alg.toLowerCase() !== 'none' && (
        <Prove title="Verify the signature">
          <Verify token={token} />
        </Prove>
      )}
    </Card>
  );
}

/** What can be read of a token. */
export function TokenView({ token, secrets }: { token: Token; secrets: readonly string[] }) {
  if (token.kind === 'opaque') return <OpaqueView text={token.text} secrets={secrets} />;
  if (token.kind === 'encrypted') {
    return (
      <>
        {token.notes.map((note) => (
          <p key={note}>{sentence(note)}</p>
        ))}
        <Members title="Header" members={token.header} secrets={secrets} />
      </>
    );
  }
  if (token.kind === 'malformed') {
    return (
      <>
        <ul className="faults">
          {token.damage.map((one) => (
            <li key={`${one.start} ${one.code}`}>
              At character {one.start + 1}: {one.message}
              <div className="excerpt">
                <code>
                  <Marked
                    text={token.text}
                    secrets={secrets}
                    spans={[{ start: one.start, end: Math.max(one.end, one.start + 1) }]}
                    limit={120}
                  />
                </code>
              </div>
            </li>
          ))}
        </ul>
        {token.header && <Members title="Header" members={token.header} secrets={secrets} />}
        {token.claims && (
          <Members
            title={token.claimsComplete ? 'Claims' : 'Claims, as far as they can be read'}
            members={token.claims}
            secrets={secrets}
          />
        )}
      </>
    );
  }
  return (
    <>
      {token.use !== 'unknown' && token.because.length > 0 && (
        <p>{sentence(`${token.use.replaceAll('-', ' ')}: ${token.because.join('; ')}`)}</p>
      )}
      {token.flags.map((flag) => (
        <p key={flag.code} className="fault">
          {sentence(flag.message)}
        </p>
      ))}
      <Members title="Claims" members={token.claims} secrets={secrets} />
      <Members title="Header" members={token.header} secrets={secrets} />
      {token.nested?.kind === 'jwt' && (
        <details className="fold">
          <summary>The token inside</summary>
          <TokenView token={token.nested} secrets={secrets} />
        </details>
      )}
    </>
  );
}

const LENGTH_WORDS = {
  right: '',
  unknown: '',
  'too-short': 'It is shorter than such a token is: it was cut.',
  'too-long': 'It is longer than such a token is: something was added.',
} as const;

function OpaqueView({ text, secrets }: { text: string; secrets: readonly string[] }) {
  const format = readOpaque(text);
  return (
    <>
      {format ? (
        <p>{sentence(`it looks like ${format.name}`)}</p>
      ) : (
        <p>An opaque token: only the server that issued it can tell what it stands for.</p>
      )}
      {format?.checksum === 'wrong' && (
        <p className="fault">Its checksum is wrong: it was cut or mistyped.</p>
      )}
      {format && LENGTH_WORDS[format.length] !== '' && (
        <p className="fault">{LENGTH_WORDS[format.length]}</p>
      )}
      <dl className="pairs">
        <Pair name="Token">
          <Value text={text} secrets={[...secrets, text]} label="the token" />
        </Pair>
        <Pair name="Length">{count(text.length, 'character')}</Pair>
        {format?.mode && <Pair name="Mode">{format.mode}</Pair>}
      </dl>
    </>
  );
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;

function Members({
  title,
  members,
  secrets,
}: {
  title: string;
  members: JsonObject;
  secrets: readonly string[];
}) {
  const names = Object.keys(members);
  return (
    <section className="members">
      <h3>{title}</h3>
      <dl className="pairs">
        {names.map((name) => {
          const says = claimSays(name);
          return (
            <Pair key={name} name={name}>
              <Value
                text={claimText(name, members[name])}
                secrets={secrets}
                label={`the claim ${name}`}
                limit={300}
              />
              {says !== '' && <span className="says">{says}</span>}
            </Pair>
          );
        })}
      </dl>
      {names.length === 0 && <p className="faint">It has none.</p>}
    </section>
  );
}

/** The present, once a second while the card is shown. */
function useNow(live: boolean): number {
  const { shell } = usePanel();
  const [now, setNow] = useState(shell.now);
  useEffect(() => {
    if (!live) return;
    const timer = setInterval(() => setNow(shell.now()), 1000);
    return () => clearInterval(timer);
  }, [live, shell]);
  return now;
}

/** How a token stands, and its life as a line; nothing where it tells no time. */
export function Life({ lifetime, moment }: { lifetime: Lifetime; moment: 'request' | 'now' }) {
  const { issuedAt, notBefore, expiresAt, faults } = lifetime;
  if (issuedAt === null && notBefore === null && expiresAt === null && faults.length === 0) {
    return null;
  }
  return <LifeView lifetime={lifetime} moment={moment} />;
}

function LifeView({ lifetime, moment }: { lifetime: Lifetime; moment: 'request' | 'now' }) {
  const [ended, setEnded] = useState(false);
  const times: TokenTimes = lifetime;
  // The server judges by its own clock.
  const ahead = lifetime.refersTo === 'server' ? (lifetime.offset?.offsetMs ?? 0) : 0;
  const now = useNow(!ended) + ahead;
  const requestAt = moment === 'request' ? lifetime.at : null;
  const words = lifeWords(times, requestAt, now);
  const life = lifeOf(times, requestAt, now);
  useEffect(() => {
    if (words.now === '') setEnded(true);
  }, [words.now]);
  return (
    <section className="life">
      <p>
        <strong className={words.expired ? 'bad' : undefined}>
          {sentence(requestAt === null ? words.now : words.atRequest)}
        </strong>{' '}
        {requestAt !== null && words.now !== '' && (
          <span className="countdown" role="timer" aria-live="off">
            Now: {words.now}.
          </span>
        )}
      </p>
      {times.expiresAt !== null && (
        <p className="faint">
          Expiry: <time>{dateTime(times.expiresAt)}</time>
        </p>
      )}
      {lifetime.faults.map((fault) => (
        <p key={`${fault.claim} ${fault.code}`} className="fault">
          {sentence(fault.message)}
        </p>
      ))}
      {life && <LifeBar life={life} />}
    </section>
  );
}

/** Labels nearer than this share of the line go to the next level. */
const NEAR = 0.16;

function LifeBar({ life }: { life: LifeLine }) {
  const ends: number[] = [];
  const levels = life.moments.map(({ place }) => {
    const free = ends.findIndex((end) => place - end >= NEAR);
    const level = free < 0 ? ends.length : free;
    ends[level] = place;
    return level;
  });
  const percent = (place: number) => `${(place * 100).toFixed(2)}%`;
  const words = life.moments.map(({ label, at }) => `${label} ${dateTime(at)}`).join(', ');
  const depth = Math.max(...levels) + 1;
  return (
    <div
      className="life-bar"
      role="img"
      aria-label={`Life of the token: ${words}`}
      style={{ height: 14 + depth * 15 }}
    >
      <div className="life-line">
        <div
          className="life-good"
          style={{
            left: percent(life.good.start),
            width: percent(Math.max(0, life.good.end - life.good.start)),
          }}
        />
      </div>
      {life.moments.map(({ id, label, place, at }, index) => (
        <div
          key={id}
          className={`life-moment ${id}`}
          style={{ left: percent(place), height: 12 + (levels[index] ?? 0) * 15 }}
          title={dateTime(at)}
        >
          <span className={place > 0.8 ? 'before' : undefined}>{label}</span>
        </div>
      ))}
    </div>
  );
}
