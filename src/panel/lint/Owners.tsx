import { Fragment, useEffect, useState } from 'react';
import { type LintGroup, toIssueText } from '../../core/lint.ts';
import { usePanel, usePanelState } from '../context.tsx';
import { CopyButton } from '../controls.tsx';
import { Dialog } from '../Dialog.tsx';
import { References } from '../details/Answer.tsx';
import { count } from '../format.ts';
import './lint.css';

/** Where the answers of this page break the specifications, for those who own the servers. */
export default function Owners({
  onClose,
  onSelect,
}: {
  onClose(): void;
  onSelect(id: string): void;
}) {
  const groups = useGroups();
  const servers = new Set(groups?.map(({ server }) => server)).size;
  return (
    <Dialog title="For API owners" onClose={onClose} className="wide">
      {groups === null ? null : groups.length === 0 ? (
        <p>No answer that was seen breaks the rules of HTTP authentication.</p>
      ) : (
        <>
          <div className="lint-head">
            <p>
              {count(groups.length, 'fault')} in the answers of {count(servers, 'server')}, whatever
              the requests did wrong.
            </p>
            <CopyButton
              text={() => toIssueText(groups)}
              label="Copy all as the text of an issue"
              words="Copy as issue"
              action="copy-issue"
            />
          </div>
          {groups.map((group) => (
            <Group
              key={`${group.finding.id} ${group.server}`}
              group={group}
              onSelect={(id) => {
                onSelect(id);
                onClose();
              }}
            />
          ))}
        </>
      )}
    </Dialog>
  );
}

/** As the judge finds them; null until it has answered. */
function useGroups(): readonly LintGroup[] | null {
  const { store } = usePanel();
  const { rows } = usePanelState();
  const [groups, setGroups] = useState<readonly LintGroup[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answers of other rows are others
  useEffect(() => {
    let current = true;
    store.owners().then(
      (found) => {
        if (current) setGroups(found);
      },
      // Where it fails, the panel says so itself.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [store, rows]);
  return groups;
}

/** How many requests are shown before they are asked for. */
const SHOWN = 4;

function Group({ group, onSelect }: { group: LintGroup; onSelect(id: string): void }) {
  const [all, setAll] = useState(false);
  const { finding, server, expected, times, requests, unlisted } = group;
  const shown = all ? requests : requests.slice(0, SHOWN);
  return (
    <section className="lint-group" data-finding={finding.id} data-server={server}>
      <div className="lint-head">
        <h2>{finding.title}</h2>
        <CopyButton
          text={() => toIssueText([group])}
          label={`Copy “${finding.title}” as the text of an issue`}
          action="copy-group"
        />
      </div>
      <p className="faint">
        <code>{server}</code>, {count(times, 'answer')}
      </p>
      <ul className="lint-requests">
        {shown.map(({ method, path, status, times: often, evidence, exchange }) => (
          <li key={`${method} ${path} ${status} ${evidence}`}>
            <button
              type="button"
              className="link"
              title="Show it in the list"
              onClick={() => onSelect(exchange)}
            >
              {status} {method} {path}
            </button>
            {often > 1 && <span className="faint"> × {often.toLocaleString('en')}</span>}
            <div>{evidence}</div>
          </li>
        ))}
      </ul>
      {requests.length > shown.length && (
        <button type="button" className="link more" onClick={() => setAll(true)}>
          {requests.length - shown.length} more
        </button>
      )}
      {all && unlisted > 0 && <p className="faint">And {unlisted.toLocaleString('en')} more.</p>}
      <p>
        <strong>Expected:</strong>{' '}
        {expected.split('`').map((part, index) => (
          // Every second part stands between two backticks.
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no identity but their place
          <Fragment key={index}>{index % 2 === 1 ? <code>{part}</code> : part}</Fragment>
        ))}
      </p>
      <References references={finding.references} />
    </section>
  );
}
