import { expect, test } from 'vitest';
import { told } from '../../support/diagnosed.ts';
import type { Brief } from '../../support/exchange.ts';

const VAULT: Brief = {
  url: 'https://acme-kv.vault.azure.net/secrets/db?api-version=7.4',
  request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' },
  response: { 'Content-Type': 'application/json', 'x-ms-keyvault-service-version': '1.9' },
  body: JSON.stringify({
    error: {
      code: 'Forbidden',
      message:
        'Client address is not authorized and caller is not a trusted service.\r\nClient address: 203.0.113.77\r\nCaller: appid=1\r\nVault: acme-kv;location=westeurope',
      innererror: { code: 'ForbiddenByFirewall' },
    },
  }),
};

test('allows the address that the answer names, at the vault that it names', () => {
  expect(told(VAULT)).toMatchObject({ id: 'ip-not-allowed' });
  expect(told(VAULT).text).toContain('--name acme-kv --ip-address 203.0.113.77/32');
  expect(told(VAULT).text).not.toContain('Find out from which address');
});
