import { expect, test } from 'vitest';
import { scopesInWords } from '../../../../src/core/causes/shared/scope-words.ts';

test.each([
  ['You are missing the following required scopes: read', ['read']],
  ['Missing required scope: invoices:write', ['invoices:write']],
  ['token does not have at least one of required scope(s): [read:user]', ['read:user']],
  [
    'token does not have at least one of required scope(s), required=[write:package], token scope=read:package,read:repository',
    ['write:package'],
  ],
  ['Insufficient scope, expected any of: read:users', ['read:users']],
  ['Scopes [orders:write] are missing', ['orders:write']],
  ['scope billing:read required', ['billing:read']],
  ['Schedule.ReadWrite.All scope required — please re-authenticate', ['Schedule.ReadWrite.All']],
  [
    "Missing scope permissions on the request. API requires one of 'Chat.ReadBasic, Chat.Read'. Scopes on the request 'User.Read'",
    ['Chat.ReadBasic', 'Chat.Read'],
  ],
  ["This endpoint requires the 'pages_read_engagement' permission", ['pages_read_engagement']],
  ['Access token does not contain openid scope', ['openid']],
  ['insufficient scopes: requires fleet:admin', ['fleet:admin']],
  [
    'Invalid scope(s): file_comments:read. This endpoint requires the current_user:read scope',
    ['current_user:read'],
  ],
  ["Insufficient scope: requires 'write', key has 'read'", ['write']],
  [
    'this operation requires the "host.power" scope; this device holds read,service.control',
    ['host.power'],
  ],
  ['Missing scopes: api.responses.write. Check that you have the role.', ['api.responses.write']],
])('%s', (text, expected) => {
  expect(scopesInWords(text)).toEqual(expected);
});

test.each([
  'Insufficient scope',
  'Insufficient scope: authorized scope is insufficient',
  'Not enough permissions to access: GET /me',
  'Scope Status Invalid : Authentication failed.',
  "OAuth scopes on the access token don't cover this resource",
  "The key does not have the required permissions for this endpoint on account 'acct_1032D82eZv'",
  'Your API key is limited to the scopes: metrics.read',
  'insufficient_scope',
  'Invalid scope(s) provided.',
  'The request requires higher privileges than provided by the access token.',
  'The access token is missing required scopes.',
  'Unauthorized navigation context scope',
  'This application has insufficient scope to perform the operation.',
  'Token was granted read only, this call requires more',
  'Ensure this token has all the required scopes.',
])('no name: %s', (text) => {
  expect(scopesInWords(text)).toEqual([]);
});
