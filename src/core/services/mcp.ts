import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const mcp: Service = {
  id: 'mcp',
  name: 'MCP server',
  kind: 'framework',
  reference: 'https://modelcontextprotocol.io/specification/2025-06-18/basic/authorization',
  signs: [{ sends: 'mcp-protocol-version' }, { sends: 'mcp-session-id' }, { path: '/mcp' }],
  says: [
    {
      text: ['Invalid Authorization header format expected Bearer TOKEN'],
      means: 'scheme-missing',
      when: inScheme(null),
    },
    {
      text: ['Invalid Authorization header format expected Bearer TOKEN'],
      means: 'scheme-mismatch',
      when: (r) =>
        r.sent.authorization.known &&
        r.sent.authorization.value !== null &&
        ![null, 'bearer'].includes(r.sent.authorization.value.scheme),
    },
    {
      text: ['Invalid Authorization header format expected Bearer TOKEN'],
      means: 'token-placeholder',
      when: (r) =>
        r.sent.authorization.known &&
        r.sent.authorization.value?.scheme === 'bearer' &&
        r.sent.authorization.value.text === '',
    },
    { text: ['Missing Authorization header'], means: 'no-credential' },
    { text: ['^Token has expired$'], means: 'token-expired' },
    { text: ['Invalid Host header', 'Invalid Host'], means: 'host-not-allowed' },
    { text: ['Invalid Origin header', 'Invalid Origin'], means: 'origin-not-allowed' },
  ],
  remedies: [
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Add {hostname} to the names that the MCP server takes, if it is meant to be called so. Do not switch the check off: it keeps web pages from reaching a server on localhost by DNS rebinding.',
      code: {
        language: 'js',
        text: "const app = createMcpExpressApp({ host: '0.0.0.0', allowedHosts: ['{hostname}'] });",
      },
    },
  ],
};
