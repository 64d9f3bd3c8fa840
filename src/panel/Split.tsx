import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
} from 'react';

interface SplitProps {
  first: ReactNode;
  /** Null leaves all the room to the first pane. */
  second: ReactNode | null;
  /** Of the second pane, in percent. */
  size: number;
  onSize(size: number): void;
  label: string;
  /** Takes keyboard and pointer from both panes, as when something stands over them. */
  inert: boolean;
}

const LEAST = 20;
const MOST = 80;
const STEP = 2;

const clamp = (size: number): number => Math.min(MOST, Math.max(LEAST, size));

/**
 * Two panes side by side with a splitter between them (ARIA's window splitter pattern): arrows move
 * it, Home and End take it to its ends. By hand, since the libraries for it weigh fifteen times as
 * much as this and bring grids and tabs along.
 */
export function Split({ first, second, size, onSize, label, inert }: SplitProps) {
  const frame = useRef<HTMLDivElement>(null);
  const dragged = useRef<number | null>(null);
  const shown = clamp(size);

  function drag(event: PointerEvent) {
    const box = frame.current?.getBoundingClientRect();
    if (dragged.current === null || !box || box.width === 0) return;
    dragged.current = clamp(((box.right - event.clientX) / box.width) * 100);
    // Only the panes move until it is let go: the rest need not be rendered again for every pixel.
    frame.current?.style.setProperty('--second', `${dragged.current}%`);
  }
  function drop() {
    if (dragged.current !== null && dragged.current !== shown) onSize(dragged.current);
    dragged.current = null;
  }
  function onKeyDown(event: KeyboardEvent) {
    const next = {
      ArrowLeft: shown + STEP,
      ArrowRight: shown - STEP,
      Home: MOST,
      End: LEAST,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onSize(clamp(next));
  }

  return (
    <div
      className="split"
      ref={frame}
      inert={inert}
      style={{ '--second': second === null ? '0%' : `${shown}%` } as CSSProperties}
    >
      <div className="pane">{first}</div>
      {second !== null && (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved */}
          <div
            className="splitter"
            role="separator"
            aria-label={label}
            aria-orientation="vertical"
            aria-valuenow={Math.round(shown)}
            aria-valuemin={LEAST}
            aria-valuemax={MOST}
            tabIndex={0}
            onKeyDown={onKeyDown}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              dragged.current = shown;
            }}
            onPointerMove={drag}
            onPointerUp={drop}
            onPointerCancel={drop}
          />
          <div className="pane">{second}</div>
        </>
      )}
    </div>
  );
}
