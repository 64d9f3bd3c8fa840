import type { Reading } from '../analysis.ts';
import { sees } from './remedies.ts';
import type { Remedy, Service } from './service.ts';
import { inOtherThan, inScheme } from './when.ts';

/** What stands in front has left its name. */
const seesFront = (reading: Reading): boolean =>
  ['apache', 'cloudfront', 'nginx'].some((id) => sees(id)(reading));

const GET_TOKEN: Remedy['code'] = {
  language: 'js',
  text: "expressjwt({\n  secret,\n  algorithms: ['HS256'],\n  getToken: (req) => req.headers.authorization?.split(' ')[1] ?? req.cookies?.token,\n});",
};

export const expressJwt: Service = {
  id: 'express-jwt',
  name: 'express-jwt',
  kind: 'framework',
  reference: 'https://github.com/auth0/express-jwt#error-handling',
  says: [
    { text: ['credentials_required', 'No authorization token was found'], means: 'no-credential' },
    {
      text: ['credentials_bad_scheme'],
      means: 'scheme-mismatch',
      when: inOtherThan(null),
      note: 'It takes the token only behind the scheme Bearer.',
    },
    {
      text: [
        'credentials_bad_scheme',
        'credentials_bad_format',
        'Format is Authorization Bearer token',
      ],
      means: 'scheme-missing',
      when: inScheme(null),
      note: 'It wants two words: Bearer and the token.',
    },
    {
      text: ['Format is Authorization Bearer token'],
      means: 'scheme-mismatch',
      when: inOtherThan('bearer', null),
      note: 'It takes the token only behind the scheme Bearer.',
    },
    {
      text: ['credentials_bad_format'],
      means: 'token-malformed',
      when: inScheme('bearer'),
      certainty: 'likely',
      note: 'It wants exactly two words: Bearer and the token.',
    },
    { text: ['revoked_token'], means: 'token-revoked' },
    { text: ['Error code permission denied'], means: 'permission-denied', certainty: 'likely' },
  ],
  remedies: [
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Look first where express-jwt of {host} takes its token from: with getToken it takes what that returns (a cookie, the query), and no longer reads Authorization.',
      code: GET_TOKEN,
      when: (reading) => !seesFront(reading),
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Look for a line that empties the field in the virtual host of {hostname}: mod_proxy passes Authorization on, unless such a line takes it away.',
      code: {
        language: 'shell',
        text: 'grep -rniE "(RequestHeader|RewriteRule|SetEnvIf).*Authorization" /etc/apache2 /etc/httpd',
      },
      when: sees('apache'),
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Give the behaviour of the distribution for {path} the origin request policy AllViewerExceptHostHeader: without it CloudFront takes Authorization away.',
      when: sees('cloudfront'),
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Pass the field on in whatever stands in front of {host} (nginx is shown), and see that no line empties it.',
      code: {
        language: 'nginx',
        text: 'proxy_set_header Authorization $http_authorization;',
      },
      when: (reading) => !sees('apache')(reading) && !sees('cloudfront')(reading),
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Send {request} to the application itself, at the port on which it listens: if it works there, something in front of {host} removes the field.',
      code: {
        language: 'shell',
        text: 'curl -i -H "Authorization: Bearer $ACCESS_TOKEN" "http://127.0.0.1:$PORT{path}"',
      },
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'If it fails there too, look where express-jwt of {host} takes its token from: with getToken it takes what that returns (a cookie, the query), and no longer reads Authorization.',
      code: GET_TOKEN,
      when: seesFront,
    },
  ],
};
