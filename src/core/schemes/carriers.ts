/**
 * Credentials that travel outside the framework of RFC 9110 §11: session cookies, and keys in header fields, queries
 * and paths. Facts about products, as tables; the names are those that the products document.
 */
import { bareCookieName, isCsrfHeader, namesCsrf } from './csrf.ts';

/** What a name says about the credential that it carries. */
export interface Carrier {
  /** Product or convention that uses the name. */
  of: string;
  /** What is in it, in a few words. */
  what: string;
}

/** Exact names of session cookies, lower-cased, by product. */
const SESSION_COOKIES: Record<string, string> = {
  jsessionid: 'Java servlet container',
  jsessionidsso: 'Tomcat single sign-on',
  session: 'Spring Session, Flask or a like framework',
  'connect.sid': 'Express (express-session)',
  'koa.sess': 'Koa',
  'koa:sess': 'Koa',
  'express:sess': 'Express (cookie-session)',
  phpsessid: 'PHP',
  phpsessionid: 'PHP',
  sessionid: 'Django',
  laravel_session: 'Laravel',
  ci_session: 'CodeIgniter',
  cakephp: 'CakePHP',
  symfony: 'Symfony',
  advanced_session: 'Yii',
  'asp.net_sessionid': 'ASP.NET',
  '.aspxauth': 'ASP.NET Forms authentication',
  fedauth: 'ASP.NET WS-Federation, SharePoint',
  rtfa: 'SharePoint Online',
  '.aspnet.applicationcookie': 'ASP.NET Identity',
  '.aspnetcore.session': 'ASP.NET Core session',
  '.aspnetcore.cookies': 'ASP.NET Core cookie authentication',
  '.aspnetcore.identity.application': 'ASP.NET Core Identity',
  _session_id: 'Rails',
  rack: 'Rack',
  'rack.session': 'Rack',
  remember_user_token: 'Devise',
  remember_token: 'Rails',
  auth_session: 'Lucia',
  authsession: 'CouchDB',
  'better-auth.session_token': 'Better Auth',
  appsession: 'Auth0 SDK',
  auth0: 'Auth0',
  __session: 'Clerk, Firebase Hosting, Remix or Auth0 SDK',
  __client: 'Clerk',
  'iron-session': 'iron-session',
  'nuxt-session': 'Nuxt',
  ory_kratos_session: 'Ory Kratos',
  ory_hydra_session: 'Ory Hydra',
  keycloak_identity: 'Keycloak',
  keycloak_session: 'Keycloak',
  auth_session_id: 'Keycloak',
  ipsession: 'Okta',
  idx: 'Okta',
  cf_authorization: 'Cloudflare Access',
  gcp_iaap_auth_token: 'Google Identity-Aware Proxy',
  gcp_iap_uid: 'Google Identity-Aware Proxy',
  appserviceauthsession: 'Azure App Service authentication',
  estsauth: 'Microsoft Entra ID',
  estsauthpersistent: 'Microsoft Entra ID',
  user_session: 'GitHub',
  _gitlab_session: 'GitLab',
  'cloud.session.token': 'Atlassian Cloud',
  'seraph.rememberme.cookie': 'Atlassian Server',
  'jira.session': 'Jira',
  bitbucketsessionid: 'Bitbucket',
  grafana_session: 'Grafana',
  security_authentication: 'OpenSearch Dashboards',
  nexussessionid: 'Sonatype Nexus',
  'sonar-session': 'SonarQube',
  pveauthcookie: 'Proxmox VE',
  pmgauthcookie: 'Proxmox Mail Gateway',
  argocd_token: 'Argo CD',
  'argocd.token': 'Argo CD',
  portainer_api_key: 'Portainer',
  r_sessionid: 'Rancher',
  r_sess: 'Rancher',
  'user-id-token': 'Jupyter',
  mellon: 'mod_auth_mellon',
  'mellon-cookie': 'mod_auth_mellon',
  mod_auth_openidc_session: 'mod_auth_openidc',
  lemonldap: 'LemonLDAP::NG',
  iplanetdirectorypro: 'OpenAM, ForgeRock AM',
  smsession: 'SiteMinder',
  ltpatoken: 'WebSphere',
  ltpatoken2: 'WebSphere',
  mysapsso2: 'SAP',
  sap_sessionid: 'SAP',
  obssocookie: 'Oracle Access Manager',
  castgc: 'Apereo CAS',
  tgc: 'Apereo CAS',
  'pd-s-session-id': 'IBM Security Verify Access',
  'pd-h-session-id': 'IBM Security Verify Access',
  mrhsession: 'F5 BIG-IP APM',
  nsc_aaac: 'Citrix Gateway',
  dsid: 'Ivanti Connect Secure',
  access_token_cookie: 'Flask-JWT-Extended',
  refresh_token_cookie: 'Flask-JWT-Extended',
  refresh_token: 'token in a cookie',
  token: 'token in a cookie',
  jwt: 'token in a cookie',
  authorization: 'token in a cookie',
  auth: 'token in a cookie',
  bearer: 'token in a cookie',
  pocketbase_auth: 'PocketBase',
  'payload-token': 'Payload',
  directus_session_token: 'Directus',
  directus_refresh_token: 'Directus',
  strapi_jwt: 'Strapi',
  'ghost-admin-api-session': 'Ghost',
  frontend_lang_session: 'Odoo',
  shopify_session: 'Shopify app',
  _shopify_s: 'Shopify',
  _secure_session_id: 'Shopify',
  auth_verification: 'Auth0 SDK',
};

/** Patterns over lower-cased cookie names, for names with a part that differs from site to site. */
const SESSION_PATTERNS: [RegExp, string][] = [
  [/^wordpress_logged_in_/, 'WordPress'],
  [/^wordpress_sec_/, 'WordPress'],
  [/^wp_woocommerce_session_/, 'WooCommerce'],
  [/^s?sess[0-9a-f]{20,}$/, 'Drupal'],
  [/^\.aspnetcore\.(?!antiforgery|correlation|mvc|openidconnect\.nonce|culture)/, 'ASP.NET Core'],
  [/^aspsessionid[a-z]{8}$/, 'classic ASP'],
  [/^_[a-z0-9_]+_session$/, 'Rails'],
  [/^(?:next-auth|authjs|better-auth)\.session[-_]token(?:\.\d+)?$/, 'Auth.js, NextAuth.js'],
  [/^sb-[a-z0-9-]+-auth-token(?:\.\d+)?$/, 'Supabase'],
  [/^appsession\.\d+$/, 'Auth0 SDK'],
  [/^awselbauthsessioncookie/, 'AWS load balancer authentication'],
  [/^cognitoidentityserviceprovider\..*\.(?:id|access|refresh)token$/, 'Amazon Cognito, Amplify'],
  [/^_oauth2_proxy/, 'oauth2-proxy'],
  [/^jsessionid[._-]/, 'Java servlet container, Jenkins'],
  [/^remember_web_[0-9a-f]+$/, 'Laravel'],
  [/^ory_session_/, 'Ory Network'],
  [/^__session_/, 'Clerk'],
  [/^username-[a-z0-9-]+$/, 'Jupyter'],
  [/^_shibsession_/, 'Shibboleth'],
  [/^[0-9a-f]{32}$/, 'Joomla or another session named by a hash'],
  [/^phpbb3_[a-z0-9]+_sid$/, 'phpBB'],
  [/^xf_(?:session|user)$/, 'XenForo'],
  [/(?:^|[._-])(?:sess(?:ion)?(?:[._-]?(?:id|token|key))?|sid)$/, 'session cookie by its name'],
  [
    /(?:^|[._-])(?:auth|access|id|login|user)[._-]?(?:token|session|cookie|tkt)$/,
    'token cookie by its name',
  ],
];

/** Cookies whose names look like sessions and are none: analytics, anti-forgery, load balancing, bot checks. */
const NO_SESSION =
  /^(?:_hjsession|ai_session|_clsk|_pk_ses|ajs_|amplitude|_ga|_gid|__cf_bm|cf_clearance|awsalb|arraffinity|x?csrf|xsrf|_csrf|bigip|ak_bmsc|visid_incap|incap_ses|nlbi_|datadome|_dd_s|optimizely|mp_|intercom-session|hubspot|__hs|_uetsid|_shopify_s$|snid)/;

/** Names of cookies that hold settings, consent or measurements, whatever their value looks like. */
const NO_CREDENTIAL =
  /^(?:_|__)?(?:g[a-z]{1,2}_|gcl|gac|gat|fbp|fbc|hj|utm|ym_|clck|mkto|pk_|lfa|tt_|scid|pin_|li_|ln_|bcookie|lidc|nr|newrelic|rum|dtcookie|rxvt|dtpc|ttp|vwo|vis_opt|kla_|drift|crisp|zlcmid|ab_|abtest|exp_|experiment|variant|consent|cookie|onetrust|optanon|euconsent|didomi|cmp|gdpr|usprivacy|lang|locale|i18n|theme|tz|timezone|currency|country|region|device|client_?id|anonymous|visitor|vid$|uuid$|tracking|referr|last|first|popup|banner|notice|seen|hide|state|nonce|oauth_?state|pkce|code_verifier|flash|redirect|return)/;

/** True for a cookie that is known by its name to be no credential. */
export function otherCookie(name: string): boolean {
  const bare = bareCookieName(name).toLowerCase();
  return NO_SESSION.test(bare) || NO_CREDENTIAL.test(bare) || namesCsrf(bare);
}

/** What a cookie name says about a session; null when it is no session that is known by name. */
export function sessionCookie(name: string): Carrier | null {
  const bare = bareCookieName(name).toLowerCase();
  const exact = Object.hasOwn(SESSION_COOKIES, bare) ? SESSION_COOKIES[bare] : undefined;
  if (NO_SESSION.test(bare)) return null;
  if (exact !== undefined) return { of: exact, what: 'session cookie' };
  if (bare.length > 200) return null;
  const pattern = SESSION_PATTERNS.find(([names]) => names.test(bare));
  return pattern ? { of: pattern[1], what: 'session cookie' } : null;
}

/** Header fields that carry a key or token, lower-cased: of whom, and what. */
const HEADER_KEYS: Record<string, [of: string, what: string]> = {
  key: ['API by its name', 'API key'],
  signature: ['HTTP signatures', 'request signature'],
  'x-api-key': ['many APIs, among them AWS API Gateway and Anthropic', 'API key'],
  apikey: ['Kong, Supabase, Apigee', 'API key'],
  'api-key': ['Azure OpenAI, Azure AI Search, New Relic, Datadog', 'API key'],
  'x-apikey': ['Apigee, VirusTotal', 'API key'],
  api_key: ['API by its name', 'API key'],
  'x-api-token': ['API by its name', 'API token'],
  'api-token': ['API by its name', 'API token'],
  'x-auth-token': ['OpenStack, Scaleway, Rocket.Chat', 'session token'],
  'x-subject-token': ['OpenStack Identity', 'token'],
  'x-auth-key': ['Cloudflare', 'global API key'],
  'x-auth-user-service-key': ['Cloudflare', 'origin CA key'],
  'x-auth-secret': ['API by its name', 'secret'],
  'x-auth': ['API by its name', 'token'],
  'x-access-token': ['API by its name', 'access token'],
  'access-token': ['devise_token_auth, TikTok', 'access token'],
  'x-token': ['API by its name', 'token'],
  'auth-token': ['API by its name', 'token'],
  token: ['API by its name', 'token'],
  'x-session-token': ['Ory Kratos, Parse', 'session token'],
  'x-session-id': ['API by its name', 'session'],
  'x-parse-session-token': ['Parse', 'session token'],
  'x-parse-rest-api-key': ['Parse', 'API key'],
  'x-parse-master-key': ['Parse', 'master key'],
  'x-parse-javascript-key': ['Parse', 'API key'],
  'ocp-apim-subscription-key': ['Azure API Management, Azure AI services', 'subscription key'],
  'x-functions-key': ['Azure Functions', 'function key'],
  'aeg-sas-key': ['Azure Event Grid', 'access key'],
  'aeg-sas-token': ['Azure Event Grid', 'SAS token'],
  'x-ms-token-aad-access-token': ['Azure App Service', 'access token'],
  'x-ms-client-principal': ['Azure App Service', 'identity'],
  'x-zumo-auth': ['Azure Mobile Apps', 'token'],
  'x-goog-api-key': ['Google APIs', 'API key'],
  'x-goog-iap-jwt-assertion': ['Google Identity-Aware Proxy', 'signed identity'],
  'x-firebase-appcheck': ['Firebase App Check', 'attestation token'],
  'x-amz-security-token': ['AWS', 'session token of temporary credentials'],
  'x-amz-access-token': ['Amazon Selling Partner API', 'access token'],
  'x-amzn-oidc-data': ['AWS load balancer', 'signed identity'],
  'x-vault-token': ['HashiCorp Vault', 'token'],
  'x-consul-token': ['HashiCorp Consul', 'ACL token'],
  'x-nomad-token': ['HashiCorp Nomad', 'ACL token'],
  'private-token': ['GitLab', 'personal access token'],
  'job-token': ['GitLab', 'CI job token'],
  'deploy-token': ['GitLab', 'deploy token'],
  'x-gitlab-token': ['GitLab', 'webhook secret'],
  'x-shopify-access-token': ['Shopify Admin API', 'access token'],
  'x-shopify-storefront-access-token': ['Shopify Storefront API', 'access token'],
  'x-figma-token': ['Figma', 'personal access token'],
  'x-hasura-admin-secret': ['Hasura', 'admin secret'],
  'x-hasura-access-key': ['Hasura', 'access key'],
  'x-redmine-api-key': ['Redmine', 'API key'],
  'x-octopus-apikey': ['Octopus Deploy', 'API key'],
  'x-nuget-apikey': ['NuGet', 'API key'],
  'x-jfrog-art-api': ['JFrog Artifactory', 'API key'],
  'x-emby-token': ['Emby, Jellyfin', 'access token'],
  'x-mediabrowser-token': ['Emby, Jellyfin', 'access token'],
  'x-plex-token': ['Plex', 'access token'],
  'x-transmission-session-id': ['Transmission', 'session id'],
  'x-airtable-api-key': ['Airtable', 'API key'],
  'x-algolia-api-key': ['Algolia', 'API key'],
  'x-typesense-api-key': ['Typesense', 'API key'],
  'x-meili-api-key': ['Meilisearch before 0.25', 'API key'],
  'x-contentful-management-token': ['Contentful', 'token'],
  'x-rapidapi-key': ['RapidAPI', 'API key'],
  'x-mashape-key': ['RapidAPI', 'API key'],
  'x-rapidapi-proxy-secret': ['RapidAPI', 'proxy secret'],
  'x-cmc_pro_api_key': ['CoinMarketCap', 'API key'],
  'x-cg-pro-api-key': ['CoinGecko', 'API key'],
  'x-cg-demo-api-key': ['CoinGecko', 'API key'],
  'x-mbx-apikey': ['Binance', 'API key'],
  'cb-access-key': ['Coinbase', 'API key'],
  'cb-access-sign': ['Coinbase', 'request signature'],
  'x-honeycomb-team': ['Honeycomb', 'API key'],
  'dd-api-key': ['Datadog', 'API key'],
  'dd-application-key': ['Datadog', 'application key'],
  'x-insert-key': ['New Relic', 'insert key'],
  'x-license-key': ['New Relic', 'license key'],
  'x-query-key': ['New Relic', 'query key'],
  'lokalise-api-key': ['Lokalise', 'API key'],
  'x-trackertoken': ['Pivotal Tracker', 'token'],
  'x-shippo-token': ['Shippo', 'token'],
  'x-postmark-server-token': ['Postmark', 'server token'],
  'x-postmark-account-token': ['Postmark', 'account token'],
  'x-mandrill-signature': ['Mandrill', 'request signature'],
  'x-shopify-hmac-sha256': ['Shopify', 'request signature'],
  'x-pm-appversion': ['Proton', 'client'],
  'xi-api-key': ['ElevenLabs', 'API key'],
  'x-elevenlabs-api-key': ['ElevenLabs', 'API key'],
  'x-typeform-key': ['Typeform', 'API key'],
  'x-bunq-client-authentication': ['bunq', 'session token'],
  'x-mollie-api-key': ['Mollie', 'API key'],
  accesskey: ['bunny.net', 'API key'],
  'x-cisco-meraki-api-key': ['Cisco Meraki', 'API key'],
  'x-riot-token': ['Riot Games', 'API key'],
  'x-appwrite-key': ['Appwrite', 'API key'],
  'x-appwrite-jwt': ['Appwrite', 'JWT'],
  'x-appwrite-session': ['Appwrite', 'session'],
  'x-master-key': ['JSONBin and others', 'master key'],
  'x-apollo-operation-key': ['Apollo', 'key'],
  'x-app-token': ['Socrata', 'application token'],
  'x-client-secret': ['API by its name', 'client secret'],
  'x-client-id': ['API by its name', 'client id'],
  'x-ha-access': ['Home Assistant', 'token'],
  'x-authorization': ['API by its name', 'token'],
  'x-forwarded-access-token': ['oauth2-proxy', 'access token'],
  'x-auth-request-access-token': ['oauth2-proxy', 'access token'],
  'x-jwt-assertion': ['WSO2', 'signed identity'],
  'x-access-jwt': ['API by its name', 'JWT'],
  'cf-access-jwt-assertion': ['Cloudflare Access', 'signed identity'],
  'cf-access-client-id': ['Cloudflare Access', 'service token id'],
  'cf-access-client-secret': ['Cloudflare Access', 'service token secret'],
  'cf-access-token': ['Cloudflare Access', 'token'],
  'x-n8n-api-key': ['n8n', 'API key'],
  'x-paystack-signature': ['Paystack', 'request signature'],
  'x-tableau-auth': ['Tableau', 'credentials token'],
  'x-metabase-session': ['Metabase', 'session'],
  'x-clickhouse-user': ['ClickHouse', 'user name'],
  'x-clickhouse-key': ['ClickHouse', 'password'],
  'x-killbill-apikey': ['Kill Bill', 'tenant key'],
  'x-killbill-apisecret': ['Kill Bill', 'tenant secret'],
  'x-okapi-token': ['FOLIO', 'token'],
  'x-ddn-token': ['Hasura DDN', 'token'],
  'x-anonymous-consumer': ['Kong', 'anonymous consumer'],
};

/** Names that end in what they carry: `X-Spree-Token`, `Acme-Api-Key`, `X-Session-Id`, `X-Hub-Signature`. */
const KEY_NAME =
  /(?:^|[-_])(?:[a-z0-9]+[-_]key|(?:api|auth|access|app|client|secret|private|public|service|server|master|admin|user|account|license|subscription|consumer)key|apikey|token|accesstoken|authtoken|secret|jwt|passphrase|pass(?:word|wd)?|session(?:[-_]?(?:id|key))?|(?:client|app|consumer|access)[-_]?id|auth|authorization|credentials?|ticket|sign(?:ature)?|sig|hmac(?:[-_]sha\d+)?)$/;
/** … and those that carry something else: forgery, idempotency and device tokens, names, conditions. */
const OTHER_NAME =
  /csrf|xsrf|forgery|requestverification|crumb|nonce|idempoten|websocket|cache|surrogate|routing|partition|dedup|query[-_]?key$|sort|object|encryption|trace|span|correlation|continuation|page|cursor|sync|push|lock|fcm|apns|www-auth|^sec-|^proxy-|^authorization$|^if-|^cookie|use[-_]auth|authentication-info|firebase-instance|^x-amz-(?:target|date)|^x-requested/;

const BY_ITS_NAME: Carrier = { of: 'API by its name', what: 'key or token' };

const endsInKey = (lower: string): boolean => KEY_NAME.test(lower) && !OTHER_NAME.test(lower);

/** Fields that browsers, proxies and tracing add, and ids of requests, devices and versions. */
const NO_KEY_FIELD =
  /^(?:[:]|sec-|if-|x-forwarded|cf-|via$|cookie|origin$|referer$|accept|authorization$|proxy-|range$|cache-|connection$|baggage$|b3$|newrelic$|ping-|digest$|repr-|early-)|request|correlat|trace|tracing|span|sentry|datadog|b3-|client-data|browser|device|version|sdk|client-info|agent|build|release|commit|locale|nonce|timestamp|date$|hgarg|timezone|fingerprint|visitor|anonymous|csrf|xsrf|forgery|idempot|websocket|operation|hash$|sha256$|checksum|md5$|content|viewport|platform|instance|install|machine|invocation|deployment|project$|tenant|organi[sz]ation|workspace|team|app(?:lication)?-id$|host|url|uri|email|type$|name$|store$|(?:webhook|event|delivery|message)-?id$|delivery$/;
/** Secrets are made at random: one long word of letters and digits. */
const isRandom = (value: string): boolean =>
  /^(?:bearer )?[\w.~+/=-]{20,}$/i.test(value) && /\d/.test(value) && /[a-z]/i.test(value);

/**
 * Whether a field looks like a key by its value alone: long and made at random, under a name of no
 * other meaning. The name of many a product's key is its own (`project_id`, `X-Acme`); what stands
 * alone in `Authentication` (SimpleLogin) is one whatever it looks like.
 */
export const looksLikeKey = (name: string, value: string): boolean =>
  mayHoldKey(name) &&
  value.length <= 8192 &&
  (SUBPROTOCOL.test(name)
    ? subprotocolKey(value) !== null
    : /^(?:x-)?authentication$/i.test(name)
      ? /^\S{20,}$/.test(value)
      : isRandom(value) || (isUnset(value) && /(?:key|token)$/i.test(name)));

/** Whether the name of a field leaves open that it holds a key. */
export const mayHoldKey = (name: string): boolean =>
  SUBPROTOCOL.test(name) ||
  (name.length <= 80 && !NO_KEY_FIELD.test(name.toLowerCase()) && !isCsrfHeader(name));

/** Browsers let no field be set with a web socket, so that keys travel among the names of subprotocols. */
export const SUBPROTOCOL = /^sec-websocket-protocol$/i;

/** The subprotocol that is a key or token rather than a name (Deepgram, Kubernetes, AppSync); null without. */
export function subprotocolKey(value: string): string | null {
  return (
    value
      .split(',')
      .map((one) => one.trim())
      .find(isSubprotocolKey) ?? null
  );
}

/** Names are made of short words: `graphql-transport-ws`, `v4.base64.channel.k8s.io`. */
const isSubprotocolKey = (text: string): boolean =>
  /^(?:header-|base64url\.bearer\.)/i.test(text) ||
  (isRandom(text) && text.split(/[._-]/).some(({ length }) => length >= 16));

/**
 * Secrets in the path: of the Bot API of Telegram (`/bot<id>:<secret>/method`), of the incoming
 * webhooks of Slack (`/services/T…/B…/<secret>`) and Discord (`/api/webhooks/<id>/<token>`), and keys
 * right behind the version, as those of Infura, Alchemy and ExchangeRate-API (`/v3/<key>`), or behind
 * `/api/`, as those of deCONZ (ten hexadecimal digits) and of the bridge of Philips Hue (forty characters), and what
 * stands behind its own name, as that of IFTTT (`/with/key/<key>`).
 */
const SECRET_PATHS = [
  /^\/api\/((?=\d*[A-F])[\dA-F]{10}|[\w-]{40})\//,
  /^\/bot(\d{6,12}:[\w-]{30,})\//,
  /^\/services\/T[A-Z0-9]{6,}\/B[A-Z0-9]{6,}\/([A-Za-z0-9]{16,})$/,
  /\/webhooks\/\d{15,20}\/([\w-]{40,})/,
  /^\/v\d+\/((?=[^/]*\d)(?:[0-9a-f]{24}|[0-9a-f]{32}|(?=[^/]*[A-Z])(?=(?:[^/\d]*\d){3})[\w-]{32}))(?:\/|$)/,
  /(?:key|token)\/((?=[^/]*\d)\w[\w-]{19,})(?:\/|$)/,
];

/** The secret that an address holds in its path; null without one. */
export function secretInPath(path: string): string | null {
  for (const format of SECRET_PATHS) {
    const secret = format.exec(path)?.[1];
    if (secret) return secret;
  }
  return null;
}

/** Whether a field is named after the password that it holds (`xc-password`, `X-NITRO-PASS`). */
export const holdsPassword = (name: string): boolean => /(?:^|[-_])pass(?:word|wd)?$/i.test(name);

/** Whether a field holds a signature over the request rather than a secret. */
export const isSignatureField = (name: string): boolean =>
  /(?:^|[-_])(?:sign(?:ed|ature)?|sig|hmac)(?:[-_](?:sha-?\d+|\d{3}|v\d|ed25519))?$/i.test(name);

/** What a header field carries by its name; null when it is no credential that is known by name. */
export function headerKey(name: string): Carrier | null {
  const lower = name.toLowerCase();
  const entry = Object.hasOwn(HEADER_KEYS, lower) ? HEADER_KEYS[lower] : undefined;
  if (entry) return { of: entry[0], what: entry[1] };
  return lower.length <= 80 && endsInKey(lower) && !isCsrfHeader(lower) ? BY_ITS_NAME : null;
}

const QUERY_KEYS: Record<string, [of: string, what: string]> = {
  access_token: ['OAuth 2.0 (RFC 6750 §2.3)', 'access token'],
  api_key: ['API by its name', 'API key'],
  apikey: ['API by its name', 'API key'],
  'api-key': ['API by its name', 'API key'],
  authorization: ['Backblaze B2 and others', 'token'],
  api_token: ['API by its name', 'API token'],
  apitoken: ['API by its name', 'API token'],
  wstoken: ['Moodle', 'token'],
  key: ['Google APIs and others', 'API key'],
  appid: ['OpenWeather, Wolfram Alpha', 'API key'],
  app_key: ['API by its name', 'application key'],
  app_id: ['API by its name', 'application id'],
  auth_key: ['API by its name', 'API key'],
  authkey: ['API by its name', 'API key'],
  auth_token: ['API by its name', 'token'],
  authtoken: ['API by its name', 'token'],
  auth: ['Firebase Realtime Database', 'token'],
  token: ['API by its name', 'token'],
  id_token: ['OpenID Connect', 'ID token'],
  refresh_token: ['OAuth 2.0', 'refresh token'],
  jwt: ['API by its name', 'JWT'],
  bearer: ['API by its name', 'token'],
  private_token: ['GitLab', 'personal access token'],
  job_token: ['GitLab', 'CI job token'],
  rss_token: ['GitLab', 'feed token'],
  feed_token: ['GitLab', 'feed token'],
  'subscription-key': ['Azure API Management', 'subscription key'],
  code: ['Azure Functions, or an OAuth authorization code', 'function key or code'],
  sig: ['Azure Storage SAS', 'signature'],
  signature: ['signed URL', 'signature'],
  signed: ['signed URL', 'signature'],
  'x-amz-signature': ['AWS presigned URL', 'signature'],
  'x-amz-credential': ['AWS presigned URL', 'credential scope'],
  'x-amz-security-token': ['AWS presigned URL', 'session token'],
  awsaccesskeyid: ['AWS Signature Version 2', 'access key id'],
  'x-goog-signature': ['Google Cloud Storage signed URL', 'signature'],
  'x-goog-credential': ['Google Cloud Storage signed URL', 'credential scope'],
  'key-pair-id': ['CloudFront signed URL', 'key pair id'],
  oauth_token: ['OAuth 1.0a', 'token'],
  oauth_signature: ['OAuth 1.0a', 'signature'],
  oauth_consumer_key: ['OAuth 1.0a', 'consumer key'],
  hapikey: ['HubSpot', 'API key'],
  consumer_key: ['WooCommerce', 'consumer key'],
  consumer_secret: ['WooCommerce', 'consumer secret'],
  client_secret: ['OAuth 2.0 client', 'client secret'],
  session_token: ['API by its name', 'session token'],
  sessionid: ['API by its name', 'session'],
  session_id: ['API by its name', 'session'],
  sid: ['API by its name', 'session'],
  jsessionid: ['Java servlet container', 'session'],
  phpsessid: ['PHP', 'session'],
  'x-plex-token': ['Plex', 'access token'],
  'x-api-key': ['API by its name', 'API key'],
  user_token: ['API by its name', 'token'],
  access_key: ['API by its name', 'access key'],
  accesskey: ['API by its name', 'access key'],
  accesstoken: ['API by its name', 'access token'],
  secret: ['API by its name', 'secret'],
  password: ['API by its name', 'password'],
  passwd: ['API by its name', 'password'],
  ticket: ['CAS and others', 'ticket'],
  samlresponse: ['SAML 2.0', 'assertion'],
  bewit: ['Hawk', 'bewit'],
  hdnts: ['Akamai', 'edge token'],
  hdnea: ['Akamai', 'edge token'],
  delegation: ['WebHDFS', 'delegation token'],
  __token__: ['CDN token authentication', 'edge token'],
  verify: ['Cloudflare token authentication', 'edge token'],
};

/** Names that mean a credential only where the value looks like one. */
const NEEDS_VALUE =
  /^(?:code|verify|ticket|sid|appid|app_id|session_id|sessionid|signature|signed|password|secret)$/;
/** What JavaScript writes where a variable holds nothing. */
export const isUnset = (value?: string): boolean =>
  value === 'undefined' || value === 'null' || value === '[object Object]';
/** Long, and made as machines make keys; or a template that nobody filled in. */
const LOOKS_LIKE_KEY = /^(?:(?=.*\d)[\w.~+/=%-]{10,}$|your[_-]|[<{$])/i;

/**
 * What a query parameter carries by its name; null when it is no credential that is known by name. Names that often
 * mean something else (`code`, `sid`, …) count only with a value that looks like a key, so they need it passed in.
 */
export function queryKey(name: string, value?: string): Carrier | null {
  const lower = name.toLowerCase();
  const entry = Object.hasOwn(QUERY_KEYS, lower) ? QUERY_KEYS[lower] : undefined;
  const looks = () => LOOKS_LIKE_KEY.test((value ?? '').slice(0, 4096)) || isUnset(value);
  // A page that opens a socket or uploads calls itself so; `?key=id` names a column, `?key=app/*` a pattern, `?refresh_token=true` asks for one.
  if (lower === 'clientid' || (lower === 'key' && value === 'id')) return null;
  if (/^(?:true|false)$|[*]/.test(value ?? '')) return null;
  if (!entry) return endsInKey(lower) && looks() ? BY_ITS_NAME : null;
  return NEEDS_VALUE.test(lower) && !looks() ? null : { of: entry[0], what: entry[1] };
}
