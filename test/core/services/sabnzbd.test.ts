import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('SABnzbd has its key under Config', () => {
  const analysis =
    diagnosed(`GET http://nas.example.test:8080/sabnzbd/api?mode=queue&apikey=9f8e7d6c5b4a39281706f5e4d3c2b1a0
< 403 Forbidden
<
< API Key Incorrect
`);
  expect(toldTo('developer', analysis)).toContain('Config, General, Security');
  expect(toldTo('owner', analysis)).toContain('Generate New Key');
  expect(toldToAll(analysis)).not.toContain('developer console');
  const other = diagnosed(`GET https://agents.example.test/api/agents
X-Api-Key: 9f8e7d6c5b4a39281706f5e4d3c2b1a0
< 403 Forbidden
<
< API Key Incorrect
`);
  expect(toldToAll(other)).not.toContain('SABnzbd');
});
