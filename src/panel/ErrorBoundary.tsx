import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Shell } from './shell.ts';

interface Props {
  shell: Shell;
  children: ReactNode;
}

interface State {
  error: Error | null;
  where: string;
  copied: boolean;
}

/** Shows what happened instead of a blank panel. What it copies holds no request. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, where: '', copied: false };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_: unknown, info: ErrorInfo): void {
    this.setState({ where: info.componentStack ?? '' });
  }

  override render(): ReactNode {
    const { error, where, copied } = this.state;
    if (!error) return this.props.children;
    const { shell } = this.props;
    const report = `Auth DevTools ${shell.version} (${shell.devtools})\n${error.stack ?? error.message}\n${where}`;
    return (
      <div className="empty" role="alert" data-state="error">
        <h1>The panel has failed</h1>
        <p>
          Nothing that was recorded is lost. What happened: <code>{error.message}</code>
        </p>
        <p>
          <button
            type="button"
            className="text-button filled"
            onClick={() => this.setState({ error: null, copied: false })}
          >
            Show the panel again
          </button>{' '}
          <button
            type="button"
            className="text-button"
            data-action="copy-error"
            onClick={() => void shell.copy(report).then((done) => this.setState({ copied: done }))}
          >
            {copied ? 'Copied' : 'Copy what happened'}
          </button>
        </p>
      </div>
    );
  }
}
