import { describe, expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

describe('the firewall of Cosmos DB', () => {
  const call = `GET https://acme-orders.documents.azure.com/dbs/shop/colls/orders/docs
Authorization: type%3Dmaster%26ver%3D1.0%26sig%3DqiBPNKyO4HoaL9wTWGB2WhRf7R4uWq7AVDyc2cU004U%3D
`;

  const refused = (before = '') =>
    diagnosed(`${before}${call}< 403 Forbidden
< Content-Type: application/json
<
< {"code":"Forbidden","message":"Request originated from IP 203.0.113.77 through public internet. This is blocked by your Cosmos DB account firewall settings."}
`);

  test('keeps the addresses that it has', () => {
    const analysis = refused();
    expect(toldTo('owner', analysis)).toMatch(/If 203\.0\.113\.77 is.*beside/);
    expect(toldTo('owner', analysis)).toContain("starts_with('acme-orders', name)");
    expect(toldToAll(analysis)).not.toMatch(/--ip-range-filter 203|Connect again/);
  });

  test('has not changed where the same request worked before', () => {
    const analysis = refused(`${call}< 200 OK\n<\n< {}\n\n`);
    expect(toldTo('developer', analysis)).toMatch(/^Connect again to the network or VPN.*203\.0/);
  });
});
