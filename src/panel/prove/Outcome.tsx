import { Icon } from '../icons.tsx';
import type { Said } from './words.ts';

const ICONS = { good: 'check', bad: 'close', unsure: 'info' } as const;

/** The result of a check; a live region, so that it is read out when it comes. */
export function Outcome({ said, section }: { said: Said | null; section: string }) {
  return (
    <p role="status" className="outcome" data-section={section} data-outcome={said?.state}>
      {said && (
        <>
          <Icon name={ICONS[said.state]} className={said.state} />
          <span>{said.text}</span>
        </>
      )}
    </p>
  );
}
