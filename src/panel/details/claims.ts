/** What the registered names of a JWT mean (RFC 7519 §4.1 and the IANA JWT registry), in few words. */
const WORDS: Readonly<Record<string, string>> = {
  iss: 'who issued it',
  sub: 'whom it is about',
  aud: 'whom it is meant for',
  exp: 'not valid from this time on',
  nbf: 'not valid before this time',
  iat: 'when it was issued',
  jti: 'its own id',
  azp: 'the client it was issued to',
  client_id: 'the client it was issued to',
  appid: 'the application it was issued to',
  scope: 'what it allows',
  scp: 'what it allows',
  roles: 'roles of the user or the application',
  groups: 'groups of the user',
  permissions: 'permissions of the user',
  nonce: 'binds it to one sign-in',
  auth_time: 'when the user signed in',
  acr: 'how strongly the user signed in',
  amr: 'by which methods the user signed in',
  sid: 'the session it belongs to',
  tid: 'the tenant',
  cnf: 'the key that its holder has to prove',
  act: 'who acts for the subject',
  alg: 'how it is signed or encrypted',
  typ: 'what kind of token it is',
  kid: 'which key signed it',
  enc: 'how its content is encrypted',
  cty: 'what is inside it',
  jku: 'where its key is to be fetched',
  x5t: 'the certificate of the key',
};

/** Empty for names that are not registered. */
export const claimSays = (name: string): string =>
  Object.hasOwn(WORDS, name) ? (WORDS[name] ?? '') : '';
