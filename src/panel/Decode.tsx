import { useEffect, useState } from 'react';
import { parseChallenges } from '../core/http/challenge.ts';
import { parseCredential } from '../core/http/credential.ts';
import { lifetime } from '../core/token/lifetime.ts';
import { readToken, type Token } from '../core/token/token.ts';
import { usePanel } from './context.tsx';
import { Dialog } from './Dialog.tsx';
import { cookiesIn, tokenIn } from './decoded.ts';
import { ChallengesView } from './details/Asked.tsx';
import { Pair } from './details/Card.tsx';
import { CredentialParts } from './details/Sent.tsx';
import { Life, TokenView } from './details/TokenCard.tsx';
import { Value } from './details/Value.tsx';
import type { Decoded } from './judge/contract.ts';

/** Longer texts are read as far as this, so that typing stays fluent. */
const LONGEST = 1_000_000;

/** Paste a header, a token or a cURL command: the same reading, without any request. */
export default function Decode({ onClose }: { onClose(): void }) {
  const { judge } = usePanel();
  const [text, setText] = useState('');
  const [found, setFound] = useState<{ of: string; pieces: readonly Decoded[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    judge.decode(text.slice(0, LONGEST)).then(
      (pieces) => wanted && setFound({ of: text, pieces }),
      // Where it fails, the panel says so itself.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [judge, text]);
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
        {text.trim() !== '' && found?.of === text && found.pieces.length === 0 && (
          <p>There is no header, credential or token in it that can be read.</p>
        )}
        {found?.pieces.map((one, index) => (
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
  const { field, value } = decoded;
  switch (decoded.kind) {
    case 'challenge':
      return (
        <ChallengesView
          challenges={parseChallenges([value])}
          schemes={decoded.schemes}
          field={field}
        />
      );
    case 'credential': {
      const credential = parseCredential([value]);
      const token = tokenIn(credential);
      return (
        <>
          <dl className="pairs">
            <Pair name="Scheme">{credential.scheme ?? 'none'}</Pair>
            <CredentialParts reading={decoded.reading} secrets={[]} />
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
          {token !== null && <TokenNow token={token} />}
        </>
      );
    }
    case 'cookies':
      return (
        <dl className="pairs">
          {cookiesIn(field, value).map((cookie) => (
            <Pair key={cookie.name} name={cookie.name}>
              <Value
                text={cookie.value}
                secrets={[cookie.value]}
                label={`the cookie ${cookie.name}`}
                limit={200}
              />
              {cookie.value.startsWith('eyJ') && <TokenNow token={cookie.value} />}
            </Pair>
          ))}
        </dl>
      );
    case 'token':
      return <TokenNow token={value} />;
  }
}

/** A token held against the present. */
function TokenNow({ token: text }: { token: string }) {
  const { shell } = usePanel();
  const token: Token = readToken(text);
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
