/**
 * Tokens that begin with a public prefix, as their products document it. A row is a fact about a
 * product; what it means for a request is decided elsewhere.
 */
import { githubChecksum, grafanaChecksum } from './checksum.ts';
import { decodeText } from './jwt.ts';

export type Role =
  | 'access'
  | 'refresh'
  | 'personal-access-token'
  | 'bot-token'
  | 'app-token'
  | 'service-token'
  | 'secret-key'
  | 'publishable-key'
  | 'access-key-id'
  | 'client-secret'
  | 'webhook-secret'
  | 'authorization-code'
  | 'session'
  | 'registration-token'
  | 'deploy-token'
  | 'assertion'
  | 'unknown';

export type Mode = 'live' | 'test';

/** Which characters may follow the prefix. */
export type Alphabet = 'alnum' | 'word' | 'hex' | 'digits' | 'base64' | 'token' | 'percent';

export interface Format {
  prefix: string;
  product: string;
  /** With its article, to stand behind "is". */
  name: string;
  role: Role;
  mode?: Mode;
  alphabet: Alphabet;
  /** Characters behind the prefix; without `max` there is no upper bound. */
  min: number;
  max?: number;
  /** The prefix alone proves nothing: the length must fit too. */
  strict?: true;
  /** Beyond alphabet and length; given what follows the prefix, which may have been cut. */
  shape?: { test(rest: string): boolean };
  /** Null where this one has none. */
  checksum?: (rest: string) => boolean | null;
}

type Length = number | readonly [number, number?];
type More = Partial<Pick<Format, 'mode' | 'strict' | 'shape' | 'checksum'>>;

/** All rows of one product: prefix, name, role, alphabet, length, more. */
const of = (
  product: string,
  ...rows: readonly (readonly [string, string, Role, Alphabet, Length, More?])[]
): Format[] =>
  rows.map(([prefix, name, role, alphabet, length, more]) => {
    const [min, max] = typeof length === 'number' ? [length, length] : length;
    return {
      prefix,
      product,
      name,
      role,
      alphabet,
      min,
      ...(max === undefined ? {} : { max }),
      ...more,
    };
  });

const GITHUB = { checksum: githubChecksum } as const;
const LIVE = { mode: 'live' } as const;
const TEST = { mode: 'test' } as const;
/** Clerk puts the host of its Frontend API into the key: base64 of the host and a dollar sign. */
const CLERK_HOST = {
  test: (rest: string) => decodeText(rest.replace(/=+$/, ''))?.endsWith('$') === true,
};
const NOT_STRIPE_51 = /^(?!51)/;
const STRICT = { strict: true } as const;

/** Of two prefixes that fit, the longer one is tried first; the order of the rows does not matter. */
export const FORMATS: readonly Format[] = [
  ...of(
    'GitHub',
    [
      'ghp_',
      'a GitHub personal access token (classic)',
      'personal-access-token',
      'alnum',
      36,
      GITHUB,
    ],
    [
      'github_pat_',
      'a GitHub fine-grained personal access token',
      'personal-access-token',
      'word',
      82,
    ],
    ['gho_', 'a GitHub OAuth access token', 'access', 'alnum', 36, GITHUB],
    ['ghu_', 'a GitHub App user access token', 'access', 'alnum', 36, GITHUB],
    // Newer installation tokens hold a JWT behind the number of the app.
    ['ghs_', 'a GitHub App installation access token', 'app-token', 'token', [36], GITHUB],
    ['ghr_', 'a GitHub App refresh token', 'refresh', 'alnum', [36, 76], GITHUB],
  ),
  ...of(
    'GitLab',
    [
      'glpat-',
      'a GitLab personal, project or group access token',
      'personal-access-token',
      'token',
      [20, 320],
    ],
    ['gloas-', 'a GitLab OAuth application secret', 'client-secret', 'word', 64],
    ['gldt-', 'a GitLab deploy token', 'deploy-token', 'token', [20, 320]],
    ['glrt-', 'a GitLab runner authentication token', 'registration-token', 'token', [20, 320]],
    ['glrtr-', 'a GitLab runner authentication token', 'registration-token', 'token', [20, 320]],
    ['glcbt-', 'a GitLab CI/CD job token', 'service-token', 'token', [20, 320]],
    ['glptt-', 'a GitLab pipeline trigger token', 'service-token', 'hex', 40],
    ['glft-', 'a GitLab feed token', 'service-token', 'token', [20, 320]],
    ['glimt-', 'a GitLab incoming mail token', 'service-token', 'alnum', 25],
    ['glagent-', 'a GitLab agent for Kubernetes token', 'service-token', 'word', [50, 320]],
    ['glsoat-', 'a GitLab SCIM token', 'service-token', 'word', [20, 320]],
    ['glffct-', 'a GitLab feature flags client token', 'service-token', 'word', [20, 320]],
    ['GR1348941', 'a GitLab runner registration token', 'registration-token', 'word', 20],
  ),
  ...of(
    'Slack',
    ['xoxb-', 'a Slack bot token', 'bot-token', 'word', [20]],
    ['xoxp-', 'a Slack user token', 'access', 'word', [20]],
    ['xoxa-', 'a Slack workspace token', 'access', 'word', [10]],
    ['xoxr-', 'a Slack refresh token', 'refresh', 'word', [10]],
    ['xoxs-', 'a Slack session token', 'session', 'word', [10]],
    [
      'xoxc-',
      'a Slack session token, which needs the cookie "d" beside it',
      'session',
      'word',
      [10],
    ],
    ['xoxd-', 'the value of the Slack session cookie "d"', 'session', 'percent', [10]],
    ['xoxe-', 'a Slack refresh token (token rotation)', 'refresh', 'word', [10]],
    ['xoxe.xoxb-', 'a Slack bot token that expires (token rotation)', 'bot-token', 'word', [10]],
    ['xoxe.xoxp-', 'a Slack user token that expires (token rotation)', 'access', 'word', [10]],
    ['xapp-', 'a Slack app-level token', 'app-token', 'word', [20]],
    ['xwfp-', 'a Slack workflow token', 'app-token', 'word', [10]],
  ),
  ...of(
    'Stripe',
    ['sk_live_', 'a Stripe secret key', 'secret-key', 'alnum', [16, 250], LIVE],
    ['sk_test_', 'a Stripe secret key', 'secret-key', 'alnum', [16, 250], TEST],
    ['pk_live_', 'a Stripe publishable key', 'publishable-key', 'alnum', [16, 250], LIVE],
    ['pk_test_', 'a Stripe publishable key', 'publishable-key', 'alnum', [16, 250], TEST],
    ['rk_live_', 'a Stripe restricted key', 'secret-key', 'alnum', [16, 250], LIVE],
    ['rk_test_', 'a Stripe restricted key', 'secret-key', 'alnum', [16, 250], TEST],
    [
      'whsec_',
      'a webhook signing secret (Stripe, Svix, Clerk)',
      'webhook-secret',
      'base64',
      [24, 120],
    ],
    ['ek_live_', 'a Stripe ephemeral key', 'secret-key', 'word', [16], LIVE],
    ['ek_test_', 'a Stripe ephemeral key', 'secret-key', 'word', [16], TEST],
  ),
  ...of(
    'Clerk',
    [
      'pk_live_',
      'a Clerk publishable key',
      'publishable-key',
      'base64',
      [16],
      { ...LIVE, shape: CLERK_HOST },
    ],
    [
      'pk_test_',
      'a Clerk publishable key',
      'publishable-key',
      'base64',
      [16],
      { ...TEST, shape: CLERK_HOST },
    ],
    [
      'sk_live_',
      'a Clerk secret key',
      'secret-key',
      'alnum',
      42,
      { ...LIVE, strict: true, shape: NOT_STRIPE_51 },
    ],
    [
      'sk_test_',
      'a Clerk secret key',
      'secret-key',
      'alnum',
      42,
      { ...TEST, strict: true, shape: NOT_STRIPE_51 },
    ],
  ),
  ...of(
    'Paystack',
    ['sk_live_', 'a Paystack secret key', 'secret-key', 'hex', 40, { ...LIVE, strict: true }],
    ['sk_test_', 'a Paystack secret key', 'secret-key', 'hex', 40, { ...TEST, strict: true }],
    ['pk_live_', 'a Paystack public key', 'publishable-key', 'hex', 40, { ...LIVE, strict: true }],
    ['pk_test_', 'a Paystack public key', 'publishable-key', 'hex', 40, { ...TEST, strict: true }],
  ),
  ...of(
    'OpenAI',
    ['sk-', 'an OpenAI API key', 'secret-key', 'alnum', 48, { strict: true, shape: /T3BlbkFJ/ }],
    ['sk-proj-', 'an OpenAI project API key', 'secret-key', 'word', [40, 200]],
    ['sk-svcacct-', 'an OpenAI service account API key', 'secret-key', 'word', [40, 200]],
    ['sk-admin-', 'an OpenAI admin API key', 'secret-key', 'word', [40, 200]],
    ['sess-', 'an OpenAI session key', 'session', 'alnum', 40, STRICT],
  ),
  ...of(
    'Anthropic',
    ['sk-ant-api03-', 'an Anthropic API key', 'secret-key', 'word', 95],
    ['sk-ant-admin01-', 'an Anthropic Admin API key', 'secret-key', 'word', 95],
    ['sk-ant-oat01-', 'an Anthropic OAuth access token', 'access', 'word', [80, 120]],
    ['sk-ant-ort01-', 'an Anthropic OAuth refresh token', 'refresh', 'word', [80, 120]],
  ),
  ...of(
    'Google',
    ['AIza', 'a Google API key', 'secret-key', 'word', 35],
    ['ya29.', 'a Google OAuth access token', 'access', 'token', [30]],
    ['1//0', 'a Google OAuth refresh token', 'refresh', 'word', [40, 200], STRICT],
    ['4/0A', 'a Google OAuth authorization code', 'authorization-code', 'word', [40, 200], STRICT],
    ['GOCSPX-', 'a Google OAuth client secret', 'client-secret', 'word', 28],
    ['GOOG1E', 'a Google Cloud Storage HMAC access ID', 'access-key-id', 'alnum', 55, STRICT],
  ),
  ...of(
    'AWS',
    [
      'AKIA',
      'an AWS access key ID of an IAM user',
      'access-key-id',
      'alnum',
      16,
      { shape: /^[A-Z2-7]+$/ },
    ],
    [
      'ASIA',
      'an AWS access key ID of temporary credentials, which need a session token',
      'access-key-id',
      'alnum',
      16,
      { shape: /^[A-Z2-7]+$/ },
    ],
    ['ABSK', 'an Amazon Bedrock API key', 'secret-key', 'base64', [109, 272], STRICT],
    ['IQoJb3JpZ2luX2Vj', 'an AWS session token', 'session', 'base64', [100]],
    ['FwoGZXIvYXdzE', 'an AWS session token', 'session', 'base64', [100]],
  ),
  ...of(
    'Microsoft',
    [
      'EwA',
      'an access token for a personal Microsoft account, in a form that only Microsoft can read',
      'access',
      'base64',
      [300],
      STRICT,
    ],
    [
      'EwB',
      'an access token for a personal Microsoft account, in a form that only Microsoft can read',
      'access',
      'base64',
      [300],
      STRICT,
    ],
  ),
  ...of(
    'Shopify',
    ['shpat_', 'a Shopify Admin API access token', 'access', 'hex', 32],
    ['shpca_', 'a Shopify custom app access token', 'access', 'hex', 32],
    ['shppa_', 'a Shopify private app password', 'access', 'hex', 32],
    ['shpua_', 'a Shopify user access token', 'access', 'hex', 32],
    ['shpss_', 'a Shopify app shared secret', 'client-secret', 'hex', 32],
  ),
  ...of(
    'Twilio',
    [
      'AC',
      'a Twilio account SID, which is a name and no secret',
      'access-key-id',
      'hex',
      32,
      STRICT,
    ],
    [
      'SK',
      'a Twilio API key SID, which needs its secret beside it',
      'access-key-id',
      'hex',
      32,
      STRICT,
    ],
  ),
  ...of('SendGrid', [
    'SG.',
    'a SendGrid API key',
    'secret-key',
    'token',
    66,
    { shape: /^[\w-]{1,22}(?:\.[\w-]*)?$/ },
  ]),
  ...of('npm', ['npm_', 'an npm access token', 'access', 'alnum', 36, GITHUB]),
  ...of(
    'PyPI',
    ['pypi-AgEIcHlwaS5vcmc', 'a PyPI API token', 'access', 'word', [50]],
    ['pypi-AgENdGVzdC5weXBpLm9yZw', 'a TestPyPI API token', 'access', 'word', [50], TEST],
  ),
  ...of('RubyGems', ['rubygems_', 'a RubyGems API key', 'access', 'hex', 48]),
  ...of('Clojars', ['CLOJARS_', 'a Clojars deploy token', 'deploy-token', 'alnum', 60]),
  ...of('NuGet', [
    'oy2',
    'a NuGet API key',
    'secret-key',
    'alnum',
    43,
    { strict: true, shape: /^[a-z0-9]+$/ },
  ]),
  ...of(
    'Docker',
    ['dckr_pat_', 'a Docker personal access token', 'personal-access-token', 'word', 27],
    ['dckr_oat_', 'a Docker organization access token', 'access', 'word', 32],
  ),
  ...of(
    'Hugging Face',
    ['hf_', 'a Hugging Face access token', 'access', 'alnum', 34],
    ['api_org_', 'a Hugging Face organization token', 'access', 'alnum', 34],
  ),
  ...of(
    'HashiCorp Vault',
    ['hvs.', 'a Vault service token', 'service-token', 'word', [20]],
    ['hvb.', 'a Vault batch token', 'service-token', 'word', [100]],
    ['hvr.', 'a Vault recovery token', 'service-token', 'word', [20]],
    ['s.', 'a Vault service token (before Vault 1.10)', 'service-token', 'alnum', 24, STRICT],
  ),
  ...of(
    'Databricks',
    [
      'dapi',
      'a Databricks personal access token',
      'personal-access-token',
      'word',
      [32, 34],
      { strict: true, shape: /^[0-9a-f]{32}(?:-\d)?$/ },
    ],
    ['dose', 'a Databricks OAuth secret', 'client-secret', 'hex', 32, STRICT],
  ),
  ...of(
    'Supabase',
    ['sbp_', 'a Supabase personal access token', 'personal-access-token', 'word', [40]],
    ['sb_publishable_', 'a Supabase publishable key', 'publishable-key', 'word', [20]],
    ['sb_secret_', 'a Supabase secret key', 'secret-key', 'word', [20]],
  ),
  ...of(
    'DigitalOcean',
    ['dop_v1_', 'a DigitalOcean personal access token', 'personal-access-token', 'hex', 64],
    ['doo_v1_', 'a DigitalOcean OAuth access token', 'access', 'hex', 64],
    ['dor_v1_', 'a DigitalOcean OAuth refresh token', 'refresh', 'hex', 64],
  ),
  ...of('Laravel', [
    'eyJpdiI6',
    'a value that Laravel encrypted (session or cookie)',
    'session',
    'percent',
    [60],
  ]),
  ...of('Cloudflare', ['v1.0-', 'a Cloudflare Origin CA key', 'secret-key', 'word', 171, STRICT]),
  ...of(
    'Notion',
    ['ntn_', 'a Notion integration token', 'access', 'alnum', 46],
    ['secret_', 'a Notion integration token', 'access', 'alnum', 43, STRICT],
  ),
  ...of(
    'Linear',
    ['lin_api_', 'a Linear personal API key', 'personal-access-token', 'alnum', 40],
    ['lin_oauth_', 'a Linear OAuth access token', 'access', 'alnum', [40]],
  ),
  ...of(
    'Figma',
    ['figd_', 'a Figma personal access token', 'personal-access-token', 'word', [36]],
    ['figu_', 'a Figma OAuth access token', 'access', 'word', [36]],
    ['figur_', 'a Figma OAuth refresh token', 'refresh', 'word', [36]],
  ),
  ...of(
    'Postman',
    ['PMAK-', 'a Postman API key', 'secret-key', 'word', 59, { shape: /^[0-9a-f-]+$/ }],
    ['PMAT-', 'a Postman collection access key', 'access', 'alnum', 26],
  ),
  ...of('Airtable', [
    'pat',
    'an Airtable personal access token',
    'personal-access-token',
    'token',
    79,
    { strict: true, shape: /^[A-Za-z0-9]{14}\.[0-9a-f]{64}$/ },
  ]),
  ...of(
    'Atlassian',
    ['ATATT3x', 'an Atlassian API token', 'personal-access-token', 'base64', [150, 250]],
    [
      'ATCTT3x',
      'a Bitbucket repository, project or workspace access token',
      'access',
      'base64',
      [100, 250],
    ],
    ['ATBB', 'a Bitbucket app password', 'personal-access-token', 'alnum', 32],
    ['ATTA', 'a Trello API token', 'access', 'hex', 72],
  ),
  ...of('Okta', ['00', 'an Okta API token', 'access', 'word', 40, STRICT]),
  ...of(
    'Mailgun',
    ['key-', 'a Mailgun API key', 'secret-key', 'hex', 32, STRICT],
    ['pubkey-', 'a Mailgun public validation key', 'publishable-key', 'hex', 32, STRICT],
  ),
  ...of(
    'Brevo',
    ['xkeysib-', 'a Brevo API key', 'secret-key', 'word', 81],
    ['xsmtpsib-', 'a Brevo SMTP key', 'secret-key', 'word', 81],
  ),
  ...of('Resend', [
    're_',
    'a Resend API key',
    'secret-key',
    'word',
    33,
    { strict: true, shape: /^[A-Za-z0-9]{8}_/ },
  ]),
  ...of(
    'Mapbox',
    ['pk.eyJ', 'a Mapbox public access token', 'publishable-key', 'token', [40]],
    ['sk.eyJ', 'a Mapbox secret access token', 'secret-key', 'token', [40]],
    ['tk.eyJ', 'a Mapbox temporary access token', 'access', 'token', [40]],
  ),
  ...of(
    'Sentry',
    ['sntrys_', 'a Sentry organization auth token', 'access', 'base64', [40]],
    ['sntryu_', 'a Sentry user auth token', 'personal-access-token', 'hex', 64],
  ),
  ...of(
    'New Relic',
    ['NRAK-', 'a New Relic user key', 'personal-access-token', 'alnum', 27],
    ['NRJS-', 'a New Relic browser key', 'publishable-key', 'hex', 19],
    ['NRII-', 'a New Relic insert key', 'secret-key', 'word', 32],
  ),
  ...of(
    'Grafana',
    [
      'glsa_',
      'a Grafana service account token',
      'service-token',
      'word',
      41,
      { checksum: grafanaChecksum, shape: /^[A-Za-z0-9]{1,32}(?:_[0-9A-Fa-f]*)?$/ },
    ],
    ['glc_', 'a Grafana Cloud access policy token', 'access', 'base64', [32]],
  ),
  ...of(
    'Doppler',
    ['dp.pt.', 'a Doppler personal token', 'personal-access-token', 'alnum', [40, 44]],
    ['dp.st.', 'a Doppler service token', 'service-token', 'token', [40]],
    ['dp.ct.', 'a Doppler CLI token', 'personal-access-token', 'alnum', [40, 44]],
    ['dp.sa.', 'a Doppler service account token', 'service-token', 'alnum', [40, 44]],
    ['dp.scim.', 'a Doppler SCIM token', 'service-token', 'alnum', [40, 44]],
    ['dp.audit.', 'a Doppler audit token', 'service-token', 'alnum', [40, 44]],
  ),
  ...of('Fly.io', ['fo1_', 'a Fly.io access token', 'access', 'word', 43]),
  ...of('Pulumi', ['pul-', 'a Pulumi access token', 'access', 'hex', 40]),
  ...of(
    'CircleCI',
    ['CCIPAT_', 'a CircleCI personal API token', 'personal-access-token', 'word', [50, 80]],
    ['CCIPRJ_', 'a CircleCI project API token', 'access', 'word', [50, 80]],
  ),
  ...of('Buildkite', ['bkua_', 'a Buildkite API access token', 'personal-access-token', 'hex', 40]),
  ...of(
    'JFrog Artifactory',
    ['AKCp', 'an Artifactory API key', 'secret-key', 'alnum', 69],
    ['cmVmdGtuOj', 'an Artifactory reference token', 'access', 'alnum', 54],
  ),
  ...of(
    'Square',
    ['EAAA', 'a Square access token', 'access', 'word', 60, STRICT],
    ['sq0atp-', 'a Square access token', 'access', 'word', 22],
    ['sq0csp-', 'a Square OAuth application secret', 'client-secret', 'word', 43],
    ['sq0idp-', 'a Square application ID', 'access-key-id', 'word', 22],
  ),
  ...of('Meta', ['EAA', 'a Facebook Graph API access token', 'access', 'alnum', [80], STRICT]),
  ...of('PayPal', ['A21AA', 'a PayPal REST access token', 'access', 'word', [80, 120], STRICT]),
  ...of(
    'HubSpot',
    [
      'pat-na1-',
      'a HubSpot private app access token (North America)',
      'access',
      'word',
      36,
      { shape: /^[0-9A-Fa-f-]+$/ },
    ],
    [
      'pat-na2-',
      'a HubSpot private app access token (North America)',
      'access',
      'word',
      36,
      { shape: /^[0-9A-Fa-f-]+$/ },
    ],
    [
      'pat-eu1-',
      'a HubSpot private app access token (Europe)',
      'access',
      'word',
      36,
      { shape: /^[0-9A-Fa-f-]+$/ },
    ],
    [
      'pat-ap1-',
      'a HubSpot private app access token (Asia Pacific)',
      'access',
      'word',
      36,
      { shape: /^[0-9A-Fa-f-]+$/ },
    ],
  ),
  ...of('Dropbox', ['sl.', 'a Dropbox short-lived access token', 'access', 'token', [100], STRICT]),
  ...of('Spotify', ['BQ', 'a Spotify access token', 'access', 'word', [115, 350], STRICT]),
  ...of('X', [
    'AAAAAAAAAAAAAAAAAAAAA',
    'an X app-only access token',
    'app-token',
    'percent',
    [80],
    STRICT,
  ]),
  ...of(
    'Ory',
    ['ory_at_', 'an Ory access token', 'access', 'token', [40]],
    ['ory_rt_', 'an Ory refresh token', 'refresh', 'token', [40]],
    ['ory_ac_', 'an Ory authorization code', 'authorization-code', 'token', [40]],
    ['ory_st_', 'an Ory session token', 'session', 'token', [20]],
    ['ory_pat_', 'an Ory project API key', 'secret-key', 'token', [20]],
    ['ory_wak_', 'an Ory workspace API key', 'secret-key', 'token', [20]],
  ),
  ...of(
    'PASETO',
    ...(['v1', 'v2', 'v3', 'v4'] as const).flatMap((version) => [
      [
        `${version}.local.`,
        `an encrypted PASETO (${version}.local): only the holder of the key can read it`,
        'access',
        'token',
        [40],
      ] as const,
      [
        `${version}.public.`,
        `a signed PASETO (${version}.public)`,
        'access',
        'token',
        [60],
      ] as const,
    ]),
  ),
  ...of('OpenShift', ['sha256~', 'an OpenShift OAuth access token', 'access', 'word', 43]),
  ...of(
    'Dynatrace',
    ['dt0c01.', 'a Dynatrace API token', 'access', 'token', 89],
    ['dt0s01.', 'a Dynatrace platform token', 'access', 'token', 89],
  ),
  ...of('Heroku', ['HRKU-', 'a Heroku API key', 'secret-key', 'word', [36, 60]]),
  ...of(
    'PlanetScale',
    ['pscale_tkn_', 'a PlanetScale service token', 'service-token', 'token', [32, 64]],
    ['pscale_oauth_', 'a PlanetScale OAuth token', 'access', 'token', [32, 64]],
  ),
  ...of(
    'SonarQube',
    ['squ_', 'a SonarQube user token', 'personal-access-token', 'hex', 40],
    ['sqp_', 'a SonarQube project analysis token', 'access', 'hex', 40],
    ['sqa_', 'a SonarQube global analysis token', 'access', 'hex', 40],
  ),
  ...of('Groq', ['gsk_', 'a Groq API key', 'secret-key', 'alnum', 52]),
  ...of('xAI', ['xai-', 'an xAI API key', 'secret-key', 'alnum', 80]),
  ...of('Perplexity', ['pplx-', 'a Perplexity API key', 'secret-key', 'alnum', 48]),
  ...of('Replicate', ['r8_', 'a Replicate API token', 'access', 'alnum', 37]),
  ...of(
    'LangSmith',
    ['lsv2_pt_', 'a LangSmith personal access token', 'personal-access-token', 'word', 43],
    ['lsv2_sk_', 'a LangSmith service key', 'service-token', 'word', 43],
  ),
  ...of('Contentful', [
    'CFPAT-',
    'a Contentful content management token',
    'personal-access-token',
    'word',
    43,
  ]),
  ...of(
    'Razorpay',
    ['rzp_live_', 'a Razorpay key ID', 'access-key-id', 'alnum', 14, LIVE],
    ['rzp_test_', 'a Razorpay key ID', 'access-key-id', 'alnum', 14, TEST],
  ),
  ...of(
    'Shippo',
    ['shippo_live_', 'a Shippo API token', 'secret-key', 'hex', 40, LIVE],
    ['shippo_test_', 'a Shippo API token', 'secret-key', 'hex', 40, TEST],
  ),
  ...of(
    'EasyPost',
    [
      'EZAK',
      'an EasyPost production API key',
      'secret-key',
      'alnum',
      54,
      { ...LIVE, strict: true },
    ],
    ['EZTK', 'an EasyPost test API key', 'secret-key', 'alnum', 54, { ...TEST, strict: true }],
  ),
  ...of(
    'Plaid',
    ...(['sandbox', 'development', 'production'] as const).map(
      (environment) =>
        [
          `access-${environment}-`,
          `a Plaid access token (${environment})`,
          'access',
          'word',
          36,
          environment === 'production' ? LIVE : TEST,
        ] as const,
    ),
  ),
  ...of('ReadMe', ['rdme_', 'a ReadMe API key', 'secret-key', 'alnum', 70]),
  ...of('Prefect', ['pnu_', 'a Prefect API key', 'secret-key', 'alnum', 36]),
  ...of('Apify', ['apify_api_', 'an Apify API token', 'access', 'alnum', 36]),
  ...of('Netlify', [
    'nfp_',
    'a Netlify personal access token',
    'personal-access-token',
    'alnum',
    36,
  ]),
  ...of(
    'Tailscale',
    ['tskey-api-', 'a Tailscale API access token', 'access', 'word', [20]],
    ['tskey-auth-', 'a Tailscale auth key', 'registration-token', 'word', [20]],
    ['tskey-client-', 'a Tailscale OAuth client secret', 'client-secret', 'word', [20]],
  ),
  ...of('Sourcegraph', ['sgp_', 'a Sourcegraph access token', 'access', 'word', [40, 60]]),
];
