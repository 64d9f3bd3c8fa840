/** Schemes that are in no registry, and that products use all the same. Most are a name in front of one secret. */
import { defineScheme, type Scheme } from './scheme.ts';

const reference = (title: string, url: string) => ({ title, url });

export const token = defineScheme({
  names: ['Token', 'Token-Auth'],
  title:
    'Token: an API token (Django REST framework, Rails, GitHub, Gitea, Vault agents, InfluxDB)',
  reference: reference(
    'Django REST framework, TokenAuthentication',
    'https://www.django-rest-framework.org/api-guide/authentication/#tokenauthentication',
  ),
  form: 'Token KEY, or Token token="KEY" (Rails)',
  parameters: { realm: { required: false, explanation: 'Name of the protected area.' } },
  secrets: ['token', 'access_token', 'key'],
  explanations: {
    token: 'Whoever has it can act with it.',
    nonce: 'Random value.',
    options: 'Options of Rails.',
  },
});

export const apiKey = defineScheme({
  names: ['ApiKey', 'Api-Key', 'API_KEY', 'X-API-Key', 'APIKEY-Auth'],
  title: 'API key (Elasticsearch and others)',
  reference: reference(
    'Elasticsearch, API keys',
    'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
  ),
  form: 'ApiKey base64(id:key)',
  secrets: ['key', 'apikey'],
});

export const ssws = defineScheme({
  names: ['SSWS'],
  title: 'SSWS: an Okta API token',
  reference: reference(
    'Okta, API token',
    'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  ),
  form: 'SSWS TOKEN',
});

export const bot = defineScheme({
  names: ['Bot'],
  title: 'Bot: a Discord bot token',
  reference: reference(
    'Discord, authentication',
    'https://discord.com/developers/docs/reference#authentication',
  ),
  form: 'Bot TOKEN',
});

export const key = defineScheme({
  names: [
    'Key',
    'Api-Token',
    'Client-ID',
    'DeepL-Auth-Key',
    'GenieKey',
    'Klaviyo-API-Key',
    'Splunk',
    'Session',
    'JWT',
    'Zoho-oauthtoken',
    'Macaroon',
    'ServiceToken',
  ],
  title: 'A name in front of a key',
  reference: reference(
    'RFC 9110 §11.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.1',
  ),
  form: 'NAME KEY',
  secrets: ['key', 'token', 'secret'],
});

export const proxmox = defineScheme({
  names: ['PVEAPIToken', 'PBSAPIToken', 'PMGAPIToken'],
  title: 'API token of Proxmox',
  reference: reference('Proxmox VE API', 'https://pve.proxmox.com/wiki/Proxmox_VE_API#API_Tokens'),
  form: 'PVEAPIToken=USER@REALM!NAME=SECRET (PBS: a colon before the secret)',
  explainCredential(field) {
    const match = /^(?:P(?:VE|BS|MG)APIToken)[= ]?([^!]*)!([^=:]*)[=:](.+)$/i.exec(
      field.raw.trim(),
    );
    if (!match) {
      return {
        parts: [
          {
            label: 'Credential',
            value: field.rest,
            secret: true,
            explanation: '',
            span: field.restSpan,
          },
        ],
        faults: [
          {
            code: 'token-malformed',
            message: 'The form is USER@REALM!NAME=SECRET.',
            span: field.restSpan,
          },
        ],
      };
    }
    const [, user = '', name = '', secret = ''] = match;
    const part = (label: string, value: string, secret: boolean, explanation: string) => ({
      label,
      value,
      secret,
      explanation,
    });
    return {
      parts: [
        part('User', user, false, 'User and realm that the token belongs to.'),
        part('Token name', name, false, 'Name of the token.'),
        part('Secret', secret, true, 'Whoever has it can act with it.'),
      ],
      faults: [],
    };
  },
});

export const googleLogin = defineScheme({
  names: ['GoogleLogin'],
  title: 'ClientLogin of Google (switched off in 2015; FreshRSS and other readers still speak it)',
  reference: reference(
    'Google, ClientLogin',
    'https://developers.google.com/identity/protocols/AuthForInstalledApps',
  ),
  form: 'GoogleLogin auth=TOKEN',
  secrets: ['auth'],
  required: ['auth'],
  explanations: { auth: 'Whoever has it can act with it.' },
});

export const authSub = defineScheme({
  names: ['AuthSub'],
  title: 'AuthSub of Google (switched off)',
  reference: reference(
    'Google, AuthSub',
    'https://developers.google.com/identity/protocols/AuthForWebApps',
  ),
  form: 'AuthSub token="TOKEN"',
  secrets: ['token', 'sig'],
  required: ['token'],
});

export const sapisid = defineScheme({
  names: ['SAPISIDHASH', 'SAPISID1PHASH', 'SAPISID3PHASH'],
  title: "Hash over a Google session cookie, sent by Google's own pages",
  reference: reference(
    'RFC 9110 §11.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.1',
  ),
  form: 'SAPISIDHASH TIME_HASH',
});

export const wsse = defineScheme({
  names: ['WSSE'],
  title: 'WSSE: a user name token, with the proof in X-WSSE',
  reference: reference(
    'RFC 9110 §11.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.1',
  ),
  form: 'WSSE profile="UsernameToken"',
  parameters: {
    realm: { required: false, explanation: 'Name of the protected area.' },
    profile: { required: false, explanation: 'Must be UsernameToken.' },
  },
  secrets: ['passworddigest'],
});

export const mediaBrowser = defineScheme({
  names: ['MediaBrowser', 'Emby'],
  title: 'Jellyfin and Emby',
  reference: reference('Jellyfin API', 'https://api.jellyfin.org/'),
  form: 'MediaBrowser Client="…", Device="…", DeviceId="…", Version="…", Token="…"',
  secrets: ['token'],
  explanations: {
    client: 'Application.',
    device: 'Device.',
    deviceid: 'Identifies the device.',
    version: 'Version of the application.',
    token: 'Access token; absent before sign-in.',
    userid: 'User.',
  },
});

export const edgeGrid = defineScheme({
  names: ['EG1-HMAC-SHA256'],
  title: 'EdgeGrid: a signed request of the Akamai APIs',
  reference: reference(
    'Akamai EdgeGrid',
    'https://techdocs.akamai.com/developer/docs/authenticate-with-edgegrid',
  ),
  form: 'EG1-HMAC-SHA256 client_token=…;access_token=…;timestamp=…;nonce=…;signature=…',
  secrets: ['signature', 'access_token', 'client_token'],
  explainCredential(field) {
    const secrets = ['signature', 'access_token', 'client_token'];
    const parts = field.rest
      .split(';')
      .filter(Boolean)
      .map((piece) => {
        const equals = piece.indexOf('=');
        const label = equals < 0 ? piece : piece.slice(0, equals);
        return {
          label,
          value: equals < 0 ? '' : piece.slice(equals + 1),
          secret: secrets.includes(label),
          explanation: '',
          span: field.restSpan,
        };
      });
    return { parts, faults: [] };
  },
});

export const internetArchive = defineScheme({
  names: ['LOW'],
  title: 'S3-like keys of the Internet Archive',
  reference: reference('Internet Archive, ias3', 'https://archive.org/developers/ias3.html'),
  form: 'LOW ACCESS:SECRET',
});

export const cookieScheme = defineScheme({
  names: [
    'Cookie',
    'FormBased',
    'Form',
    'xBasic',
    'X-Basic',
    'xDigest',
    'Session-Auth',
    'TFS-Federated',
  ],
  title: 'A name that no browser knows, chosen so that no password dialog appears',
  reference: reference(
    'RFC 9110 §11.6.1',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-11.6.1',
  ),
  form: 'By the application: usually a session cookie after signing in with a form',
  parameters: {
    realm: { required: false, explanation: 'Name of the protected area.' },
    'form-action': { required: false, explanation: 'Address of the sign-in form.' },
    'cookie-name': { required: false, explanation: 'Cookie that holds the session.' },
  },
});

export const wild: readonly Scheme[] = [
  token,
  apiKey,
  ssws,
  bot,
  key,
  proxmox,
  googleLogin,
  authSub,
  sapisid,
  wsse,
  mediaBrowser,
  edgeGrid,
  internetArchive,
  cookieScheme,
];
