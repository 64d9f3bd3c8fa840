import { usePanel } from './context.tsx';
import { Icon } from './icons.tsx';

/** What will appear here, and what stands in the way of it. */
export function Empty({ recording, access }: { recording: boolean; access: boolean }) {
  const { shell } = usePanel();
  return (
    <div className="empty" data-state="empty">
      {access ? (
        <>
          <h1>{recording ? 'No refused requests' : 'Recording is off'}</h1>
          <p>
            {recording
              ? 'Requests of this tab that are answered 401, 403 or 407 appear here, with the reason and the fix.'
              : 'Record to list the refused requests of this tab.'}
          </p>
          {!recording && (
            <button
              type="button"
              className="text-button filled"
              data-action="record-empty"
              onClick={() => void shell.settings.write({ recording: true })}
            >
              Record
            </button>
          )}
          {recording && shell.reload && (
            <button
              type="button"
              className="text-button filled"
              data-action="reload"
              onClick={() => shell.reload?.()}
            >
              Reload the page
            </button>
          )}
          <ul className="legend">
            <li>
              <Icon name="key" className="icon-demand" /> 401 and 407 ask for credentials, or for
              better ones
            </li>
            <li>
              <Icon name="barred" className="icon-denied" /> 403 says no, whoever asks
            </li>
          </ul>
          <p className="faint">
            Everything stays in this browser's memory until the tab is closed. Secrets are masked.
          </p>
        </>
      ) : (
        <>
          <h1>The extension may not see this site yet</h1>
          <p>
            The browser withholds the permission to see requests. Nothing of them leaves the
            browser.
          </p>
          <button
            type="button"
            className="text-button filled"
            data-action="grant"
            onClick={() => void shell.hostAccess.ask()}
          >
            Allow on all sites
          </button>
        </>
      )}
    </div>
  );
}
