import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('RSS-Bridge is told the bridge that the query names', () => {
  const analysis =
    diagnosed(`GET https://rss.example.test/?action=display&bridge=TwitchBridge&format=Atom
< 401 Unauthorized
< Content-Type: text/plain
<
< This bridge is not whitelisted
`);
  expect(toldTo('owner', analysis)).toContain('enabled_bridges[] = TwitchBridge');
  expect(toldTo('visitor', analysis)).toContain('enable TwitchBridge');
});
