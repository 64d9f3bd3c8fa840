import { type ReactNode, Suspense, useState } from 'react';

/** Something that is loaded and done only when it is asked for. */
export function Prove({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="fold prove-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && <Suspense fallback={null}>{children}</Suspense>}
    </details>
  );
}
