import { expect, test } from 'vitest';
import { grants, missing, splitScope } from '../../../src/core/token/scopes.ts';

const flat = (claims: Record<string, unknown>) => {
  const found = grants(claims);
  return {
    scopes: found.scopes.map((grant) => `${grant.claim}=${grant.name}`),
    roles: found.roles.map((grant) => `${grant.claim}=${grant.name}`),
  };
};

test('RFC 8693 §4.2: scope is a text of names parted by spaces', () => {
  expect(flat({ scope: 'read  write\tread' }).scopes).toEqual(['scope=read', 'scope=write']);
});

test('every shape of scope claim', () => {
  expect(flat({ scope: ['read', 3, 'write', ''] }).scopes).toEqual(['scope=read', 'scope=write']);
  expect(flat({ scp: 'User.Read Mail.Read' }).scopes).toEqual(['scp=User.Read', 'scp=Mail.Read']);
  expect(flat({ scp: ['a', 'b'] }).scopes).toEqual(['scp=a', 'scp=b']);
  expect(flat({ scopes: 'a,b, c' }).scopes).toEqual(['scopes=a', 'scopes=b', 'scopes=c']);
  expect(flat({ permissions: ['read:x'] }).scopes).toEqual(['permissions=read:x']);
  expect(
    flat({ authorization: { permissions: [{ scopes: ['view'] }, 'x', { rsid: '1' }] } }).scopes,
  ).toEqual(['authorization.permissions.scopes=view']);
  expect(flat({ 'https://api.example/permissions': ['p'] }).scopes).toEqual([
    'https://api.example/permissions=p',
  ]);
});

test('roles and groups, wherever they are', () => {
  expect(
    flat({
      roles: ['Admin'],
      role: 'owner',
      groups: ['g'],
      'cognito:groups': ['c'],
      authorities: ['ROLE_A'],
      realm_access: { roles: ['realm'] },
      resource_access: { app: { roles: ['app-role'] }, broken: 3 },
      'urn:zitadel:iam:org:project:roles': { z: { '1': 'x' } },
      'https://api.example/roles': ['namespaced'],
    }).roles,
  ).toEqual([
    'roles=Admin',
    'role=owner',
    'groups=g',
    'authorities=ROLE_A',
    'cognito:groups=c',
    'realm_access.roles=realm',
    'resource_access.app.roles=app-role',
    'urn:zitadel:iam:org:project:roles=z',
    'https://api.example/roles=namespaced',
  ]);
});

test('claims of another shape grant nothing', () => {
  expect(
    flat({
      scope: 3,
      realm_access: 'x',
      resource_access: [],
      authorization: { permissions: {} },
      'urn:zitadel:iam:org:project:roles': [],
      [`https://a.example/${'x'.repeat(600)}/roles`]: ['far'],
    }),
  ).toEqual({ scopes: [], roles: [] });
});

test('an empty scope claim is still a statement', () => {
  expect(grants({ scope: '' }).statesScopes).toBe(true);
  expect(grants({ roles: ['a'] }).statesScopes).toBe(false);
});

test('names are kept up to a number', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => `s${i}`);
  expect(grants({ scope: names }).scopes).toHaveLength(10_000);
});

test('what is missing, in the order required', () => {
  expect(missing('a b c', ['b'])).toEqual(['a', 'c']);
  expect(missing(['a b'], [{ name: 'a b', claim: 'scope' }])).toEqual([]);
  expect(missing('Read', ['read'])).toEqual(['Read']);
  expect(missing('', ['a'])).toEqual([]);
});

test('Entra ID puts only the last part of a scope into the token', () => {
  expect(missing('https://graph.microsoft.com/Mail.Read api://x/access', ['Mail.Read'])).toEqual([
    'api://x/access',
  ]);
  expect(missing('projects/Mail.Read', ['Mail.Read'])).toEqual(['projects/Mail.Read']);
});

test('scope text', () => {
  expect(splitScope(' a, b\nc ')).toEqual(['a', 'b', 'c']);
});
