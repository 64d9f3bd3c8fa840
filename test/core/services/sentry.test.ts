import { expect, test } from 'vitest';
import { diagnosed, stepsOf } from '../../support/diagnosed.ts';

test('Sentry on a host of its own, by its path', () => {
  const transcript = `GET https://sentry.shop.example/api/0/organizations/acme/projects/
Cookie: sentrysid=bykx9rt8ft5kqpn43mk1c03u4efpgdkv
< 401 Unauthorized
<
< {"detail":{"code":"sso-required","message":"Must login via SSO","extra":{"loginUrl":"/auth/login/acme/"}}}
`;
  expect(diagnosed(transcript).causes[0]).toMatchObject({
    id: 'sso-required',
    certainty: 'certain',
  });
  const steps = stepsOf(transcript, 'sso-required');
  expect(steps).toMatch(/owner: .*Require SSO/);
  expect(steps).toMatch(/visitor: .*https:\/\/sentry.shop.example\/auth\/login\/acme\//);
});
