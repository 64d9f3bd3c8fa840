import { expect, test } from 'vitest';
import { told } from '../../../support/diagnosed.ts';
import type { Brief } from '../../../support/exchange.ts';

const stepsFor = (brief: Brief) => told({ status: 401, ...brief }).steps;
const OF_PAGE = { Origin: 'https://shop.example.test' };
const SECRET = `sk_test_${'4eC39HqLyjWDarjtT1zdp7dc'}`;

test('a secret of a server that a page sent is to be replaced, and the call made elsewhere', () => {
  const steps = stepsFor({ request: { ...OF_PAGE, Authorization: `Bearer ${SECRET}` } });
  expect(steps[0]?.text).toContain('from a server of your own');
  expect(steps[0]?.text).toContain('a page of https://shop.example.test sent a Stripe secret key');
  expect(steps.map(({ code }) => code?.language)).not.toContain('js');
});

test('so is that of an OAuth client, and one that stands in Basic', () => {
  const client = stepsFor({
    method: 'POST',
    request: { ...OF_PAGE, 'Content-Type': 'application/x-www-form-urlencoded' },
    postData: 'grant_type=client_credentials&client_id=shop&client_secret=d0ntT3llAnyb0dy',
  });
  expect(client[0]?.text).toContain('the secret of an OAuth client');
  const basic = stepsFor({
    request: { ...OF_PAGE, Authorization: `Basic ${btoa(`${SECRET}:`)}` },
  });
  expect(basic[0]?.text).toContain('a Stripe secret key');
});

test('nothing is said of a server’s own call, of a token, or of keys that are for pages', () => {
  const about = (request: Record<string, string>) =>
    stepsFor({ request })
      .map(({ text }) => text)
      .join();
  const origin = { Origin: 'https://api.example.test' };
  for (const request of [
    { ...origin, Authorization: `Bearer ${SECRET}` },
    { ...OF_PAGE, Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' },
    { ...OF_PAGE, 'X-Goog-Api-Key': `AIza${'SyD3x7Q9w1Er2Ty4Ui6Op8As0Df5Gh7Jk1L'}` },
  ]) {
    expect(about(request)).not.toContain('from a server of your own');
  }
});
