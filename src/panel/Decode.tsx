import { useState } from 'react';
import { explainCredential } from '../core/schemes/index.ts';
import { lifetime } from '../core/token/lifetime.ts';
import type { Token } from '../core/token/token.ts';
import { usePanel } from './context.tsx';
import { Dialog } from './Dialog.tsx';
import { type Decoded, decode } from './decode.ts';
import { ChallengesView } from './details/Asked.tsx';
import { Pair } from './details/Card.tsx';
import { CredentialParts } from './details/Sent.tsx';
import { Life, TokenView } from './details/TokenCard.tsx';
import { Value } from './details/Value.tsx';
import { schemeWords } from './explain.ts';

/** Longer texts are read as far as this, so that typing stays fluent. */
const LONGEST = 1_000_000;

/** Paste a header, a token or a cURL command: the same reading, without any request. */
export default function Decode({ onClose }: { onClose(): void }) {
  const [text, setText] = useState('');
  const found = decode(text.slice(0, LONGEST));
  return (
    <Dialog title="Decode" onClose={onClose} className="wide">
      <p className="faint">
        Paste header lines, a token or a cURL command. Nothing is sent or kept.
      </p>
      <textarea
        aria-label="What to decode"
        data-action="decode-input"
        spellCheck={false}
        autoComplete="off"
        rows={5}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div data-section="decoded" aria-live="polite">
        {text.trim() !== '' && found.length === 0 && (
          <p>There is no header, credential or token in it that can be read.</p>
        )}
        {found.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pasted pieces have no identity but their place
          <section key={index} className="decoded" data-kind={one.kind}>
            <h2>{one.field}</h2>
            <DecodedView decoded={one} />
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function DecodedView({ decoded }: { decoded: Decoded }) {
  switch (decoded.kind) {
    case 'challenge':
      return (
        <ChallengesView
          challenges={decoded.challenges}
          schemes={decoded.challenges.challenges.map(({ scheme }) => schemeWords(scheme))}
          field={decoded.field}
        />
      );
    case 'credential': {
      const { credential, token, value } = decoded;
      const reading = explainCredential(credential);
      return (
        <>
          <dl className="pairs">
            <Pair name="Scheme">{credential.scheme ?? 'none'}</Pair>
            <CredentialParts reading={reading} secrets={[]} />
          </dl>
          {credential.faults.length > 0 && (
            <ul className="faults">
              {credential.faults.slice(0, 8).map((fault) => (
                <li key={`${fault.at} ${fault.code}`}>
                  At character {fault.at + 1} of {value.length}: {fault.message}
                </li>
              ))}
            </ul>
          )}
          {token && <TokenNow token={token} />}
        </>
      );
    }
    case 'cookies':
      return (
        <dl className="pairs">
          {decoded.cookies.map(({ name, value, token }) => (
            <Pair key={name} name={name}>
              <Value text={value} secrets={[value]} label={`the cookie ${name}`} limit={200} />
              {token && <TokenNow token={token} />}
            </Pair>
          ))}
        </dl>
      );
    case 'token':
      return <TokenNow token={decoded.token} />;
  }
}

/** A token held against the present. */
function TokenNow({ token }: { token: Token }) {
  const { shell } = usePanel();
  const [now] = useState(shell.now);
  const life =
    token.kind === 'jwt'
      ? lifetime(token.claims, { requestSentAt: now, receivedAt: null, serverDate: null })
      : null;
  return (
    <>
      {life && <Life lifetime={life} moment="now" />}
      <TokenView token={token} secrets={[]} />
    </>
  );
}
