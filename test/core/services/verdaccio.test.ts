import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

test('a package that others may publish', () => {
  const analysis = diagnosed(`PUT https://packages.example.com/@team%2fgauge
Authorization: Bearer Zx8QkLm29VtRw7YbN4cH6dJ0
Content-Type: application/json

{"name":"@team/gauge"}
< 403 Forbidden
< Content-Type: application/json
<
< {"error":"user karl is not allowed to publish package @team/gauge"}`);
  expect(analysis.causes[0].id).toBe('permission-denied');
  expect(toldTo('owner', analysis)).toContain("'@team/gauge':\n    publish: karl");
});

test('a token that is nobody to it', () => {
  const analysis = diagnosed(`GET https://packages.example.com/gauge
Authorization: Bearer Zx8QkLm29VtRw7YbN4cH6dJ0
< 401 Unauthorized
< Content-Type: application/json
<
< {"error":"authorization required to access package gauge"}`);
  expect(['token-rejected', 'token-expired', 'credentials-missing']).toContain(
    analysis.causes[0].id,
  );
  expect(toldTo('developer', analysis)).toContain(
    'npm login --registry=https://packages.example.com/',
  );
});
