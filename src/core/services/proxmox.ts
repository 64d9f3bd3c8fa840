import type { Service } from './service.ts';
import { bySession } from './when.ts';

export const proxmox: Service = {
  id: 'proxmox',
  name: 'Proxmox VE',
  kind: 'API',
  reference: 'https://pve.proxmox.com/wiki/Proxmox_VE_API',
  // `PVEAPIToken=USER@REALM!TOKENID=UUID`
  bare: true,
  signs: [{ sends: 'csrfpreventiontoken' }, { field: 'server', value: 'pve api daemon' }],
  says: [
    {
      text: ['Permission denied invalid csrf token', 'invalid csrf token'],
      means: 'csrf-rejected',
    },
    {
      text: ['permission denied invalid PVE ticket', 'invalid ticket'],
      means: 'session-expired',
      when: bySession,
    },
    {
      text: ['invalid PVEVNC ticket'],
      means: 'token-rejected',
      certainty: 'likely',
      note: 'The ticket of a console is good for some forty seconds: ask for a new one.',
    },
    {
      text: ['no authentication credentials provided'],
      means: 'scheme-mismatch',
      when: ({ sent: { authorization } }) =>
        authorization.known && /^P[BV]EAPIToken=/.test(authorization.value?.lines[0] ?? ''),
      note: 'Proxmox VE takes PVEAPIToken, the Backup Server PBSAPIToken, and neither that of the other.',
    },
    { text: ['No ticket'], means: 'no-credential' },
    {
      text: ['invalid token value', 'no such token'],
      means: 'api-key-invalid',
      certainty: 'likely',
    },
    { text: ['^no tokenid specified'], means: 'token-malformed' },
    { text: ['Permission check failed'], means: 'permission-denied' },
  ],
  remedies: [
    {
      of: 'token-malformed',
      for: 'developer',
      does: 'Send the token as user, realm, id and secret in Authorization of {request}.',
      code: { language: 'http', text: 'Authorization: PVEAPIToken=USER@REALM!TOKENID=SECRET' },
    },
  ],
};
