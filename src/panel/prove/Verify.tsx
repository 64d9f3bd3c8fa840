import { useId, useState } from 'react';
import { discoveryUrls, fetchKeys, fetchMetadata } from '../../core/token/issuer-keys.ts';
import type { JwtToken } from '../../core/token/token.ts';
import type { KeySource, SecretEncoding } from '../../core/token/verify.ts';
import { usePanel } from '../context.tsx';
import { Outcome } from './Outcome.tsx';
import { keyOf, notChecked, type Said, verificationWords } from './words.ts';
import './prove.css';

const ENCODINGS: readonly SecretEncoding[] = ['utf-8', 'base64', 'base64url', 'hex'];

/** Checks the signature with a pasted key, or with the issuer's own keys once its host may be asked. */
export default function Verify({ token }: { token: JwtToken }) {
  const { shell, judge } = usePanel();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [encoding, setEncoding] = useState<SecretEncoding>('utf-8');
  const [said, setSaid] = useState<Said | null>(null);
  const [keysAt, setKeysAt] = useState<{ jwksUri: string; host: string } | null>(null);
  const issuer = typeof token.claims.iss === 'string' ? token.claims.iss : '';
  const symmetric = token.alg.startsWith('HS');
  const places = symmetric ? [] : discoveryUrls(issuer);
  const [place] = places;
  const looksSecret = pasted.trim() !== '' && 'secret' in keyOf(pasted, encoding);

  async function check(key: KeySource) {
    setSaid({ state: 'unsure', text: 'Checking…' });
    setSaid(await judge.verify(token.text, key).then(verificationWords, notChecked));
  }

  async function checkWithKeysAt(jwksUri: string) {
    const got = await fetchKeys(jwksUri, shell.fetch);
    if (got.ok) await check({ jwks: got.value });
    else setSaid({ state: 'unsure', text: `${jwksUri}: ${got.message}.` });
  }

  async function discover() {
    const failed: string[] = [];
    for (const from of places) {
      setSaid({ state: 'unsure', text: `Asking ${from.host}…` });
      const metadata = await fetchMetadata(from, issuer, shell.fetch);
      if (!metadata.ok) {
        failed.push(`${metadata.url}: ${metadata.message}`);
        continue;
      }
      if (metadata.host === from.host) return checkWithKeysAt(metadata.jwksUri);
      // The keys lie on a host that was not named yet: it is not asked before that is agreed to.
      setKeysAt(metadata);
      setSaid({ state: 'unsure', text: `Its keys are at ${metadata.host}.` });
      return;
    }
    setSaid({
      state: 'unsure',
      text: `The issuer does not say where its keys are. ${failed.join('. ')}.`,
    });
  }

  return (
    <div className="prove">
      {place && (
        <div className="prove-row">
          <button
            type="button"
            className="text-button"
            data-action="verify-issuer"
            onClick={() => void discover()}
          >
            Ask {place.host} for its keys
          </button>
          <span className="faint">
            Reads <code>{place.url}</code> and the keys that it names, without cookies. The token is
            not sent.
          </span>
        </div>
      )}
      {keysAt && (
        <div className="prove-row">
          <button
            type="button"
            className="text-button"
            data-action="verify-keys"
            onClick={() => void checkWithKeysAt(keysAt.jwksUri)}
          >
            Ask {keysAt.host} for the keys
          </button>
          <span className="faint">
            Reads <code>{keysAt.jwksUri}</code>.
          </span>
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void check(keyOf(pasted, encoding));
        }}
      >
        <label htmlFor={id}>
          {symmetric
            ? `The secret (${token.alg}), or a JWK`
            : `${place ? 'Or a' : 'A'} JWK set, a JWK, a public key or a certificate (PEM)`}
        </label>
        {symmetric ? (
          <input
            id={id}
            type="password"
            className="prove-key"
            autoComplete="off"
            value={pasted}
            data-action="verify-key"
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
        ) : (
          <textarea
            id={id}
            rows={3}
            spellCheck={false}
            autoComplete="off"
            value={pasted}
            data-action="verify-key"
            onChange={(event) => setPasted(event.currentTarget.value)}
          />
        )}
        <div className="prove-row">
          {symmetric && looksSecret && (
            <select
              aria-label="How the secret is written"
              value={encoding}
              data-action="verify-encoding"
              onChange={(event) => {
                const chosen = ENCODINGS.find((one) => one === event.currentTarget.value);
                if (chosen) setEncoding(chosen);
              }}
            >
              {ENCODINGS.map((one) => (
                <option key={one} value={one}>
                  {one === 'utf-8' ? 'as text' : one}
                </option>
              ))}
            </select>
          )}
          <button
            type="submit"
            className="text-button"
            disabled={pasted.trim() === ''}
            data-action="verify"
          >
            Verify the signature
          </button>
          <span className="faint">What you enter is not kept and does not leave this panel.</span>
        </div>
      </form>
      <Outcome said={said} section="verification" />
    </div>
  );
}
