import { useEffect, useState } from 'react';
import { usePanel } from './context.tsx';
import { Dialog } from './Dialog.tsx';
import { References } from './details/Answer.tsx';
import type { CatalogueEntry } from './judge/contract.ts';

/** Every cause that can be stated, with its meaning; searchable. */
export default function Catalogue({ onClose }: { onClose(): void }) {
  const { judge } = usePanel();
  const [causes, setCauses] = useState<readonly CatalogueEntry[]>([]);
  const [wanted, setWanted] = useState('');
  useEffect(() => {
    // Where it fails, the panel says so itself.
    judge.catalogue().then(setCauses, () => undefined);
  }, [judge]);
  const words = wanted.toLowerCase().split(/\s+/);
  const found = causes.filter(({ id, title, meaning }) => {
    const text = `${id} ${title} ${meaning}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return (
    <Dialog title="All causes" onClose={onClose} className="wide">
      <input
        type="search"
        className="search"
        aria-label="Search the causes"
        placeholder="Search"
        value={wanted}
        data-action="search-causes"
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <p className="faint" role="status">
        {found.length} of {causes.length}
      </p>
      <ul className="catalogue">
        {found.map(({ id, title, meaning, references }) => (
          <li key={id} data-cause={id}>
            <h2>{title}</h2>
            <code className="faint">{id}</code>
            <p>{meaning}</p>
            <References references={references} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
