import { sentKinds, UNSEEN_WORDS } from '../words.ts';
import type { CardProps } from './Answer.tsx';
import { parseBasic } from './basic.ts';
import { Card, Pair } from './Card.tsx';
import { Value } from './Value.tsx';

/** Every credential that went out, masked; what could not be seen, with the reason. */
export function SentCard({ analysis, secrets }: CardProps) {
  const { sent, attempt, status } = analysis;
  const field = status === 407 ? 'Proxy-Authorization' : 'Authorization';
  const kinds = sentKinds(analysis);
  const { authorization, cookies } = sent;
  const credential = authorization.known ? authorization.value : null;
  const basic = credential?.scheme === 'basic' ? parseBasic(credential.text) : null;
  const others = cookies.known
    ? cookies.value.filter((cookie) => !sent.sessions.includes(cookie))
    : [];
  return (
    <Card id="sent" note={kinds.join(', ')}>
      <dl className="pairs">
        {authorization.known ? (
          (credential?.lines ?? []).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
            <Pair key={index} name={field}>
              <Value text={line} secrets={[...secrets, credential?.text ?? '']} label={field} />
            </Pair>
          ))
        ) : (
          <Pair name={field}>
            <span className="faint">{UNSEEN_WORDS[authorization.why]}</span>
          </Pair>
        )}
        {authorization.known && !credential && (
          <Pair name={field}>
            <span className="faint">not sent</span>
          </Pair>
        )}
        {basic && (
          <>
            <Pair name="User">
              <Value text={basic.user} label="the user name" />
            </Pair>
            <Pair name="Password">
              <Value text={basic.password} secrets={[basic.password]} label="the password" />
            </Pair>
          </>
        )}
        {credential?.scheme === 'digest' &&
          credential.parsed.parameters.map(({ name, value, span }) => (
            <Pair key={span.start} name={name}>
              <Value text={value} secrets={secrets} label={name} />
            </Pair>
          ))}
        {sent.keys.map(({ place, name, value }) => (
          <Pair key={`${place} ${name}`} name={place === 'header' ? name : `${name} (${place})`}>
            <Value text={value} secrets={[...secrets, value]} label={name} />
          </Pair>
        ))}
        {sent.signIn && (
          <Pair name="In the body">
            {sent.signIn.grantType ? <code>grant_type={sent.signIn.grantType}</code> : 'a sign-in'}
            {sent.signIn.user && <> for {sent.signIn.user}</>}
            {sent.signIn.clientId && <> by the client {sent.signIn.clientId}</>}
          </Pair>
        )}
        {cookies.known ? (
          sent.sessions.map(({ name, value }) => (
            <Pair key={name} name={`Cookie ${name}`}>
              <Value
                text={value}
                secrets={[...secrets, value]}
                label={`the cookie ${name}`}
                limit={120}
              />
            </Pair>
          ))
        ) : (
          <Pair name="Cookie">
            <span className="faint">{UNSEEN_WORDS[cookies.why]}</span>
          </Pair>
        )}
      </dl>
      {cookies.known && cookies.value.length === 0 && kinds.length === 0 && (
        <p>No key and no cookie went out either.</p>
      )}
      {others.length > 0 && (
        <details className="fold">
          <summary>
            {others.length} other {others.length === 1 ? 'cookie' : 'cookies'}
          </summary>
          <dl className="pairs">
            {others.map(({ name, value }) => (
              <Pair key={name} name={name}>
                <Value
                  text={value}
                  secrets={[...secrets, value]}
                  label={`the cookie ${name}`}
                  limit={120}
                />
              </Pair>
            ))}
          </dl>
        </details>
      )}
      {attempt.request.source === 'webRequest' && !authorization.known && (
        <p className="faint">
          Seen by the extension's own events; what the browser adds itself is shown once DevTools
          reports the request.
        </p>
      )}
    </Card>
  );
}
