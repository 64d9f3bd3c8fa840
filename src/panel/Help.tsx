import { Dialog } from './Dialog.tsx';

const KEYS: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['↓', 'j'], does: 'Next request' },
  { keys: ['↑', 'k'], does: 'Previous request' },
  { keys: ['Home', 'End'], does: 'First, last request' },
  { keys: ['Enter'], does: 'Go to the details; fold or unfold a group' },
  { keys: ['Esc'], does: 'Close the details, clear the filter' },
  { keys: ['/'], does: 'Filter' },
  { keys: ['t'], does: 'Go to “Try it” in the details' },
  { keys: ['f'], does: 'Failures over time' },
  { keys: ['o'], does: 'Faults of the answers, for API owners' },
  { keys: ['Ctrl+K', '⌘K'], does: 'Clear' },
  { keys: ['Ctrl+E', '⌘E'], does: 'Record on and off' },
  { keys: ['Shift+←', 'Shift+→'], does: 'On the head of a column: resize it' },
  { keys: ['?'], does: 'This list' },
];

const WORDS: readonly { word: string; means: string }[] = [
  { word: 'status:401', means: 'status code; 4xx and 40* work too' },
  { word: 'scheme:bearer', means: 'asked for or sent; asked: and sent: tell them apart' },
  { word: 'domain:*.example.com', means: 'host name' },
  { word: 'cause:token-expired', means: 'the id of the cause' },
  { word: '-method:OPTIONS', means: 'a minus excludes' },
  { word: 'is:resolved', means: 'also open, waiting, preflight, handshake' },
  { word: '/orders\\/\\d+/', means: 'regular expression' },
];

/** The keys of the panel and the words of its filter. */
export default function Help({ onClose }: { onClose(): void }) {
  return (
    <Dialog title="Keyboard and filter" onClose={onClose} className="help">
      <h2>Keys</h2>
      <dl className="pairs">
        {KEYS.map(({ keys, does }) => (
          <div className="pair" key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h2>Filter</h2>
      <dl className="pairs">
        {WORDS.map(({ word, means }) => (
          <div className="pair" key={word}>
            <dt>
              <code>{word}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
