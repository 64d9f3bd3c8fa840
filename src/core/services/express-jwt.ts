import type { Service } from './service.ts';
import { inOtherThan, inScheme } from './when.ts';

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
      does: 'Look first where express-jwt at {host} takes its token from: with getToken it reads what that returns (a cookie, the query) and Authorization no more.',
      code: {
        language: 'js',
        text: "expressjwt({\n  secret,\n  algorithms: ['HS256'],\n  getToken: (req) => req.headers.authorization?.split(' ')[1] ?? req.cookies?.token,\n});",
      },
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Then pass the field on in whatever stands in front of {host}, and see that no line empties it. nginx is shown; Apache has CGIPassAuth On, CloudFront the origin request policy AllViewerExceptHostHeader.',
      code: {
        language: 'nginx',
        text: 'proxy_set_header Authorization $http_authorization;',
      },
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Ask the application itself, without what stands in front of {host}: if {request} works there, the way is the fault.',
      code: {
        language: 'shell',
        text: 'curl -i -H "Authorization: Bearer $ACCESS_TOKEN" "http://127.0.0.1:3000{path}"',
      },
    },
  ],
};
