import { lazy } from 'react';
import type { CredentialReading } from '../../core/schemes/scheme.ts';
import { sentKinds, UNSEEN_WORDS } from '../words.ts';
import type { CardProps } from './Answer.tsx';
import { Card, Pair } from './Card.tsx';
import { Prove } from './Prove.tsx';
import { Value } from './Value.tsx';

const DigestCheck = lazy(() => import('../prove/DigestCheck.tsx'));

/** Every credential that went out, masked; what could not be seen, with the reason. */
export function SentCard({ analysis, secrets }: CardProps) {
  const { sent, attempt, status } = analysis;
  const field = status === 407 ? 'Proxy-Authorization' : 'Authorization';
  const kinds = sentKinds(analysis);
  const { authorization, cookies } = sent;
  const credential = authorization.known ? authorization.value : null;
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
        {analysis.credential && <CredentialParts reading={analysis.credential} secrets={secrets} />}
        {sent.keys.map(({ place, name, value }) => (
          <Pair
            key={`${place} ${name}`}
            name={place === 'header' || place === 'path' ? name : `${name} (${place})`}
          >
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
      {analysis.mismatches.length > 0 && (
        <ul className="faults">
          {analysis.mismatches.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      {credential?.scheme === 'digest' && (
        <Prove title="Recompute the response from a password">
          <DigestCheck credential={credential} analysis={analysis} />
        </Prove>
      )}
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

/** The pieces of a credential, what they mean, and what is wrong with it by its own scheme. */
export function CredentialParts({
  reading,
  secrets,
}: {
  reading: CredentialReading;
  secrets: readonly string[];
}) {
  return (
    <>
      {reading.parts.map(({ label, value, secret, explanation, span }) => (
        <Pair key={`${label} ${span?.start ?? ''}`} name={label}>
          <Value
            text={value}
            secrets={secret ? [value, ...secrets] : secrets}
            label={`the ${label.toLowerCase()}`}
            limit={200}
          />
          {explanation !== '' && <p className="says">{explanation}</p>}
        </Pair>
      ))}
      {reading.faults.map(({ code, message }) => (
        <Pair key={`${code} ${message}`} name="Wrong">
          <span className="fault">{message}</span>
        </Pair>
      ))}
    </>
  );
}
