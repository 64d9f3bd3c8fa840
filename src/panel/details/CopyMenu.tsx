import { useState } from 'react';
import { report, toMarkdown } from '../../core/report.ts';
import { usePanel } from '../context.tsx';
import { toCurl } from '../curl.ts';
import { Dialog } from '../Dialog.tsx';
import { Menu, MenuItem } from '../Menu.tsx';
import type { Explained } from '../opened.ts';
import type { Row } from '../row.ts';
import { secretTexts } from '../secrets.ts';

/** Takes a refusal along: as a report, as a command. Secrets stay behind unless they are asked for. */
export function CopyMenu({ row, analysis }: { row: Row; analysis: Explained | null }) {
  const { shell, say } = usePanel();
  const [asks, setAsks] = useState(false);
  async function copy(text: string) {
    say((await shell.copy(text)) ? 'Copied' : 'The browser refused to copy');
  }
  const attempt = analysis?.attempt ?? row.exchange.attempts[0];
  const secrets = () => secretTexts(row.exchange);
  return (
    <>
      <Menu icon="copy" label="Copy" action="copy-menu">
        {analysis && (
          <>
            <MenuItem action="copy-report" onClick={() => void copy(toMarkdown(analysis))}>
              Copy report as Markdown
            </MenuItem>
            <MenuItem
              action="copy-json"
              onClick={() => void copy(`${JSON.stringify(report(analysis), null, 2)}\n`)}
            >
              Copy report as JSON
            </MenuItem>
            <hr />
          </>
        )}
        <MenuItem
          action="copy-curl"
          onClick={() => void copy(toCurl(attempt, { secrets: secrets() }))}
        >
          Copy as cURL, without secrets
        </MenuItem>
        <MenuItem action="copy-curl-complete" onClick={() => setAsks(true)}>
          Copy as cURL, complete…
        </MenuItem>
        <MenuItem action="copy-url" onClick={() => void copy(attempt.url)}>
          Copy URL
        </MenuItem>
      </Menu>
      {asks && (
        <Dialog title="Copy with secrets?" onClose={() => setAsks(false)}>
          <p>The command will hold the secrets of this request. Whoever reads it can use them.</p>
          <p className="dialog-buttons">
            <button type="button" className="text-button" onClick={() => setAsks(false)}>
              Cancel
            </button>
            <button
              type="button"
              className="text-button filled"
              data-action="confirm"
              onClick={() => {
                setAsks(false);
                void copy(toCurl(attempt, { secrets: null }));
              }}
            >
              Copy with secrets
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
