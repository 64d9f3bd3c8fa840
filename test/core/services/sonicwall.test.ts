import { expect, test } from 'vitest';
import { diagnosed, stepsOf } from '../../support/diagnosed.ts';

test('the category that the page names, for who asks and for who runs the filter', () => {
  const transcript = `# type: main_frame
GET http://www.cards.example/
< 403 Forbidden
< Server: SonicWALL
< Content-Type: text/html
<
< <title>SonicWall - Web Site Blocked</title><p>Block reason: Forbidden Category "Gambling"</p>
`;
  const [first] = diagnosed(transcript).causes;
  expect(first).toMatchObject({ id: 'blocked-by-proxy', certainty: 'certain' });
  const steps = stepsOf(transcript, 'blocked-by-proxy');
  expect(steps).toMatch(/visitor: .*“Gambling”/);
  expect(steps).toMatch(/owner: .*www\.cards\.example to the Allowed URI List/);
});
