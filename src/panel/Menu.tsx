import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Icon, type IconName } from './icons.tsx';

/** A button that opens a popover below it; Esc and a click beside it close it. */
export function Menu({
  icon,
  label,
  action,
  children,
}: {
  icon: IconName;
  label: string;
  action: string;
  children: ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  function place() {
    const at = button.current?.getBoundingClientRect();
    if (!at || !popover.current) return;
    popover.current.style.top = `${at.bottom + 1}px`;
    popover.current.style.right = `${Math.max(2, document.documentElement.clientWidth - at.right)}px`;
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      // Left to the platform, it would reach DevTools too, which opens its drawer.
      event.preventDefault();
      event.stopPropagation();
      popover.current?.hidePopover();
      button.current?.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [...(popover.current?.querySelectorAll<HTMLElement>('button, input') ?? [])];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    const next = stops[(at + (event.key === 'ArrowDown' ? 1 : -1) + stops.length) % stops.length];
    event.preventDefault();
    next?.focus();
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="tool"
        title={label}
        aria-label={label}
        data-action={action}
        popoverTarget={id}
      >
        <Icon name={icon} />
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be laid out otherwise */}
      <div
        id={id}
        ref={popover}
        popover="auto"
        className="menu"
        role="group"
        aria-label={label}
        onBeforeToggle={place}
        onToggle={(event) => {
          if (event.newState === 'open')
            popover.current?.querySelector<HTMLElement>('button, input')?.focus();
        }}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
    </>
  );
}

/** Does something and closes the menu. */
export function MenuItem({
  action,
  children,
  onClick,
}: {
  action: string;
  children: ReactNode;
  onClick(): void;
}) {
  return (
    <button
      type="button"
      className="menu-item"
      data-action={action}
      onClick={(event) => {
        event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
        onClick();
      }}
    >
      {children}
    </button>
  );
}
