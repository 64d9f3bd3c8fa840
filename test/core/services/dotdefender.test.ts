import { expect, test } from 'vitest';
import { diagnosed, stepsOf } from '../../support/diagnosed.ts';

test('the product that says so, and the part of the address that its rule is about', () => {
  const transcript = `# type: main_frame
GET https://catalog.example.test/search.aspx?q=1%27%20union%20select%20null--
< 403 Forbidden
< X-dotDefender-denied: 1
< Content-Type: text/html
<
< <h1>dotDefender Blocked Your Request</h1><p>provide the following Reference ID:</p><p>9E3D-71F4-02BC-5A60</p>
`;
  const [first] = diagnosed(transcript).causes;
  expect(first).toMatchObject({ id: 'waf-blocked', certainty: 'certain' });
  expect(first.evidence.map(({ says }) => says).join('\n')).toMatch(
    /“union select”, which filters take for an SQL injection/,
  );
  const steps = stepsOf(transcript, 'waf-blocked');
  expect(steps).toMatch(/owner: Look up Reference ID 9E3D-71F4-02BC-5A60 in the log viewer of dot/);
  expect(steps).not.toMatch(/VPN|safer in the body/);
});
