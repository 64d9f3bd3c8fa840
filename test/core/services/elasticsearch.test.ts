import { expect, test } from 'vitest';
import { because, diagnosed, toldTo } from '../../support/diagnosed.ts';

test('Kibana asks Elasticsearch itself: the field has to be on its list', () => {
  const analysis = diagnosed(`GET https://logs.example.test/api/index_patterns
Authorization: Basic base64(kim:x7Kq-1Mosel)
< 401 Unauthorized
< kbn-name: kibana
< WWW-Authenticate: Basic realm="security" charset="UTF-8"
< Content-Type: application/json
<
< {"statusCode":401,"message":"[security_exception] missing authentication credentials for REST request [/logs-*/_field_caps]"}
`);
  expect(analysis.causes[0].id).toBe('authorization-stripped-upstream');
  expect(toldTo('owner', analysis)).toContain('elasticsearch.requestHeadersAllowlist');
  expect(toldTo('owner', analysis)).not.toMatch(/nginx|Apache/);
});

test('a key that it does not find is named by its id', () => {
  const analysis = diagnosed(`GET https://logs.example.test:9200/_cluster/health
Authorization: ApiKey base64(h1nYb5QBzW2mXq0aLp7d:c2VjcmV0)

< 401 Unauthorized
< X-elastic-product: Elasticsearch
< Content-Type: application/json
<
< {"error":{"type":"security_exception","reason":"unable to authenticate with provided credentials and anonymous access is not allowed for this request","additional_unsuccessful_credentials":"API key: unable to find apikey with id h1nYb5QBzW2mXq0aLp7d"},"status":401}`);
  expect(because(analysis.causes[0])).toContain('Elasticsearch says');
  expect(because(analysis.causes[0])).not.toContain('OpenSearch');
  expect(toldTo('developer', analysis)).toContain('/_security/api_key?id=h1nYb5QBzW2mXq0aLp7d');
  expect(toldTo('owner', analysis)).toContain('-X POST');
});
