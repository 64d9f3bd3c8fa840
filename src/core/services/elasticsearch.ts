import type { Service } from './service.ts';
import { inScheme } from './when.ts';

/** Kibana answers, and asks Elasticsearch on its part. */
const OF_KIBANA = /^kbn-name:/im;

export const elasticsearch: Service = {
  id: 'elasticsearch',
  name: 'Elasticsearch',
  kind: 'API',
  reference: 'https://www.elastic.co/docs/reference/elasticsearch/rest-apis',
  signs: [
    { field: 'x-elastic-product', wrote: true },
    { field: 'kbn-name' },
    { field: 'www-authenticate', value: 'realm security' },
    { text: 'missing authentication credentials for (REST request|action)' },
    { text: 'unable to authenticate user * for (REST request|action)' },
    { text: 'unable to authenticate with provided credentials and anonymous access' },
    { text: 'unable to find apikey with id' },
    { text: 'action * is unauthorized for (user|API key|service account)' },
  ],
  says: [
    {
      text: [
        'missing authentication credentials for REST request',
        'missing authentication credentials for action',
      ],
      means: 'no-credential',
    },
    {
      text: ['unable to authenticate user', 'failed to authenticate user'],
      means: 'password-rejected',
      when: inScheme('basic'),
    },
    {
      text: ['api key is expired', 'token expired', 'The access token expired'],
      means: 'token-expired',
      sent: 'something',
    },
    { text: ['api key * has been invalidated'], means: 'token-revoked', sent: 'something' },
    {
      text: [
        'unable to find apikey',
        'invalid credentials for API key',
        'unable to authenticate with provided credentials',
      ],
      means: 'api-key-invalid',
      when: (r) =>
        inScheme('apikey')(r) && !/api key is expired|has been invalidated/.test(r.content.text),
    },
    { text: ['unable to authenticate with provided credentials'], means: 'bad-credential' },
    {
      text: [
        'action * is unauthorized for user',
        'action * is unauthorized for API key',
        'action * is unauthorized for service account',
        'is unauthorized for user',
      ],
      means: 'permission-denied',
    },
    {
      text: ['current license is non compliant', 'license * expired'],
      means: 'account-disabled',
      certainty: 'likely',
    },
    {
      text: ['cluster_block_exception', 'index read only', 'cluster read only'],
      means: 'resource-forbidden-by-server',
      status: 403,
      note: 'The index or the cluster is blocked for writes, as when a disk has run full.',
    },
    { text: ['Forbidden due to traffic filtering'], means: 'ip-not-allowed' },
    { text: ['Session expired'], means: 'session-expired', certainty: 'likely' },
    { text: ['security_exception'], means: 'denied', certainty: 'possible', status: 403 },
    { text: ['User Rate'], means: 'permission-denied', certainty: 'likely' },
  ],
  incident: ['x-opaque-id'],
  remedies: [
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'The cluster at {host} has no API key with the id {1}: it was deleted, or it belongs to another cluster. Ask for it here, or look in Kibana under Stack Management, API keys.',
      code: {
        language: 'shell',
        text: 'curl -u "$NAME:$PASSWORD" \'https://{host}/_security/api_key?id={1}\'',
      },
      finds: /unable to find apikey with id ([\w-]{10,40})/,
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'The cluster at {host} knows the id of the API key, but not the secret behind it. Send the member encoded of the answer that made the key, behind ApiKey.',
      finds: /invalid credentials for API key/,
    },
    {
      of: 'api-key-invalid',
      for: 'owner',
      does: 'Make a new API key at {host}, and have the member encoded of the answer sent behind ApiKey.',
      code: {
        language: 'shell',
        text: 'curl -u "$NAME:$PASSWORD" -X POST \'https://{host}/_security/api_key\' -H \'Content-Type: application/json\' -d \'{"name":"app"}\'',
      },
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Let Kibana at {host} hand Authorization on to Elasticsearch: it has to stand in its list of the fields that it passes on, as it does by default.',
      code: {
        language: 'yaml',
        text: '# kibana.yml; before 8.0 elasticsearch.requestHeadersWhitelist\nelasticsearch.requestHeadersAllowlist: [ authorization ]',
      },
      finds: OF_KIBANA,
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Where it stands there, that version of Kibana may leave it out of {request} itself: update it.',
      finds: OF_KIBANA,
    },
    {
      of: 'origin-not-allowed',
      for: 'owner',
      does: 'Allow the origin in elasticsearch.yml of {host}.',
      code: {
        language: 'yaml',
        text: 'http.cors.enabled: true\nhttp.cors.allow-origin: "{origin}"\nhttp.cors.allow-credentials: true',
      },
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give a role of this user the privilege {1} for what {request} touches.',
      finds: /action \[([\w:/*]+)\]/,
    },
  ],
};
