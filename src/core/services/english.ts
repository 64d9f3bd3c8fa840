import { ABSENT } from './english/absent.ts';
import { ACCOUNT } from './english/account.ts';
import { BARRED } from './english/barred.ts';
import { CALLER } from './english/caller.ts';
import { CREDENTIALS } from './english/credentials.ts';
import { ENDED } from './english/ended.ts';
import { PERMISSION } from './english/permission.ts';
import { SIGNED } from './english/signed.ts';
import { TOKENS } from './english/tokens.ts';
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
  says: [
    ...ABSENT,
    ...ENDED,
    ...SIGNED,
    ...TOKENS,
    ...CREDENTIALS,
    ...PERMISSION,
    ...CALLER,
    ...ACCOUNT,
    ...BARRED,
  ],
};
