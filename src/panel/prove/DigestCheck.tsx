import { useId, useState } from 'react';
import type { Facts } from '../../core/analysis.ts';
import type { SentCredential } from '../../core/sent.ts';
import { usePanel } from '../context.tsx';
import { Outcome } from './Outcome.tsx';
import { digestWords, notChecked, type Said } from './words.ts';
import './prove.css';

/** Recomputes the response of a Digest credential from a password that is typed in; it stays here. */
export default function DigestCheck({
  credential,
  analysis,
}: {
  credential: SentCredential;
  analysis: Facts;
}) {
  const { store } = usePanel();
  const id = useId();
  const [password, setPassword] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const { params } = credential.parsed;
  const hashed = params.userhash?.toLowerCase() === 'true';
  const [user, setUser] = useState(hashed ? '' : (params.username ?? ''));

  async function check() {
    const { id: exchange } = analysis.exchange;
    setSaid(await store.recomputeDigest(exchange, user, password).then(digestWords, notChecked));
  }

  return (
    <form
      className="prove"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      {(hashed || user === '') && (
        <div className="prove-row">
          <label htmlFor={`${id}-user`}>
            User name{hashed && ' (the credential holds its hash)'}
          </label>
          <input
            id={`${id}-user`}
            type="text"
            autoComplete="off"
            value={user}
            data-action="digest-user"
            onChange={(event) => setUser(event.currentTarget.value)}
          />
        </div>
      )}
      <div className="prove-row">
        <label htmlFor={id}>Password of {user || 'the user'}</label>
        <input
          id={id}
          type="password"
          autoComplete="off"
          value={password}
          data-action="digest-password"
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <button type="submit" className="text-button" data-action="digest-check">
          Recompute
        </button>
      </div>
      <p className="faint">The password is not kept and does not leave this panel.</p>
      <Outcome said={said} section="digest-result" />
    </form>
  );
}
