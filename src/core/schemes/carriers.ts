/**
 * Credentials that travel outside the framework of RFC 9110 §11: session cookies, and keys in header fields, queries
 * and paths. Facts about products, as tables; the names are those that the products document.
 */
import { bareCookieName, isCsrfHeader, namesCsrf } from './csrf.ts';

/** What a name says of the credential that it carries. */
export type Carried = 'key' | 'token';

/** Exact names of session cookies, lower-cased, by product. */
const SESSION_COOKIES: ReadonlySet<string> = new Set([
  'jsessionid', // Java servlet container
  'jsessionidsso', // Tomcat single sign-on
  'session', // Spring Session, Flask or a like framework
  'connect.sid', // Express (express-session)
  'koa.sess', // Koa
  'koa:sess',
  'express:sess', // Express (cookie-session)
  'phpsessid', // PHP
  'phpsessionid',
  'sessionid', // Django
  'laravel_session', // Laravel
  'ci_session', // CodeIgniter
  'cakephp', // CakePHP
  'symfony', // Symfony
  'advanced_session', // Yii
  'asp.net_sessionid', // ASP.NET
  '.aspxauth', // ASP.NET Forms authentication
  'fedauth', // ASP.NET WS-Federation, SharePoint
  'rtfa', // SharePoint Online
  '.aspnet.applicationcookie', // ASP.NET Identity
  '.aspnetcore.session', // ASP.NET Core session
  '.aspnetcore.cookies', // ASP.NET Core cookie authentication
  '.aspnetcore.identity.application', // ASP.NET Core Identity
  '_session_id', // Rails
  'remember_token',
  'rack', // Rack
  'rack.session',
  'remember_user_token', // Devise
  'auth_session', // Lucia
  'authsession', // CouchDB
  'better-auth.session_token', // Better Auth
  'appsession', // Auth0 SDK
  'auth_verification',
  'auth0', // Auth0
  '__session', // Clerk, Firebase Hosting, Remix or Auth0 SDK
  '__client', // Clerk
  'iron-session', // iron-session
  'nuxt-session', // Nuxt
  'ory_kratos_session', // Ory Kratos
  'ory_hydra_session', // Ory Hydra
  'keycloak_identity', // Keycloak
  'keycloak_session',
  'auth_session_id',
  'ipsession', // Okta
  'idx',
  'cf_authorization', // Cloudflare Access
  'gcp_iaap_auth_token', // Google Identity-Aware Proxy
  'gcp_iap_uid',
  'appserviceauthsession', // Azure App Service authentication
  'estsauth', // Microsoft Entra ID
  'estsauthpersistent',
  'user_session', // GitHub
  '_gitlab_session', // GitLab
  'cloud.session.token', // Atlassian Cloud
  'seraph.rememberme.cookie', // Atlassian Server
  'jira.session', // Jira
  'bitbucketsessionid', // Bitbucket
  'grafana_session', // Grafana
  'security_authentication', // OpenSearch Dashboards
  'nexussessionid', // Sonatype Nexus
  'sonar-session', // SonarQube
  'pveauthcookie', // Proxmox VE
  'pmgauthcookie', // Proxmox Mail Gateway
  'argocd_token', // Argo CD
  'argocd.token',
  'portainer_api_key', // Portainer
  'r_sessionid', // Rancher
  'r_sess',
  'user-id-token', // Jupyter
  'mellon', // mod_auth_mellon
  'mellon-cookie',
  'mod_auth_openidc_session', // mod_auth_openidc
  'lemonldap', // LemonLDAP::NG
  'iplanetdirectorypro', // OpenAM, ForgeRock AM
  'smsession', // SiteMinder
  'ltpatoken', // WebSphere
  'ltpatoken2',
  'mysapsso2', // SAP
  'sap_sessionid',
  'obssocookie', // Oracle Access Manager
  'castgc', // Apereo CAS
  'tgc',
  'pd-s-session-id', // IBM Security Verify Access
  'pd-h-session-id',
  'mrhsession', // F5 BIG-IP APM
  'nsc_aaac', // Citrix Gateway
  'dsid', // Ivanti Connect Secure
  'access_token_cookie', // Flask-JWT-Extended
  'refresh_token_cookie',
  'refresh_token', // token in a cookie
  'token',
  'jwt',
  'authorization',
  'auth',
  'bearer',
  'pocketbase_auth', // PocketBase
  'payload-token', // Payload
  'directus_session_token', // Directus
  'saccesstoken', // SuperTokens
  'srefreshtoken',
  'sidrefreshtoken',
  'directus_refresh_token',
  'strapi_jwt', // Strapi
  'ghost-admin-api-session', // Ghost
  'frontend_lang_session', // Odoo
  'shopify_session', // Shopify app
  '_shopify_s', // Shopify
  '_secure_session_id',
]);

/** Patterns over lower-cased cookie names, for names with a part that differs from site to site. */
const SESSION_PATTERNS: readonly RegExp[] = [
  /^wordpress_logged_in_/, // WordPress
  /^wordpress_sec_/, // WordPress
  /^wp_woocommerce_session_/, // WooCommerce
  /^s?sess[0-9a-f]{20,}$/, // Drupal
  /^\.aspnetcore\.(?!antiforgery|correlation|mvc|openidconnect\.nonce|culture)/, // ASP.NET Core
  /^aspsessionid[a-z]{8}$/, // classic ASP
  /^_[a-z0-9_]+_session$/, // Rails
  /^(?:next-auth|authjs|better-auth)\.session[-_]token(?:\.\d+)?$/, // Auth.js, NextAuth.js
  /^sb-[a-z0-9-]+-auth-token(?:\.\d+)?$/, // Supabase
  /^appsession\.\d+$/, // Auth0 SDK
  /^awselbauthsessioncookie/, // AWS load balancer authentication
  /^cognitoidentityserviceprovider\..*\.(?:id|access|refresh)token$/, // Amazon Cognito, Amplify
  /^_oauth2_proxy/, // oauth2-proxy
  /^jsessionid[._-]/, // Java servlet container, Jenkins
  /^remember_web_[0-9a-f]+$/, // Laravel
  /^ory_session_/, // Ory Network
  /^__session_/, // Clerk
  /^username-[a-z0-9-]+$/, // Jupyter
  /^_shibsession_/, // Shibboleth
  /^[0-9a-f]{32}$/, // Joomla or another session named by a hash
  /^phpbb3_[a-z0-9]+_sid$/, // phpBB
  /^xf_(?:session|user)$/, // XenForo
  /(?:^|[._-])(?:sess(?:ion)?(?:[._-]?(?:id|token|key))?|sid)$/, // session cookie by its name
  /(?:^|[._-])(?:auth|access|id|login|user)[._-]?(?:token|session|cookie|tkt)$/, // token cookie by its name
];

/** Cookies whose names look like sessions and are none: analytics, anti-forgery, load balancing, bot checks. */
const NO_SESSION =
  /^(?:_hjsession|ai_session|_clsk|_pk_ses|ajs_|amplitude|_ga(?:_|$)|_gid$|__cf_bm|cf_clearance|awsalb|arraffinity|x?csrf|xsrf|_csrf|bigip|ak_bmsc|visid_incap|incap_ses|nlbi_|datadome|_dd_s|optimizely|mp_|intercom-session|hubspot|__hs|_uetsid|_shopify_s$|snid)/;

/** Names of cookies that hold settings, consent or measurements, whatever their value looks like. */
const NO_CREDENTIAL =
  /^(?:_|__)?(?:g[a-z]{1,2}_|(?:gcl|gac|gat)(?:_|$)|fbp|fbc|hj|utm|ym_|clck|mkto|pk_|lfa|tt_|scid|pin_|li_|ln_|bcookie|lidc|nr|newrelic|rum|dtcookie|rxvt|dtpc|ttp|vwo|vis_opt|kla_|drift|crisp|zlcmid|ab_|abtest|exp_|experiment|variant|consent|cookie|onetrust|optanon|euconsent|didomi|cmp|gdpr|usprivacy|lang|locale|i18n|theme|tz|timezone|currency|country|region|device|client_?id|anonymous|visitor|vid$|uuid$|tracking|referr|last|first|popup|banner|notice|seen|hide|state|nonce|oauth_?state|pkce|code_verifier|flash|redirect|return)/;

/** True for a cookie that is known by its name to be no credential. */
export function otherCookie(name: string): boolean {
  const bare = bareCookieName(name).toLowerCase();
  return NO_SESSION.test(bare) || NO_CREDENTIAL.test(bare) || namesCsrf(bare);
}

/** Whether a cookie is known by its name to hold a session. */
export function isSessionCookie(name: string): boolean {
  const bare = bareCookieName(name).toLowerCase();
  if (NO_SESSION.test(bare)) return false;
  return (
    SESSION_COOKIES.has(bare) ||
    (bare.length <= 200 && SESSION_PATTERNS.some((names) => names.test(bare)))
  );
}

/** Header fields that carry a key, a signature or the like, lower-cased, by product. */
const HEADER_KEYS: ReadonlySet<string> = new Set([
  'key', // API by its name
  'api_key',
  'x-auth-secret',
  'x-client-secret',
  'x-client-id',
  'x-access-jwt',
  'signature', // HTTP signatures
  'x-api-key', // many APIs, among them AWS API Gateway and Anthropic
  'apikey', // Kong, Supabase, Apigee
  'api-key', // Azure OpenAI, Azure AI Search, New Relic, Datadog
  'x-apikey', // Apigee, VirusTotal
  'x-auth-key', // Cloudflare
  'x-auth-user-service-key',
  'x-parse-rest-api-key', // Parse
  'x-parse-master-key',
  'x-parse-javascript-key',
  'ocp-apim-subscription-key', // Azure API Management, Azure AI services
  'x-functions-key', // Azure Functions
  'aeg-sas-key', // Azure Event Grid
  'x-ms-client-principal', // Azure App Service
  'x-goog-api-key', // Google APIs
  'x-goog-iap-jwt-assertion', // Google Identity-Aware Proxy
  'x-amzn-oidc-data', // AWS load balancer
  'x-gitlab-token', // GitLab
  'x-hasura-admin-secret', // Hasura
  'x-hasura-access-key',
  'x-redmine-api-key', // Redmine
  'x-octopus-apikey', // Octopus Deploy
  'x-nuget-apikey', // NuGet
  'x-jfrog-art-api', // JFrog Artifactory
  'x-airtable-api-key', // Airtable
  'x-algolia-api-key', // Algolia
  'x-typesense-api-key', // Typesense
  'x-meili-api-key', // Meilisearch before 0.25
  'x-rapidapi-key', // RapidAPI
  'x-mashape-key',
  'x-rapidapi-proxy-secret',
  'x-cmc_pro_api_key', // CoinMarketCap
  'x-cg-pro-api-key', // CoinGecko
  'x-cg-demo-api-key',
  'x-mbx-apikey', // Binance
  'cb-access-key', // Coinbase
  'cb-access-sign',
  'x-honeycomb-team', // Honeycomb
  'dd-api-key', // Datadog
  'dd-application-key',
  'x-insert-key', // New Relic
  'x-license-key',
  'x-query-key',
  'lokalise-api-key', // Lokalise
  'x-mandrill-signature', // Mandrill
  'x-shopify-hmac-sha256', // Shopify
  'x-pm-appversion', // Proton
  'xi-api-key', // ElevenLabs
  'x-elevenlabs-api-key',
  'x-typeform-key', // Typeform
  'x-mollie-api-key', // Mollie
  'accesskey', // bunny.net
  'x-cisco-meraki-api-key', // Cisco Meraki
  'x-riot-token', // Riot Games
  'x-appwrite-key', // Appwrite
  'x-appwrite-jwt',
  'x-master-key', // JSONBin and others
  'x-apollo-operation-key', // Apollo
  'x-jwt-assertion', // WSO2
  'cf-access-jwt-assertion', // Cloudflare Access
  'x-n8n-api-key', // n8n
  'x-paystack-signature', // Paystack
  'x-clickhouse-user', // ClickHouse
  'x-clickhouse-key',
  'x-killbill-apikey', // Kill Bill
  'x-killbill-apisecret',
  'x-anonymous-consumer', // Kong
]);

/** The same, with tokens and sessions. */
const HEADER_TOKENS: ReadonlySet<string> = new Set([
  'x-api-token', // API by its name
  'api-token',
  'x-auth',
  'x-access-token',
  'x-token',
  'auth-token',
  'token',
  'x-session-id',
  'x-authorization',
  'x-auth-token', // OpenStack, Scaleway, Rocket.Chat
  'x-subject-token', // OpenStack Identity
  'access-token', // devise_token_auth, TikTok
  'x-session-token', // Ory Kratos, Parse
  'x-parse-session-token', // Parse
  'aeg-sas-token', // Azure Event Grid
  'x-ms-token-aad-access-token', // Azure App Service
  'x-zumo-auth', // Azure Mobile Apps
  'x-firebase-appcheck', // Firebase App Check
  'x-amz-security-token', // AWS
  'x-amz-access-token', // Amazon Selling Partner API
  'x-vault-token', // HashiCorp Vault
  'x-consul-token', // HashiCorp Consul
  'x-nomad-token', // HashiCorp Nomad
  'private-token', // GitLab
  'job-token',
  'deploy-token',
  'x-shopify-access-token', // Shopify Admin API
  'x-shopify-storefront-access-token', // Shopify Storefront API
  'x-figma-token', // Figma
  'x-emby-token', // Emby, Jellyfin
  'x-mediabrowser-token',
  'x-plex-token', // Plex
  'x-transmission-session-id', // Transmission
  'x-contentful-management-token', // Contentful
  'x-trackertoken', // Pivotal Tracker
  'x-shippo-token', // Shippo
  'x-postmark-server-token', // Postmark
  'x-postmark-account-token',
  'x-bunq-client-authentication', // bunq
  'x-appwrite-session', // Appwrite
  'x-app-token', // Socrata
  'x-ha-access', // Home Assistant
  'x-forwarded-access-token', // oauth2-proxy
  'x-auth-request-access-token',
  'cf-access-client-id', // Cloudflare Access
  'cf-access-client-secret',
  'cf-access-token',
  'x-tableau-auth', // Tableau
  'x-metabase-session', // Metabase
  'x-okapi-token', // FOLIO
  'directlogin', // Open Bank Project
  'x-ddn-token', // Hasura DDN
  'jwetoken', // Kubernetes Dashboard
]);

/** Names that end in what they carry: `X-Spree-Token`, `Acme-Api-Key`, `X-Session-Id`, `X-Hub-Signature`. */
const KEY_NAME =
  /(?:^|[-_])(?:[a-z0-9]+[-_]key|(?:api|auth|access|app|client|secret|private|public|service|server|master|admin|user|account|license|subscription|consumer)key|apikey|token|accesstoken|authtoken|secret|jwt|passphrase|pass(?:word|wd)?|session(?:[-_]?(?:id|key))?|clef?|clave|chave|chiave|sleutel|klucz|(?:client|app|consumer|access)[-_]?id|auth|authorization|credentials?|ticket|sign(?:ature)?|sig|hmac(?:[-_]sha\d+)?)$/;
/** … and those that carry something else: forgery, idempotency and device tokens, names, conditions. */
const OTHER_NAME =
  /csrf|xsrf|forgery|requestverification|crumb|nonce|idempoten|websocket|cache|surrogate|routing|partition|dedup|query[-_]?key$|sort|object|encryption|trace|span|correlation|continuation|page|cursor|sync|push|lock|fcm|apns|www-auth|^sec-|^proxy-|^authorization$|^if-|^cookie|use[-_]auth|authentication-info|firebase-instance|^x-amz-(?:target|date)|^x-requested/;

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
export function headerKey(name: string): Carried | null {
  const lower = name.toLowerCase();
  if (HEADER_TOKENS.has(lower)) return 'token';
  if (HEADER_KEYS.has(lower)) return 'key';
  return lower.length <= 80 && endsInKey(lower) && !isCsrfHeader(lower) ? 'key' : null;
}

/** Query parameters that do, lower-cased, by product. */
const QUERY_KEYS: ReadonlySet<string> = new Set([
  'api_key', // API by its name
  'apikey',
  'api-key',
  'app_key',
  'app_id',
  'auth_key',
  'authkey',
  'jwt',
  'x-api-key',
  'access_key',
  'accesskey',
  'secret',
  'password',
  'passwd',
  'key', // Google APIs and others
  'appid', // OpenWeather, Wolfram Alpha
  'subscription-key', // Azure API Management
  'code', // Azure Functions, or an OAuth authorization code
  'sig', // Azure Storage SAS
  'signature', // signed URL
  'signed',
  'x-amz-signature', // AWS presigned URL
  'x-amz-credential',
  'awsaccesskeyid', // AWS Signature Version 2
  'x-goog-signature', // Google Cloud Storage signed URL
  'x-goog-credential',
  'key-pair-id', // CloudFront signed URL
  'oauth_signature', // OAuth 1.0a
  'oauth_consumer_key',
  'hapikey', // HubSpot
  'consumer_key', // WooCommerce
  'consumer_secret',
  'client_secret', // OAuth 2.0 client
  'ticket', // CAS and others
  'samlresponse', // SAML 2.0
  'bewit', // Hawk
]);

/** The same, with tokens and sessions. */
const QUERY_TOKENS: ReadonlySet<string> = new Set([
  'access_token', // OAuth 2.0 (RFC 6750 §2.3)
  'authorization', // Backblaze B2 and others
  'api_token', // API by its name
  'apitoken',
  'auth_token',
  'authtoken',
  'token',
  'bearer',
  'session_token',
  'sessionid',
  'session_id',
  'sid',
  'user_token',
  'accesstoken',
  'wstoken', // Moodle
  'auth', // Firebase Realtime Database
  'id_token', // OpenID Connect
  'refresh_token', // OAuth 2.0
  'private_token', // GitLab
  'job_token',
  'rss_token',
  'feed_token',
  'x-amz-security-token', // AWS presigned URL
  'oauth_token', // OAuth 1.0a
  'jsessionid', // Java servlet container
  'phpsessid', // PHP
  'x-plex-token', // Plex
  'hdnts', // Akamai
  'hdnea',
  'delegation', // WebHDFS
  '__token__', // CDN token authentication
  'verify', // Cloudflare token authentication
]);

/** Names that mean a credential only where the value looks like one. */
const NEEDS_VALUE =
  /^(?:code|verify|ticket|sid|appid|app_id|session_id|sessionid|signature|signed|password|secret)$/;
/** What JavaScript writes where a variable holds nothing. */
export const isUnset = (value?: string): boolean =>
  value === 'undefined' || value === 'null' || value === '[object Object]';
/** Long, and made as machines make keys; or a template that nobody filled in. */
const LOOKS_LIKE_KEY = /^(?:(?=.*\d)[\w.~+/=%:-]{10,}$|your[_-]|[<{$])/i;

/** A signed token is one under any name … */
const JWT = /^eyJ[\w-]{8,}\.eyJ[\w-]+\.[\w-]*$/;
/** … but the signature of Home Assistant, and those that a sign-in takes along. */
const OF_SIGN_IN = /^authsig$|state|nonce|request|redirect|return|relay|hint|next/;

/**
 * What a query parameter carries by its name; null when it is no credential that is known by name. Names that often
 * mean something else (`code`, `sid`, …) count only with a value that looks like a key, so they need it passed in.
 */
export function queryKey(name: string, value?: string): Carried | null {
  const lower = name.toLowerCase();
  const carried = QUERY_TOKENS.has(lower) ? 'token' : QUERY_KEYS.has(lower) ? 'key' : null;
  const looks = () => LOOKS_LIKE_KEY.test((value ?? '').slice(0, 4096)) || isUnset(value);
  // A page that opens a socket or uploads calls itself so; `?key=id` names a column, `?key=app/*` a pattern, `?refresh_token=true` asks for one.
  if (lower === 'clientid' || (lower === 'key' && value === 'id')) return null;
  if (/^(?:true|false)$|[*]/.test(value ?? '')) return null;
  if (!carried && JWT.test(value ?? '') && !OF_SIGN_IN.test(lower)) return 'token';
  if (!carried) return endsInKey(lower) && looks() ? 'key' : null;
  return NEEDS_VALUE.test(lower) && !looks() ? null : carried;
}
