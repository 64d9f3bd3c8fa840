import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

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
