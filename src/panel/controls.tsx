/** Small controls that several places share. */
import { type ReactNode, useEffect, useState } from 'react';
import { usePanel } from './context.tsx';
import { Icon, type IconName } from './icons.tsx';

interface ToolButtonProps {
  icon: IconName;
  label: string;
  /** `data-action`, by which tests find it. */
  action: string;
  pressed?: boolean;
  disabled?: boolean;
  className?: string;
  onClick(): void;
}

/** A button of a toolbar: an icon with a name. */
export function ToolButton({
  icon,
  label,
  action,
  pressed,
  disabled,
  className,
  onClick,
}: ToolButtonProps) {
  return (
    <button
      type="button"
      className={className ? `tool ${className}` : 'tool'}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      data-action={action}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

const SHOWN_FOR = 1600;

/** Copies what `text` gives when it is pressed, and says so. */
export function CopyButton({
  text,
  label = 'Copy',
  words,
  action = 'copy',
}: {
  text: string | (() => string);
  /** What is copied, for screen readers and the tooltip. */
  label?: string;
  /** Words on the button; an icon where there are none. */
  words?: string;
  action?: string;
}) {
  const { shell, say } = usePanel();
  const [done, setDone] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [done]);
  async function copy() {
    const copied = await shell.copy(typeof text === 'string' ? text : text());
    setDone(copied ? 'copied' : 'refused');
    say(copied ? 'Copied' : 'The browser refused to copy');
  }
  const said = done === 'copied' ? 'Copied' : done === 'refused' ? 'Refused' : null;
  return (
    <button
      type="button"
      className={words ? 'text-button copy' : 'tool small copy'}
      title={label}
      aria-label={words ? undefined : label}
      data-action={action}
      data-state={done ?? undefined}
      onClick={copy}
    >
      {words ? (
        <>
          <Icon name={done === 'copied' ? 'check' : 'copy'} />
          {said ?? words}
        </>
      ) : (
        <>
          <Icon name={done === 'copied' ? 'check' : 'copy'} />
          {said && <span className="bubble">{said}</span>}
        </>
      )}
    </button>
  );
}

/** A check box as the Network panel's toolbar has them. */
export function Check({
  label,
  title,
  checked,
  action,
  onChange,
}: {
  label: string;
  title?: string;
  checked: boolean;
  action: string;
  onChange(checked: boolean): void;
}) {
  return (
    <label className="check" title={title}>
      <input
        type="checkbox"
        checked={checked}
        data-action={action}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}

/** A line under the toolbar that says what the user should know. */
export function InfoBar({
  kind,
  children,
  onClose,
}: {
  kind: 'info' | 'warning';
  children: ReactNode;
  onClose?: () => void;
}) {
  return (
    <div className={`info-bar ${kind}`} role={kind === 'warning' ? 'alert' : 'note'}>
      <Icon name={kind} />
      <div className="info-text">{children}</div>
      {onClose && <ToolButton icon="close" label="Dismiss" action="dismiss" onClick={onClose} />}
    </div>
  );
}
