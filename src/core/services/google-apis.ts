import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** The message is the same whatever the details say. */
const hasDetails = ({ content }: Reading): boolean =>
  content.fields.some(({ path }) => path.startsWith('error.details.'));

/** The site, and the number of the project to which the key belongs (metadata.consumer). */
const BLOCKED_IN_PROJECT =
  /Requests from referer (https?:\/\/[^\s<>"'/]{1,200})\/?\S{0,2000} are blocked[\s\S]*?\nprojects\/(\d{1,20})$/m;

export const googleApis: Service = {
  id: 'google-apis',
  name: 'Google APIs',
  kind: 'API',
  reference: 'https://cloud.google.com/apis/design/errors',
  signs: [
    { host: '*.googleapis.com' },
    { host: '*.pkg.dev' },
    { host: 'gcr.io' },
    { host: '*.gcr.io' },
    { text: 'type.googleapis.com google.rpc', wrote: true },
    { field: 'server', value: 'ESF' },
  ],
  says: [
    {
      text: ['Permission denied on resource project'],
      means: 'permission-denied',
      sent: 'something',
      note: 'The project does not exist, or the caller may not use it.',
    },
    { text: ['is not registered with the merchant account'], means: 'api-not-enabled', only: true },
    {
      text: [
        '^unknownLocation$',
        'Cannot determine user location for geographically restricted operation',
      ],
      means: 'ip-not-allowed',
      only: true,
    },
    {
      text: ['User has not enabled the * API'],
      means: 'api-not-enabled',
      note: 'The user switches it on in the settings of the account.',
    },
    {
      text: ['API keys are not supported by this API'],
      means: 'token-wrong-type',
      note: 'It wants an access token (OAuth 2.0).',
    },
    {
      text: ['API Key not found Please pass a valid API key'],
      means: 'api-key-invalid',
      sent: 'something',
    },
    {
      text: [
        'Request is missing required authentication credential',
        'The request is missing a valid API key',
        "Method doesn't allow unregistered callers",
      ],
      means: 'no-credential',
    },
    { text: ['^CREDENTIALS_MISSING$'], means: 'no-credential', only: true, sent: 'nothing' },
    {
      text: ['Request had invalid authentication credentials'],
      means: 'token-wrong-type',
      when: (r) => r.token?.text.startsWith('AIza') === true,
      note: 'API keys belong in x-goog-api-key or key=; as Bearer it takes access tokens.',
    },
    { text: ['Request had invalid authentication credentials'], means: 'bad-credential' },
    { text: ['^authError$', '^ACCESS_TOKEN_INVALID$'], means: 'bad-credential', only: true },
    { text: ['^Invalid Credentials$'], means: 'bad-credential', only: true },
    { text: ['API key expired Please renew the API key'], means: 'token-expired' },
    { text: ['^ACCESS_TOKEN_EXPIRED$', '^keyExpired$'], means: 'token-expired', only: true },
    { text: ['^ACCESS_TOKEN_TYPE_UNSUPPORTED$'], means: 'token-wrong-type' },
    {
      text: [
        '^ACCESS_TOKEN_SCOPE_INSUFFICIENT$',
        'Request had insufficient authentication scopes',
        'Insufficient Permission Request had insufficient authentication scopes',
      ],
      means: 'insufficient-scope',
    },
    {
      text: [
        'User does not have any Google Analytics account',
        'User does not have sufficient permissions for this profile',
      ],
      means: 'permission-denied',
      note: 'The account that gave the token is on no account or property of Analytics.',
    },
    {
      text: ['^insufficientPermissions$'],
      means: 'insufficient-scope',
      certainty: 'likely',
      only: true,
    },
    {
      text: [
        '^User Project Account Problem$',
        '^Account Problem$',
        'project to be billed is associated with an absent billing account',
      ],
      means: 'api-not-enabled',
      only: true,
      note: 'The project that pays for the bucket has no active billing account.',
    },
    {
      text: ['is under active * hold and cannot be', 'retention policy and cannot be'],
      means: 'permission-denied',
      note: 'The rule holds for everybody, whatever role they have.',
    },
    { text: ['billing account for the owning project is disabled'], means: 'api-not-enabled' },
    {
      text: ['^exportSizeLimitExceeded$'],
      means: 'resource-forbidden-by-server',
      note: 'The file is too large for this way of fetching it.',
    },
    { text: ['^SESSION_COOKIE_INVALID$'], means: 'session-expired', certainty: 'likely' },
    {
      text: ['^ACCOUNT_STATE_INVALID$', '^CONSUMER_SUSPENDED$', '^GCP_SUSPENDED$'],
      means: 'account-disabled',
    },
    {
      text: ['^accountDisabled$', '^accountDeleted$', '^accountUnverified$'],
      means: 'account-disabled',
      only: true,
    },
    {
      text: [
        '^IAM_PERMISSION_DENIED$',
        '^USER_PROJECT_DENIED$',
        '^SECURITY_POLICY_VIOLATED$',
        '^ORG_RESTRICTION_VIOLATION$',
        '^USER_BLOCKED_BY_ADMIN$',
        '^appNotAuthorizedToFile$',
        '^insufficientParentPermissions$',
      ],
      means: 'permission-denied',
    },
    {
      text: ['^domainPolicy$', '^insufficientFilePermissions$'],
      means: 'permission-denied',
      only: true,
    },
    {
      text: ["Request is prohibited by organization's policy"],
      means: 'permission-denied',
      sent: 'something',
    },
    {
      text: ['The caller does not have permission'],
      means: 'permission-denied',
      sent: 'something',
      only: true,
      when: (r) => !hasDetails(r),
    },
    {
      text: ['The caller does not have permission'],
      means: 'permission-denied',
      sent: 'something',
      only: true,
      when: hasDetails,
      certainty: 'likely',
    },
    {
      text: ['The caller does not have permission'],
      means: 'unauthenticated-reported-as-403',
      sent: 'nothing',
      status: 403,
      only: true,
    },
    { text: ['API key not valid Please pass a valid API key'], means: 'api-key-invalid' },
    { text: ['^API_KEY_INVALID$', '^keyInvalid$'], means: 'api-key-invalid', only: true },
    {
      text: [
        '^API_KEY_HTTP_REFERRER_BLOCKED$',
        '^API_KEY_ANDROID_APP_BLOCKED$',
        '^API_KEY_IOS_APP_BLOCKED$',
        'Requests from referer * are blocked',
        'Requests from this Android client application * are blocked',
        'Requests from this iOS client application * are blocked',
      ],
      means: 'origin-not-allowed',
    },
    {
      text: ['^API_KEY_IP_ADDRESS_BLOCKED$', 'The provided API key has an IP address restriction'],
      means: 'ip-not-allowed',
    },
    {
      text: ['The referrer * does not match the referrer restrictions configured on your API key'],
      means: 'origin-not-allowed',
    },
    {
      text: ['^ipRefererBlocked$'],
      means: 'origin-not-allowed',
      certainty: 'likely',
      note: 'The key is restricted to other sites or addresses.',
    },
    {
      text: ['per-IP or per-Referer restriction configured on your API key'],
      means: 'ip-not-allowed',
      certainty: 'likely',
      note: 'The key may be restricted by address as well.',
    },
    {
      text: ['^notACalendarUser$'],
      means: 'account-disabled',
      note: 'Google Calendar is not switched on for this account.',
    },
    {
      text: [
        '^SERVICE_DISABLED$',
        '^BILLING_DISABLED$',
        '^API_KEY_SERVICE_BLOCKED$',
        '^accessNotConfigured$',
        '^domainCannotUseApis$',
        'has not been used in project * before or it is disabled',
        'This API method requires billing to be enabled',
        'This API project is not authorized to use this API',
      ],
      means: 'api-not-enabled',
    },
    { text: ['Requests to this API * are blocked'], means: 'api-not-enabled', only: true },
    {
      text: [
        'requires a quota project which is not set by default',
        'Your application is authenticating by using local Application Default Credentials',
        'Your application has authenticated using end user credentials from the Google Cloud SDK',
      ],
      means: 'api-not-enabled',
      certainty: 'likely',
    },
    {
      text: ['^CONSUMER_INVALID$'],
      means: 'api-not-enabled',
      only: true,
      note: 'The project of the key or token does not exist.',
      certainty: 'likely',
    },
    {
      text: [
        '^RESOURCE_QUOTA_EXCEEDED$',
        '^userRateLimitExceeded$',
        '^servingLimitExceeded$',
        '^concurrentLimitExceeded$',
        '^sharingRateLimitExceeded$',
      ],
      means: 'rate-limited',
    },
    {
      text: [
        '^RATE_LIMIT_EXCEEDED$',
        '^dailyLimitExceeded$',
        '^rateLimitExceeded$',
        '^quotaExceeded$',
      ],
      means: 'rate-limited',
      only: true,
    },
    {
      text: ['^dailyLimitExceededUnreg$', '^userRateLimitExceededUnreg$'],
      means: 'rate-limited',
      note: 'Calls without a key have a quota of their own, which is small or nil: send a key.',
    },
    { text: ['^sslRequired$'], means: 'https-required', only: true },
    {
      text: ['^LOCATION_POLICY_VIOLATED$', '^LOCATION_TAX_POLICY_VIOLATED$'],
      means: 'ip-not-allowed',
      certainty: 'likely',
    },
    {
      text: ['^Login Required', '^required$'],
      means: 'not-signed-in',
      only: true,
      sent: 'nothing',
    },
    { text: ['^Login Required'], means: 'no-credential', only: true, sent: 'something' },
    { text: ['^forbidden$', '^PERMISSION_DENIED$'], means: 'denied', only: true },
  ],
  remedies: [
    {
      of: 'ip-not-allowed',
      for: 'developer',
      does: 'Send {request} from the server whose address the key lists; for a page, make a second key with a website restriction in the Cloud Console (APIs & Services, Credentials), and do not list visitors at this one.',
      finds: /API_KEY_IP_ADDRESS_BLOCKED|has an IP address restriction/,
    },
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Stop sending {request} until the daily quota begins anew at midnight Pacific Time, and cache what it answered; a larger quota is asked for in the Cloud Console (IAM & Admin, Quotas).',
      finds: /youtube\.quota|dailyLimitExceeded\b/,
    },
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'If {1} is a site of yours, add it to the website restrictions of the key in the project {2} of the Cloud Console (APIs & Services, Credentials), with /* behind it: without the star the pages below it stay refused.',
      code: { language: 'text', text: '{1}/*' },
      finds: BLOCKED_IN_PROJECT,
    },
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'If {1} is a site of yours, add it to the website restrictions of the key in the Cloud Console (APIs & Services, Credentials), with /* behind it: without the star the pages below it stay refused.',
      code: { language: 'text', text: '{1}/*' },
      finds:
        /^(?![\s\S]*\nprojects\/\d)[\s\S]*?Requests from referer (https?:\/\/[^\s<>"'/]{1,200})\/?\S{0,2000} are blocked/,
    },
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'Let the browser send Referer with {request}, by which the website restriction of the key goes: a Referrer-Policy of no-referrer keeps it back.',
      finds: /Requests from referer (?:<empty>|&lt;empty&gt;) are blocked/,
    },
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'If {1} is a site of yours, add it with /* behind it to the website restrictions of the key, at {2}.',
      finds:
        /The referrer (https?:\/\/[^\s<>"'/]{1,200})\S{0,2000} does not match[\s\S]*?(https:\/\/console\.developers\.google\.com\/apis\/credentials\?project=\d{1,20})/,
    },
    {
      of: 'origin-not-allowed',
      for: 'developer',
      does: 'If a server is to send {request}, make another key for calls from a server, restricted by IP address: a server sends no Referer.',
      finds: /does not match the referrer restrictions|Requests from referer https?:/,
    },
    {
      of: 'api-not-enabled',
      for: 'owner',
      does: 'Enable the API for the project in the Cloud Console and wait some minutes; {request} works then.',
      finds: /^(?![\s\S]*billing account)/,
    },
    {
      of: 'api-not-enabled',
      for: 'owner',
      does: 'Reopen the billing account of the project that owns what {request} asks for, or link an open one to that project (Billing, in the Cloud Console).',
      finds: /billing account/,
    },
  ],
};
