import { useId, useState } from 'react';
import type { JwtToken } from '../../core/token/token.ts';
import {
  type DiscoveryUrl,
  discoveryUrls,
  fetchMetadata,
  type KeySource,
  type Verification,
  verifyToken,
} from '../../core/token/verify.ts';
import { usePanel } from '../context.tsx';

/** Checks the signature against a pasted key, or against the issuer's own keys once it is allowed. */
export default function Verify({ token }: { token: JwtToken }) {
  const { shell } = usePanel();
  const id = useId();
  const [pasted, setPasted] = useState('');
  const [result, setResult] = useState<string | null>(null);
  const [keysAt, setKeysAt] = useState<{ jwksUri: string; host: string } | null>(null);
  const issuer = typeof token.claims.iss === 'string' ? token.claims.iss : '';
  const [place] = discoveryUrls(issuer);
  const symmetric = token.alg.startsWith('HS');

  async function check(key: KeySource) {
    setResult('Checking…');
    setResult(wordsOf(await verifyToken(token.text, key)));
  }
  async function discover(from: DiscoveryUrl) {
    setResult(`Asking ${from.host}…`);
    const metadata = await fetchMetadata(from, issuer, shell.fetch);
    if (!metadata.ok) {
      setResult(`${metadata.url}: ${metadata.message}.`);
      return;
    }
    // The keys may lie on a host that was not named yet: that one is asked for too.
    if (metadata.host === from.host) await check({ jwksUri: metadata.jwksUri, fetch: shell.fetch });
    else {
      setKeysAt(metadata);
      setResult(`The keys are at ${metadata.host}.`);
    }
  }

  return (
    <div className="prove">
      {place && !symmetric && (
        <p>
          <button
            type="button"
            className="text-button"
            data-action="verify-issuer"
            onClick={() => void discover(place)}
          >
            Ask {place.host} for its keys
          </button>{' '}
          <span className="faint">One request without cookies; the token is not sent.</span>
        </p>
      )}
      {keysAt && (
        <p>
          <button
            type="button"
            className="text-button"
            onClick={() => void check({ jwksUri: keysAt.jwksUri, fetch: shell.fetch })}
          >
            Ask {keysAt.host} for the keys
          </button>
        </p>
      )}
      <label htmlFor={id}>
        {symmetric
          ? 'Or paste the secret'
          : 'Or paste a JWK set, a JWK, a public key or a certificate'}
      </label>
      <textarea
        id={id}
        rows={3}
        spellCheck={false}
        autoComplete="off"
        value={pasted}
        data-action="verify-key"
        onChange={(event) => setPasted(event.currentTarget.value)}
      />
      <p>
        <button
          type="button"
          className="text-button"
          disabled={pasted.trim() === ''}
          data-action="verify"
          onClick={() => void check(keyOf(pasted))}
        >
          Verify the signature
        </button>
      </p>
      <p role="status" data-section="verification">
        {result}
      </p>
    </div>
  );
}

/** What was pasted, by its look. */
function keyOf(text: string): KeySource {
  const trimmed = text.trim();
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) return { jwks: trimmed };
  if (trimmed.startsWith('-----BEGIN')) return { pem: trimmed };
  return { secret: trimmed };
}

function wordsOf(result: Verification): string {
  switch (result.outcome) {
    case 'valid':
      return result.kidDiffers
        ? `The signature is right (${result.alg}), but by a key with another id than the token names: ${result.kid ?? 'none'}.`
        : `The signature is right (${result.alg}${result.kid ? `, key ${result.kid}` : ''}).`;
    case 'invalid':
      return `The signature is wrong (${result.alg}): ${result.message}.`;
    case 'no-matching-key':
      return `No key fits: the token names ${result.kid ?? 'no key'} (${result.alg}); offered are ${result.offered.map(({ kid, kty }) => kid ?? kty ?? 'a key without id').join(', ') || 'none'}.`;
    case 'wrong-key-type':
    case 'bad-key':
    case 'unverifiable':
      return `It cannot be verified: ${result.message}.`;
    case 'request-failed':
      return `${result.url}: ${result.message}.`;
  }
}
