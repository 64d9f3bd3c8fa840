import { ABSENT } from './english/absent.ts';
import { REFUSED } from './english/refused.ts';
import { REJECTED } from './english/rejected.ts';
import type { Service } from './service.ts';

/**
 * What servers say in plain words, whatever they run on. Every meaning is at most likely: anybody
 * can write these words, and some mean something else by them.
 */
export const english: Service = {
  id: 'english',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [...ABSENT, ...REJECTED, ...REFUSED],
};
