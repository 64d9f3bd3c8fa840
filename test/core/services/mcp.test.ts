import { expect, test } from 'vitest';
import { stepsOf } from '../../support/diagnosed.ts';

const refused = (fields: string) => `POST https://mcp.shop.example/mcp
${fields}Content-Type: application/json
< 403 Forbidden
<
< {"jsonrpc":"2.0","error":{"code":-32000,"message":"Invalid Host header: mcp.shop.example"},"id":null}
`;

test('an MCP server has a list of its own, and a page under its name no other to call', () => {
  const own = stepsOf(
    refused('Origin: https://mcp.shop.example\nSec-Fetch-Site: same-origin\n'),
    'host-not-allowed',
  );
  expect(own).toContain("allowedHosts: ['mcp.shop.example']");
  expect(own).toContain('DNS rebinding');
  expect(own).not.toMatch(/localhost, its address/);
  expect(stepsOf(refused('Origin: http://localhost:6274\n'), 'host-not-allowed')).toMatch(
    /localhost, its address/,
  );
});
