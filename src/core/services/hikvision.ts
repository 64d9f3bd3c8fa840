import type { Reading } from '../analysis.ts';
import { contentField } from '../http/content.ts';
import type { Service } from './service.ts';

const isLocked = ({ content }: Reading): boolean =>
  contentField(content, 'lockStatus')?.value === 'lock';

/** The answer of ISAPI holds the seconds that the lock still lasts. */
const SECONDS = /\block (\d{1,5})\b/;

export const hikvision: Service = {
  id: 'hikvision',
  name: 'Hikvision',
  kind: 'server',
  reference: 'https://tpp.hikvision.com/download/ISAPI_OTAP',
  signs: [{ when: isLocked, wrote: true }, { path: '/ISAPI/' }],
  says: [
    {
      when: isLocked,
      means: 'account-disabled',
      note: 'The device is locked for this address after too many wrong passwords.',
    },
    { text: ['^lowPrivilege$'], means: 'permission-denied', only: true },
    {
      text: ['^notActivated$'],
      means: 'account-disabled',
      only: true,
      note: 'The device waits for its first password.',
    },
  ],
  remedies: [
    {
      of: 'account-disabled',
      for: 'developer',
      does: 'Stop asking {host} for {1} seconds: each wrong password begins the lock anew. Then send {request} with the right one, as Digest.',
      finds: SECONDS,
      when: isLocked,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Look for a recorder or script that asks {host} with an old password; a restart of the device ends the lock at once (Security, Illegal Login Lock sets it).',
      when: isLocked,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Activate the device at {host}: set its first password on its page or with the SADP tool.',
      finds: /^notActivated$/m,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give the user the right on the device (Configuration, System, User Management: remote parameters, live view, playback), or send {request} as administrator.',
    },
  ],
};
