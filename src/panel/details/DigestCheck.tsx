import { useId, useState } from 'react';
import { computeDigest } from '../../core/schemes/digest.ts';
import type { SentCredential } from '../../core/sent.ts';

const WHY_WORDS = {
  'algorithm-unknown': 'the algorithm is not known',
  'qop-unknown': 'the qop is not known',
  'cnonce-missing': 'the credential has no cnonce',
  'body-missing': 'the content of the request is needed (auth-int) and was not seen',
} as const;

/** Recomputes the response of a Digest credential from a password that is typed in; it stays here. */
export default function DigestCheck({
  credential,
  method,
  body,
}: {
  credential: SentCredential;
  method: string;
  body: string | null;
}) {
  const id = useId();
  const [password, setPassword] = useState('');
  const [result, setResult] = useState<string | null>(null);
  const { params } = credential.parsed;
  const hashed = params.userhash?.toLowerCase() === 'true';
  const [user, setUser] = useState(hashed ? '' : (params.username ?? ''));

  function check() {
    const computed = computeDigest({
      username: user,
      password,
      realm: params.realm ?? '',
      method,
      uri: params.uri ?? '',
      nonce: params.nonce ?? '',
      algorithm: params.algorithm,
      qop: params.qop,
      nc: params.nc,
      cnonce: params.cnonce,
      body: body === null ? undefined : new TextEncoder().encode(body),
    });
    if (!computed.ok) setResult(`It cannot be computed: ${WHY_WORDS[computed.why]}.`);
    else if (computed.response === params.response?.toLowerCase()) {
      setResult('It is the same: this password was used, with the same realm, nonce and address.');
    } else {
      setResult(`It differs: with this password the response would be ${computed.response}.`);
    }
  }

  return (
    <form
      className="prove"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      {hashed && (
        <p>
          <label htmlFor={`${id}-user`}>User name (the credential holds its hash) </label>
          <input
            id={`${id}-user`}
            type="text"
            autoComplete="off"
            value={user}
            onChange={(event) => setUser(event.currentTarget.value)}
          />
        </p>
      )}
      <p>
        <label htmlFor={id}>Password of {user || 'the user'} </label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          value={password}
          data-action="digest-password"
          onChange={(event) => setPassword(event.currentTarget.value)}
        />{' '}
        <button type="submit" className="text-button" data-action="digest-check">
          Recompute
        </button>
      </p>
      <p className="faint">The password is not kept and does not leave this panel.</p>
      <p role="status" data-section="digest-result">
        {result}
      </p>
    </form>
  );
}
