import type { Challenge, ChallengeList } from '../../core/http/challenge.ts';
import { browserChoice, clientAdvice } from '../../core/schemes/browsers.ts';
import { usePanel } from '../context.tsx';
import type { SchemeWords } from '../judge/contract.ts';
import type { CardProps } from './Answer.tsx';
import { Card, Pair } from './Card.tsx';
import { Marked, Value } from './Value.tsx';

/** The challenges, each parameter with what it says. */
export function Asked({ analysis, secrets }: CardProps) {
  const { challenges, schemes, status } = analysis;
  const field = status === 407 ? 'Proxy-Authenticate' : 'WWW-Authenticate';
  if (challenges.lines.length === 0 && status === 403) return null;
  return (
    <Card id="asked" note={challenges.challenges.map(({ scheme }) => scheme).join(', ')}>
      {challenges.lines.length === 0 ? (
        <p>
          Nothing: the answer has no <code>{field}</code>. A client cannot tell which scheme would
          be accepted.
        </p>
      ) : (
        <ChallengesView challenges={challenges} schemes={schemes} field={field} secrets={secrets} />
      )}
      {challenges.challenges.length > 0 && <Choice challenges={challenges} />}
    </Card>
  );
}

/** Every line with its faults underlined, and what its challenges say. */
export function ChallengesView({
  challenges,
  schemes,
  field,
  secrets = [],
}: {
  challenges: ChallengeList;
  /** What the scheme of each challenge is, in their order. */
  schemes: readonly SchemeWords[];
  field: string;
  /** Servers repeat what they were sent. */
  secrets?: readonly string[];
}) {
  return challenges.lines.map((line, index) => {
    const faults = challenges.faults.filter((fault) => fault.line === index);
    const members = challenges.challenges.filter((challenge) => challenge.line === index);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
      <section key={index} className="challenge-line">
        <div className="excerpt">
          <span className="excerpt-label">{field}:</span>{' '}
          <code>
            <Marked
              text={line}
              secrets={secrets}
              spans={faults.map(({ at }) => ({ start: at, end: at + 1 }))}
              limit={1200}
            />
          </code>
        </div>
        {faults.length > 0 && (
          <ul className="faults">
            {faults.slice(0, 8).map((fault) => (
              <li key={`${fault.at} ${fault.code}`}>
                At character {fault.at + 1}: {fault.message}
              </li>
            ))}
          </ul>
        )}
        {members.map((challenge) => (
          <ChallengeView
            key={challenge.span.start}
            challenge={challenge}
            secrets={secrets}
            scheme={schemes[challenges.challenges.indexOf(challenge)]}
          />
        ))}
      </section>
    );
  });
}

/** A header can hold thousands of parameters; nobody reads more than some. */
const MOST = 40;

function ChallengeView({
  challenge,
  scheme,
  secrets,
}: {
  challenge: Challenge;
  scheme: SchemeWords | undefined;
  secrets: readonly string[];
}) {
  if (!scheme) return null;
  const { parameters } = scheme;
  const explanation = (name: string): string =>
    Object.hasOwn(parameters, name) ? (parameters[name] ?? '') : '';
  return (
    <div className="challenge" data-scheme={challenge.scheme.toLowerCase()}>
      <h3>
        {challenge.scheme}{' '}
        <span className="faint">{scheme.title.replace(`${challenge.scheme}: `, '')}</span>
      </h3>
      <dl className="pairs">
        {challenge.token68 !== null && (
          <Pair name="token68">
            <Value text={challenge.token68} secrets={secrets} label="the token" limit={200} />
          </Pair>
        )}
        {challenge.parameters.slice(0, MOST).map((parameter) => {
          const says = explanation(parameter.name);
          return (
            <Pair key={parameter.span.start} name={parameter.name}>
              <Value text={parameter.value} secrets={secrets} label={parameter.name} limit={200} />
              {parameter.duplicate && <p className="fault">Named twice: the first one counts.</p>}
              {says !== '' && <p className="says">{says}</p>}
            </Pair>
          );
        })}
        <Pair name="Answered with">
          <code>{scheme.form}</code>
        </Pair>
      </dl>
      {challenge.parameters.length > MOST && (
        <p className="faint">And {challenge.parameters.length - MOST} more parameters.</p>
      )}
      <p className="references">
        <a href={scheme.reference.url} target="_blank" rel="noreferrer">
          {scheme.reference.title}
        </a>
      </p>
    </div>
  );
}

const BROWSER_WORDS = { chromium: 'Chromium', firefox: 'Firefox' } as const;

/** What a client should do with the challenges, and what this browser does by itself. */
function Choice({ challenges }: { challenges: ChallengeList }) {
  const { shell } = usePanel();
  const { answers, ignored } = browserChoice(challenges, shell.devtools);
  const browser = BROWSER_WORDS[shell.devtools];
  return (
    <section>
      <h3>Who answers it</h3>
      <p>{clientAdvice(challenges)}</p>
      <p>
        {answers
          ? `${browser} itself answers ${answers.scheme}.`
          : `${browser} answers none of them by itself.`}
      </p>
      {ignored.length > 0 && (
        <ul>
          {ignored.slice(0, 8).map(({ challenge, why }) => (
            <li key={`${challenge.line} ${challenge.span.start}`}>
              {challenge.scheme}: {why}.
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
