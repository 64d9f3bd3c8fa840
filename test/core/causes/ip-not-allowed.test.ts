import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { NO_HISTORY } from '../../../src/core/history.ts';
import { SERVICES } from '../../../src/core/services/index.ts';
import { type Brief, exchange } from '../../support/exchange.ts';

/** The first cause, and all that its steps say. */
function told(brief: Brief) {
  const [first] = analyse(exchange({ status: 403, ...brief }), NO_HISTORY).causes;
  const text = first.steps
    .map((step) => `${step.for}: ${step.text} ${step.code?.text ?? ''}`)
    .join('\n');
  return { id: first.id, text };
}

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

describe('ip-not-allowed', () => {
  test('allows the address that the answer names, at the vault that it names', () => {
    expect(told(VAULT)).toMatchObject({ id: 'ip-not-allowed' });
    expect(told(VAULT).text).toContain('--name acme-kv --ip-address 203.0.113.77/32');
    expect(told(VAULT).text).not.toContain('Find out from which address');
  });

  test('has no address in a command that might be somebody’s', () => {
    const sources = SERVICES.flatMap(({ remedies = [] }) =>
      remedies.map(({ code }) => code?.text ?? ''),
    );
    const examples = /\b(?:203\.0\.113|198\.51\.100|192\.0\.2)\.\d/;
    expect(sources.filter((text) => examples.test(text))).toEqual([]);
    const plain = told({
      response: { Server: 'nginx' },
      body: '{"error":"Your IP address is not allowed"}',
    });
    expect(plain.id).toBe('ip-not-allowed');
    expect(plain.text).toContain('Find out from which address');
    expect(plain.text).not.toMatch(examples);
  });

  test('changes the list of the token where that is what refused', () => {
    const { id, text } = told({
      request: { Authorization: 'Token 6d1756fe8c857526ea8a510c98661e1ed1df1255' },
      response: { Server: 'nginx', 'Content-Type': 'application/json' },
      body: '{"detail":"Source IP 198.51.100.28 is not permitted to authenticate using this token."}',
    });
    expect(id).toBe('ip-not-allowed');
    expect(text).toContain('In the settings of the token, add 198.51.100.28');
    expect(text).not.toMatch(/location |visitor: /);
  });

  test('speaks of the country where that is what was refused', () => {
    const { id, text } = told({
      response: { 'Content-Type': 'text/html' },
      body: '<h1>Access from your country is not allowed</h1>',
    });
    expect(id).toBe('ip-not-allowed');
    expect(text).toContain('another country');
    expect(text).not.toMatch(/Add the address|Find out from which address/);
  });

  test('allows no address that is a proxy’s', () => {
    const { id, text } = told({
      response: { 'Content-Type': 'application/json' },
      body: '{"message":"IP address 10.0.0.4 is not allowed"}',
    });
    expect(id).toBe('ip-not-allowed');
    expect(text).toContain('(it saw 10.0.0.4)');
    expect(text).not.toMatch(/Add 10\.0|Have 10\.0/);
  });

  test('keeps visitors off a key that is for servers', () => {
    const { id, text } = told({
      url: 'https://translation.googleapis.com/language/translate/v2?key=AIzaSyD3mOxN7v2Kq8LrT5wYb1cPzE9uHjG4sFQ',
      response: { 'Content-Type': 'application/json' },
      body: '{"error":{"code":403,"message":"The provided API key has an IP address restriction. The originating IP address of the call (203.0.113.25) violates this restriction.","status":"PERMISSION_DENIED"}}',
    });
    expect(id).toBe('ip-not-allowed');
    expect(text).toContain('website restriction');
    expect(text).not.toMatch(/visitor: |Add 203/);
  });
});
