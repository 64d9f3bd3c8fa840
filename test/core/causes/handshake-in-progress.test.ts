import { expect, test } from 'vitest';
import { diagnosed, toldToAll } from '../../support/diagnosed.ts';

test('a message that asks to go on refuses nothing, and the proxy is no server behind nginx', () => {
  const analysis = diagnosed(`GET http://downloads.example.test/tool.msi
Proxy-Authorization: NTLM TlRMTVNTUAABAAAAl4II4gAAAAAAAAAAAAAAAAAAAAAKAGNFAAAADw==
< 407 Proxy Authentication Required
< Proxy-Authenticate: NTLM TlRMTVNTUAACAAAACAAIADgAAAAVgoniffZV0g5celwAAAAAAAAAAIoAigBAAAAACgB8TwAAAA9DAE8AUgBQAAIACABDAE8AUgBQAAEADgBQAFIATwBYAFkAMAAxAAQAIgBjAG8AcgBwAC4AZQB4AGEAbQBwAGwAZQAuAHQAZQBzAHQAAwAyAHAAcgBvAHgAeQAwADEALgBjAG8AcgBwAC4AZQB4AGEAbQBwAGwAZQAuAHQAZQBzAHQABwAIAM2dXpk0zE0vAAAAAA==
`);
  expect(analysis.causes.map(({ id, certainty }) => [id, certainty])).toEqual([
    ['handshake-in-progress', 'certain'],
  ]);
  expect(toldToAll(analysis)).not.toContain('upstream');
});
