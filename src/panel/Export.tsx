import { useState } from 'react';
import { usePanel } from './context.tsx';
import { Check } from './controls.tsx';
import { Dialog } from './Dialog.tsx';
import { count } from './format.ts';
import { exportHar } from './to-har.ts';

/** Saves what is listed as a HAR file, without secrets unless they are asked for. */
export default function Export({ onClose }: { onClose(): void }) {
  const { shell, store } = usePanel();
  const [reveal, setReveal] = useState(false);
  const exchanges = store.exchanges();
  function save() {
    const name = `auth-${new Date(shell.now()).toISOString().slice(0, 19).replaceAll(':', '-')}.har`;
    shell.save(name, 'application/json', exportHar(exchanges, { reveal, version: shell.version }));
    onClose();
  }
  return (
    <Dialog title="Export HAR" onClose={onClose}>
      <p>
        {count(exchanges.length, 'request')}: those that were refused, and those that they are
        compared with.
      </p>
      <p>
        Credentials, cookies, keys and tokens are replaced everywhere. Host names, paths and other
        content stay. The file lists what was removed.
      </p>
      <Check
        label="Leave the secrets in: whoever gets the file can use them"
        checked={reveal}
        action="export-reveal"
        onChange={setReveal}
      />
      <p className="dialog-buttons">
        <button type="button" className="text-button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" className="text-button filled" data-action="save-har" onClick={save}>
          {reveal ? 'Save with secrets' : 'Save'}
        </button>
      </p>
    </Dialog>
  );
}
