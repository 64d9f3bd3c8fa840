import { expect, test } from 'vitest';
import { told } from '../../support/diagnosed.ts';

test('prints the grant that ClickHouse spells out', () => {
  const { text, says } = told({
    url: 'https://ch.example.test:8443/?database=sales',
    method: 'POST',
    request: { 'X-ClickHouse-User': 'dashboards', 'X-ClickHouse-Key': 'r3ad-0nly-24' },
    response: { 'X-ClickHouse-Exception-Code': '497', 'Content-Type': 'text/plain' },
    body: "Code: 497. DB::Exception: dashboards: Not enough privileges. To execute this query, it's necessary to have the grant SELECT(region, amount) ON sales.orders_raw. (ACCESS_DENIED) (version 25.8.2.29 (official build))",
  });
  expect(text).toContain('Run GRANT SELECT(region, amount) ON sales.orders_raw TO');
  expect(says).toContain('the key in X-ClickHouse-Key');
});
