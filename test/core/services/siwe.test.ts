import { expect, test } from 'vitest';
import { diagnosed } from '../../support/diagnosed.ts';

const answered = (body: string, words: string) =>
  diagnosed(`# at: 2026-03-02T10:00:00Z
POST https://dapp.example.test/verify
Cookie: connect.sid=s%3AdKEaL6nPdEJ2AXvAFRnaVwgxObG5IBl5.F4q48CUw7Eijp
Content-Type: application/json

${body}
< 401 Unauthorized
< Content-Type: application/json
<
< {"message":"${words}"}`).causes[0].id;

const MESSAGE = String.raw`{"message":"dapp.example.test wants you to sign in with your Ethereum account:\n0x70997970C51812dc3A010C7d01b50e0d17dc79C8\n\nURI: https://dapp.example.test\nVersion: 1\nChain ID: 1\nNonce: k3n4b5c6d7\nIssued At: 2026-03-02T09:50:00Z","signature":"0x1b"}`;

test.each([
  ['Expired message.', 'token-expired'],
  ['Message is not valid yet.', 'token-not-yet-valid'],
  ['Signature does not match address of the message.', 'signature-mismatch'],
  ['Domain does not match provided domain for verification.', 'token-audience-mismatch'],
])('of a signed message: %s', (words, id) => {
  expect(answered(MESSAGE, words)).toBe(id);
});

test('a message of a chat that has expired is none', () => {
  expect(answered('{"message":"hello"}', 'Expired message.')).not.toBe('token-expired');
});
