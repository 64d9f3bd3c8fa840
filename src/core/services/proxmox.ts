import type { Reading } from '../analysis.ts';
import { percentDecoded } from '../http/query.ts';
import type { Service } from './service.ts';
import { bySession } from './when.ts';

/** `PVE:user@realm:HEXTIME::signature`, as it stands in the cookie; empty without. */
const ticketOf = ({ sent }: Reading): string =>
  percentDecoded(sent.sessions.find(({ name }) => name === 'PVEAuthCookie')?.value ?? '');

/** Tickets are dated by the node that gives them out; others allow for five minutes. */
const AHEAD_MS = 5 * 60_000;

function isAhead(reading: Reading): boolean {
  const [, time] = /^PVE:[^:]+:([0-9A-F]{8})::/.exec(ticketOf(reading)) ?? [];
  return time !== undefined && Number.parseInt(time, 16) * 1000 > reading.serverNow + AHEAD_MS;
}

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
      when: (r) => bySession(r) && !isAhead(r),
    },
    {
      text: ['permission denied invalid PVE ticket', 'invalid ticket'],
      means: 'clock-skew',
      certainty: 'likely',
      when: isAhead,
      note: 'The time in the ticket lies ahead of this node, which takes it for no more than five minutes: the clocks of the nodes are not in step.',
    },
    {
      text: ['permission denied invalid PVE ticket', 'No ticket'],
      means: 'step-up-required',
      when: (r) => /^PVE:(?:!tfa!|tfa!|[^:]*!)/.test(ticketOf(r)),
      note: 'The ticket is half of one: the second factor was not sent to /access/ticket (NeedTFA).',
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
    { text: ['No ticket'], means: 'no-credential', when: (r) => ticketOf(r) === '' },
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
