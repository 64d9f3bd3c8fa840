/** Plain words for: there is no credential, or nobody behind it. */
import type { Saying } from '../service.ts';
import { schemeOf } from '../when.ts';
import { GONE, KEY, likely, MISSING_OR_BAD, OTHER_TOKEN, TOKEN } from './words.ts';

/** Of somebody who has signed in already it asks for a role. */
const ADMIN_SIGN_IN =
  '(admin|administrator|superuser|staff) (login|log in|sign in|authentication) (is |)(required|needed)';

/** The answer shows Authorization in another scheme than it was sent in ("must look like 'ApiKey <key>'"). */
const showsOther: Saying['when'] = (reading) => {
  const shown =
    /(?:look like|of the form|in the form|formatted as|format:?|(?:start|begin) with)\W+([A-Za-z][\w-]+) +\W/i.exec(
      [reading.content.text, ...reading.challenges.lines].join('\n'),
    )?.[1];
  const scheme = schemeOf(reading);
  return shown !== undefined && typeof scheme === 'string' && shown.toLowerCase() !== scheme;
};

export const ABSENT: readonly Saying[] = [
  likely('no-credential', [
    '(key|token|secret|credentials) (must|should|has to|needs to) be (passed|sent|supplied|provided|included) (as|in|via|through) (|a |the |an )(|request |http )(header|headers)',
  ]),
  likely(
    'no-credential',
    [
      `${TOKEN} ~ ${GONE}`,
      `${KEY} ~ ${GONE}`,
      `(credentials|credential|auth header|authorization header|authentication header|authorization|auth|authentication token) (|field |value )(are not specified|are not present|are not set|are not found|were not found|missing|is missing|was missing|are missing|not provided|was not provided|were not provided|is not provided|not supplied|not present|is not present|not set|is not set|not found|was not found|not specified|not included|not sent|absent|is absent|is empty|empty|must be provided|must be present|must be set)`,
      '(authentication|authorization|auth) (not found|missing|is missing|was not found|not present) in (|the |request |http )(header|headers|request)',
      '(missing|absent|no) (|required |request |http )(header|headers|header field) (authorization|authentication|auth|api key|x api key)',
      '(auth|authorization|authentication) header ~ (empty|blank|null)',
      `(no|missing|without|without a|without an|lacks|lacking|empty|absent|provide|supply|include|pass|send|need|needs|give) (|an |a |the |your |any |valid |access |api |auth |bearer |authorization |authentication |security |user |jwt |oauth |oauth2 |id |x api |x auth |http |client |required |proper |session )(token|jwt|apikey|api key|access key|subscription key|credentials|credential|authorization|authentication|bearer|auth header|authorization header|authentication header|authentication information|auth information|authentication data)`,
      '(could not|cannot|unable to|failed to|did not|does not|not) (find|locate|get|obtain|extract|contain|include|provide|receive|detect) ~ (token|jwt|authorization header|auth header|credentials|authentication header|api key|apikey)',
      '(expected|expecting|requires|require|needs) (|an |a |the )(authorization|authentication|auth|api key|apikey|bearer|access token) (|request )(header|token|key|parameter)',
      '(authorization header|auth header|authentication header|bearer token|access token|api key) (is|was) expected',
      '(carry|put|place|pass|provide|include|send|supply|add|expected|expects|looked for) * (key|token|secret|credentials|it) in the authorization (field|header|request header)',
      'none (was|were) (provided|present|sent|given|supplied|found)',
      'neither * nor * (found|present|provided|given|sent|set)',
      'no * (token|tokens|key|keys) (was|were) (found|supplied|provided|sent|given)',
      'no * (token|key) provided',
      '(authorization|authentication|auth) header (is missing|lacks|misses|has no|without) (a |the |its |)scheme',
      'token not found in',
      'token was not found in',
      'missing * token',
      'missing auth',
      'missing key',
      'missing * (api key|apikey)',
      'no auth',
      'authorization header required',
      'authorization header was not',
      'authorization header * not * provided',
      'credentials required',
      'credentials are required',
      'token must be',
      'token * not provided',
      'api key not found in',
      'did not provide * credentials',
      'did not provide * token',
      'not include * token',
      'not include * authorization',
      'provide an auth token',
      'please provide * token',
      'please provide * key',
      'please provide * credentials',
      'access token was not (provided|found|sent|supplied|specified|given|present|included|set)',
      'must be provided in * header',
      'request had no',
      'header is required',
      '(must|should|has to|needs to) (contain|include|have|carry) (the |an |a |)(authorization|authentication|auth) header',
      'header missing',
      'required header',
    ],
    {
      unless: [
        ...MISSING_OR_BAD,
        '^(invalid|incorrect|wrong|bad|unknown) (|access |api |auth |bearer |authorization )(token|key|api key|apikey|credentials|jwt)',
        'know how to',
        '(do not|dont|must not|should not) (include|send|provide|pass)',
        '(token|jwt) (is |)missing (its|email|claim|claims|subject|sub|user)',
        'in the form authorization (api key|apikey|key|token)',
        'failed to authenticate',
        'no (matching|such) (token|key|session|credential|user)',
        '(in|from) (the |our |)(db|database)',
        'how to supply the credentials',
        '^credentials are required to access this resource$',
        'csrf',
        'xsrf',
        'scope',
        'scopes',
        'origin',
        'permission',
        'role',
        'no authorization to',
        'no authorization ip',
        'missing signature',
        'authentication provider',
        '(audience|issuer|subject|claim|claims|kid|expiration time)',
        'algorithm is empty',
        'found for given',
        'secret key required',
        '(scoped|level) (key|api key|token) (is |)required',
        'requested with',
        'signature is missing',
        'not authorized',
        '(matching|such) ~ (token|key)',
        '(key|token) like that',
        'session token (was |)not found',
        OTHER_TOKEN,
        '(read write|write) token (is |)(required|expected|needed)',
        'must be (sent|passed|provided) (using|as|via|with)',
        'ip address',
      ],
    },
  ),
  // What opens the text stands for itself, whatever advice follows.
  likely(
    'no-credential',
    [
      '^(missing|no) (api key|apikey|access token|auth token|bearer token|token|authorization|authorization header|credentials)',
    ],
    { unless: ['or', 'invalid', 'no authorization to', 'csrf', 'xsrf', 'scope', 'permission'] },
  ),
  likely('no-credential', ['cookie ~ (not found|not exist)'], { unless: ['csrf', 'xsrf'] }),
  // How it is sent is named: there was no such field.
  likely('no-credential', ['^bearer token (was |is |)not found']),
  likely('no-credential', ['token (was |)not found'], {
    when: (r) => r.token === null || r.token.kind === 'jwt',
    unless: ['csrf', 'xsrf', 'session token', ...MISSING_OR_BAD],
  }),
  likely('no-credential', MISSING_OR_BAD, {
    sent: 'nothing',
    unless: ['csrf', 'xsrf', 'referer', 'origin', 'signature', 'certificate'],
  }),
  likely(
    'not-signed-in',
    [
      '(you |user |users |client |request |caller |member |visitor |)(must|need to|needs to|have to|has to|should|please|required to) (first |be |)(log in|login|sign in|signin|logged in|signed in|authenticate|authenticated|log into|sign into)',
      '(not|isnt|arent|wasnt|never) (yet |currently |properly |been |)(authenticated|logged in|signed in|logged on|signed on|login)',
      '(login|log in|sign in|signin|authentication|authorization|authorisation) (is |)(required|needed|necessary|mandatory)',
      '(requires|require|requiring|needs) (a |an |user |full |valid |)(login|log in|authentication|authenticated|signin|sign in|authorization)',
      '(only|for) (authenticated|logged in|signed in|registered) (users|user|members|requests)',
      '(anonymous|unauthenticated|guest) (access|user|users|request|requests|caller|client|clients) (is |are |)(not|denied|disabled|forbidden|disallowed|cannot|can not|has no|have no|lacks)',
      'no (user|account|identity|principal|login|current user|authenticated user|active user) (is |was |)(logged in|signed in|authenticated|found in session|in session|in this session|in the session|in your session|in context)',
      '(not allow|not permit|not accept|disallow|disallows|no) (anonymous|unauthenticated|guest) (access|user|users|request|requests|caller|callers|client|clients)',
      'unauthenticated',
      'login to continue',
      'log in to',
      'sign in to',
      'user not logged',
      'no session',
      'no active session',
      'anonymous access',
      'anonymous user',
      'anonymous users',
      'anonymous request',
      'guest user',
      'role guests',
    ],
    {
      unless: [
        'proxy authentication',
        'anonymous access is not allowed for this request',
        ADMIN_SIGN_IN,
      ],
    },
  ),
  likely('not-signed-in', [ADMIN_SIGN_IN], { sent: 'nothing' }),
  likely(
    'permission-denied',
    [ADMIN_SIGN_IN, 'guest (user|users|account|accounts) ~ (not allowed|cannot|not permitted)'],
    { sent: 'something' },
  ),
  likely(
    'scheme-mismatch',
    ['(authorization|auth|authentication) (header|field) (must|should|has to|needs to)'],
    {
      when: showsOther,
    },
  ),
];
