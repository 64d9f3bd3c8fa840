/** What a token grants: scopes, permissions, roles and groups, wherever products put them. */
import { isObject, type JsonObject } from './json.ts';

export interface Grant {
  name: string;
  /** Path of the claim that names it: `scope`, `realm_access.roles`. */
  claim: string;
}

export interface Grants {
  /** Scopes (RFC 6749 §3.3) and permissions. */
  scopes: readonly Grant[];
  /** Roles and groups. */
  roles: readonly Grant[];
  /** True where the token has a claim for scopes, even an empty one. */
  statesScopes: boolean;
}

/** Names of scopes are kept up to this number in all; a token never fits a header beyond it. */
const MOST = 10_000;

/** scope: RFC 8693 §4.2; scp: Entra ID, Okta; permissions: Auth0. */
const SCOPE_CLAIMS = ['scope', 'scp', 'scopes', 'permissions'] as const;
/** RFC 9068 §2.2.3.1 (roles, groups, entitlements); authorities: Spring Security; cognito:…: Amazon Cognito. */
const ROLE_CLAIMS = [
  'roles',
  'role',
  'groups',
  'entitlements',
  'authorities',
  'cognito:groups',
  'cognito:roles',
] as const;
/** A namespaced claim (Auth0 asks for an address in front of names of one's own). */
const NAMESPACED = /^https?:\/\/.*\/(scopes?|permissions|roles?|groups)$/;
const ZITADEL_ROLES = 'urn:zitadel:iam:org:project:roles';

/** Everything that the claims grant, in the order of the claims looked at, without repeats. */
export function grants(claims: JsonObject): Grants {
  const scopes = new Collector();
  const roles = new Collector();
  for (const claim of SCOPE_CLAIMS) scopes.add(claims[claim], claim);
  for (const claim of ROLE_CLAIMS) roles.add(claims[claim], claim);

  const realm = claims.realm_access;
  if (isObject(realm)) roles.add(realm.roles, 'realm_access.roles');
  const resources = claims.resource_access;
  if (isObject(resources)) {
    for (const [client, access] of Object.entries(resources)) {
      if (isObject(access)) roles.add(access.roles, `resource_access.${client}.roles`);
    }
  }
  const authorization = claims.authorization;
  if (isObject(authorization) && Array.isArray(authorization.permissions)) {
    for (const permission of authorization.permissions) {
      if (isObject(permission)) scopes.add(permission.scopes, 'authorization.permissions.scopes');
    }
  }
  const zitadel = claims[ZITADEL_ROLES];
  if (isObject(zitadel)) roles.add(Object.keys(zitadel), ZITADEL_ROLES);
  for (const [claim, value] of Object.entries(claims)) {
    const kind = claim.length < 500 ? NAMESPACED.exec(claim)?.[1] : undefined;
    if (kind) (/^(?:scope|perm)/.test(kind) ? scopes : roles).add(value, claim);
  }
  return {
    scopes: scopes.list,
    roles: roles.list,
    statesScopes: SCOPE_CLAIMS.some((claim) => claims[claim] !== undefined),
  };
}

class Collector {
  readonly list: Grant[] = [];
  readonly #seen = new Set<string>();

  /** A text of names parted by white space or commas, or a list of names. */
  add(value: unknown, claim: string): void {
    const names = typeof value === 'string' ? splitScope(value) : Array.isArray(value) ? value : [];
    for (const name of names) {
      if (this.list.length >= MOST) return;
      if (typeof name !== 'string' || name === '' || this.#seen.has(name)) continue;
      this.#seen.add(name);
      this.list.push({ name, claim });
    }
  }
}

/** The names in a scope text. White space parts them (RFC 6749 §3.3); some products write commas. */
export function splitScope(value: string): string[] {
  return value.split(/[\s,]+/).filter((name) => name !== '');
}

/**
 * The required scopes that are not granted, in their order. Names are compared exactly, since they
 * are case-sensitive (RFC 6749 §3.3); of a required scope written as an address
 * (`https://graph.microsoft.com/Mail.Read`) the last part is enough, because Entra ID puts only
 * that into the token.
 */
export function missing(
  required: string | readonly string[],
  granted: Iterable<string | Grant>,
): string[] {
  const has = new Set<string>();
  for (const grant of granted) has.add(typeof grant === 'string' ? grant : grant.name);
  const names = typeof required === 'string' ? splitScope(required) : required;
  return names.filter((name) => !has.has(name) && !(isAddress(name) && has.has(lastPart(name))));
}

const isAddress = (name: string) => /^(?:https?|api):\/\//.test(name);
const lastPart = (name: string) => name.slice(name.lastIndexOf('/') + 1);
