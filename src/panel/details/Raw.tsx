import type { Attempt, Fact, Fields, Source } from '../../core/exchange.ts';
import { UNSEEN_WORDS } from '../words.ts';
import type { CardProps } from './Answer.tsx';
import { Card, Pair } from './Card.tsx';
import { Value } from './Value.tsx';

const SOURCE_WORDS: Readonly<Record<Source, string>> = {
  webRequest: 'seen by the extension',
  'devtools.network': 'seen by DevTools',
  har: 'from the imported file',
};

/** The header fields of the refused attempt, with where they were seen or why they cannot be. */
export function Raw({ analysis, secrets }: CardProps) {
  const { attempt } = analysis;
  return (
    <Card id="raw">
      <RequestLines attempt={attempt} secrets={secrets} />
      {attempt.response && (
        <Message
          title="Response"
          first={`${attempt.response.httpVersion} ${attempt.response.status} ${attempt.response.statusText}`.trim()}
          source={attempt.response.source}
          fields={attempt.response.fields}
          body={attempt.response.body}
          secrets={secrets}
        />
      )}
    </Card>
  );
}

function RequestLines({ attempt, secrets }: { attempt: Attempt; secrets: readonly string[] }) {
  return (
    <Message
      title="Request"
      first={`${attempt.method} ${attempt.url}`}
      source={attempt.request.source}
      fields={attempt.request.fields}
      body={attempt.request.body}
      secrets={secrets}
    />
  );
}

function Message({
  title,
  first,
  source,
  fields,
  body,
  secrets,
}: {
  title: string;
  first: string;
  source: Source;
  fields: Fields;
  body: Fact<string>;
  secrets: readonly string[];
}) {
  const seen = new Set(fields.lines.map(({ name }) => name.toLowerCase()));
  const unseen = Object.entries(fields.unseen).filter(([name]) => !seen.has(name));
  return (
    <section className="message">
      <h3>
        {title} <span className="faint">{SOURCE_WORDS[source]}</span>
      </h3>
      <div className="mono first-line">
        <Value text={first} secrets={secrets} label={`the ${title.toLowerCase()} line`} />
      </div>
      <dl className="pairs">
        {fields.lines.map(({ name, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: field lines have no identity but their place
          <Pair key={index} name={name}>
            <Value text={value} secrets={secrets} label={name} limit={400} />
          </Pair>
        ))}
        {unseen.map(([name, why]) => (
          <Pair key={`unseen ${name}`} name={name === '*' ? 'Other fields' : name}>
            <span className="faint">{UNSEEN_WORDS[why]}</span>
          </Pair>
        ))}
      </dl>
      {body.known ? (
        body.value !== '' && (
          <>
            <h4>Body</h4>
            <Value text={body.value} secrets={secrets} label="the body" limit={1500} />
          </>
        )
      ) : (
        <p className="faint">Body: {UNSEEN_WORDS[body.why]}.</p>
      )}
    </section>
  );
}
