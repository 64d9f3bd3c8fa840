import type { Service } from './service.ts';

export const lighttpd: Service = {
  id: 'lighttpd',
  name: 'lighttpd',
  kind: 'server',
  reference: 'https://redmine.lighttpd.net/projects/lighttpd/wiki/Mod_auth',
  signs: [{ field: 'server', value: 'lighttpd' }],
  says: [
    {
      text: ['^403 Forbidden 403 Forbidden$', '^401 Unauthorized 401 Unauthorized$'],
      means: 'own-page',
    },
  ],
  remedies: [
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'Where a program sends {request} and no browser answers for it, let its client do Digest.',
      code: { language: 'shell', text: "curl -i --digest -u NAME 'https://{host}{path}'" },
      finds: /^www-authenticate: *digest /im,
      besides: true,
    },
    {
      of: 'scheme-mismatch',
      for: 'owner',
      does: 'If {host} shall take Basic for {1}, set the method in the rule of auth.require (over https only: Basic carries the password in the clear).',
      code: {
        language: 'text',
        text: 'auth.require = ( "{1}" => ( "method" => "basic", "realm" => "{2}", "require" => "valid-user" ) )',
      },
      asks: /^\w+ \w+:\/\/[^/]+(\/(?:[\w.%~-]+\/)*)/,
      finds: /^www-authenticate: *digest realm="([^"]{1,60})"/im,
    },
    {
      of: 'forbidden-reported-as-401',
      for: 'owner',
      does: 'Name the user in the rule of auth.require that covers {path}, or let everybody in who has a password (valid-user); where that path has a backend of its own, the user must be in its file too. mod_auth answers 401 for both, and has no 403.',
      code: {
        language: 'text',
        text: 'auth.require = ( "{path}" => ( "method" => "{1}", "realm" => "{2}", "require" => "user=NAME" ) )',
      },
      finds: /^www-authenticate: *(basic|digest) realm="([^"]{1,60})"/im,
    },
    {
      of: 'integrated-auth-not-allowed',
      for: 'owner',
      does: 'Check the keytab: it must hold the key of HTTP/{hostname}, and lighttpd must be allowed to read it.',
      code: {
        language: 'text',
        text: 'auth.backend.gssapi.keytab = "/etc/lighttpd/http.keytab"\n# klist -k /etc/lighttpd/http.keytab',
      },
    },
    {
      of: 'integrated-auth-not-allowed',
      for: 'owner',
      does: 'For visitors outside the domain give the content of {path} a second path or host name over https: auth.require of lighttpd takes one method for each.',
      code: {
        language: 'text',
        text: 'auth.backend = "htpasswd"\nauth.backend.htpasswd.userfile = "/etc/lighttpd/users"\nauth.require = ( "/outside/" => ( "method" => "basic", "realm" => "outside", "require" => "valid-user" ) )',
      },
    },
    {
      of: 'resource-forbidden-by-server',
      for: 'owner',
      does: 'If {path} may be written by WebDAV, set webdav.is-readonly to disable for its folder, and let the user of lighttpd write there: read-only WebDAV answers {request} so.',
      code: {
        language: 'text',
        text: '$HTTP["url"] =~ "^{1}($|/)" {\n  webdav.activate = "enable"\n  webdav.is-readonly = "disable"\n}',
      },
      asks: /^(?:PUT|DELETE|MKCOL|MOVE|COPY|LOCK|UNLOCK|PROPPATCH) \w+:\/\/[^/]+(\/[\w.-]+)[/\n]/,
    },
    {
      of: 'resource-forbidden-by-server',
      for: 'owner',
      does: 'Look in lighttpd.conf of {host} for a rule that denies {path} (url.access-deny; a condition on $HTTP["remoteip"] or $HTTP["url"] around it).',
    },
    {
      of: 'digest-stale-nonce',
      for: 'owner',
      does: 'A nonce of {host} is refused when it is older than ten minutes; there is nothing to set: the client repeats the request with the new one.',
    },
  ],
};
