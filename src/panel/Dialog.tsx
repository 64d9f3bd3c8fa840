import { type ReactNode, useEffect, useRef } from 'react';
import { ToolButton } from './controls.tsx';

/** A modal dialog of the platform: it keeps the focus; Esc closes it. */
export function Dialog({
  title,
  children,
  onClose,
  className = '',
}: {
  title: string;
  children: ReactNode;
  onClose(): void;
  className?: string;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    ref.current?.showModal();
  }, []);
  return (
    <dialog
      ref={ref}
      className={className}
      aria-label={title}
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Left to the platform, it would reach DevTools too, which opens its drawer.
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h1>{title}</h1>
        <ToolButton icon="close" label="Close" action="close-dialog" onClick={onClose} />
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
