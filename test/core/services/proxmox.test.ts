import { expect, test } from 'vitest';
import { told } from '../../support/diagnosed.ts';

const DATE = 'Mon, 02 Mar 2026 10:00:00 GMT';
/** Of a node whose clock is so many seconds ahead. */
const ticketOf = (ahead: number) =>
  `PVE:root@pam:${(Date.parse(DATE) / 1000 + ahead).toString(16).toUpperCase()}::c2lnbmF0dXJl`;

const causeOf = (ticket: string, says: string): string =>
  told({
    status: 401,
    url: 'https://pve2.example.test:8006/api2/json/nodes',
    at: Date.parse(DATE),
    request: { Cookie: `PVEAuthCookie=${encodeURIComponent(ticket)}` },
    response: { Server: 'pve-api-daemon/3.0', Date: DATE },
    body: says,
  }).id;

const INVALID = 'permission denied - invalid PVE ticket';

test('a ticket that the other nodes find to be of the future tells that their clocks differ', () => {
  expect(causeOf(ticketOf(3600), INVALID)).toBe('clock-skew');
  expect(causeOf(ticketOf(60), INVALID)).toBe('session-expired');
  expect(causeOf(ticketOf(-8000), INVALID)).toBe('session-expired');
});

test('a ticket that waits for the second factor is half of one', () => {
  expect(causeOf('PVE:tfa!root@pam:69A55B20::c2lnbmF0dXJl', 'No ticket')).toBe('step-up-required');
  expect(causeOf(ticketOf(-60), 'No ticket')).not.toBe('step-up-required');
});
