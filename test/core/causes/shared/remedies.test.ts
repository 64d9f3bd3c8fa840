import { describe, expect, test } from 'vitest';
import type { Step } from '../../../../src/core/analysis.ts';
import { SERVICES } from '../../../../src/core/services/index.ts';
import { told } from '../../../support/diagnosed.ts';
import type { Brief } from '../../../support/exchange.ts';

const all = SERVICES.flatMap(({ name, remedies = [] }) =>
  remedies.map((remedy) => ({ name, ...remedy })),
);

const stepsFor = (brief: Brief) => told({ status: 401, ...brief }).steps;

const doesFor = (audience: Step['for'], steps: readonly Step[]) =>
  steps.filter((step) => step.for === audience).map(({ text }) => text);

const FORBIDDEN_IN_CLUSTER = (user: string): Brief => ({
  url: 'https://cluster.example.test/api/v1/namespaces/shop/pods',
  status: 403,
  request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' },
  response: { 'Content-Type': 'application/json', 'Audit-Id': '8f0c3a52' },
  body: JSON.stringify({
    kind: 'Status',
    apiVersion: 'v1',
    status: 'Failure',
    message: `pods is forbidden: User "${user}" cannot list resource "pods" in API group "" in the namespace "shop"`,
    reason: 'Forbidden',
    code: 403,
  }),
});

describe('the remedies of products', () => {
  test.each(all)(
    '$name, $of: name a value of the request or its answer, and no unknown one',
    ({ does, code, finds, asks, seeks }) => {
      const text = `${does} ${code?.text ?? ''}`;
      const named = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
      const groups = [finds, asks].reduce(
        (sum, one) => sum + (one ? (new RegExp(`${one.source}|`).exec('')?.length ?? 1) - 1 : 0),
        0,
      );
      const known = [
        'page',
        'origin',
        'issuer',
        'audience',
        'kid',
        'tenant',
        'client',
        'host',
        'hostname',
        'path',
        'request',
        '1',
        '2',
        '3',
      ].slice(0, 11 + (seeks ? 3 : groups));
      expect(named.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining(named));
    },
  );
});

describe('the steps out of a cause', () => {
  test('are those of the product, with what its answer names', () => {
    const steps = stepsFor(FORBIDDEN_IN_CLUSTER('system:serviceaccount:shop:web'));
    expect(doesFor('owner', steps)).toEqual([
      'If system:serviceaccount:shop:web should have it, bind a role that allows it.',
    ]);
    expect(steps.map(({ code }) => code?.text)).toContain(
      "kubectl create rolebinding allow-list --role=ROLE --user='system:serviceaccount:shop:web'",
    );
  });

  test('are general ones where the answer lacks what the product’s need', () => {
    const steps = stepsFor(FORBIDDEN_IN_CLUSTER("x' ; touch y"));
    expect(doesFor('owner', steps).join()).not.toContain('bind a role');
    expect(JSON.stringify(steps)).not.toContain('touch');
  });

  test('are not those of another product than the one that says so', () => {
    const refused: Brief = {
      url: 'https://a1b2c3.execute-api.eu-west-1.amazonaws.com/prod/orders',
      request: { Authorization: 'Bearer 7f2c6d0e5b1a4c7f9e3d21' },
      response: { 'Content-Type': 'application/json', 'x-amz-apigw-id': 'Xa1' },
      body: '{"message":"The incoming token has expired"}',
    };
    expect(doesFor('developer', stepsFor(refused)).join()).toContain('Renew the token');
  });

  test('hold nothing for the owner of a server that is the provider’s own', () => {
    const refused: Brief = {
      url: 'https://api.github.com/repos/octo/shop',
      request: { Authorization: 'Bearer ghp_16C7e42F292c6912E7710c838347Ae178B4a' },
      response: { 'Content-Type': 'application/json', 'X-GitHub-Media-Type': 'github.v3' },
      body: '{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest"}',
    };
    expect(doesFor('owner', stepsFor(refused))).toEqual([]);
    expect(stepsFor(refused).length).toBeGreaterThan(0);
  });

  test('hold some for the account at the provider', () => {
    const refused: Brief = {
      url: 'https://vision.googleapis.com/v1/images:annotate',
      method: 'POST',
      status: 403,
      request: { 'X-Goog-Api-Key': 'AIzaSyD3mOxN7v2Kq8LrT5wYb1cPzE9uHjG4sFQ' },
      response: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        error: {
          code: 403,
          message: 'Requests from referer https://shop.example.test/ are blocked.',
          status: 'PERMISSION_DENIED',
          details: [
            {
              '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
              reason: 'API_KEY_HTTP_REFERRER_BLOCKED',
              domain: 'googleapis.com',
            },
          ],
        },
      }),
    };
    expect(doesFor('owner', stepsFor(refused))).toEqual([]);
    expect(doesFor('developer', stepsFor(refused)).join()).toMatch(/shop\.example\.test/);
  });

  test('of an account at a provider are for whoever calls it, who runs no server', () => {
    const refused: Brief = {
      url: 'https://api.github.com/orgs/octo/teams',
      status: 403,
      request: { Authorization: 'Bearer ghp_16C7e42F292c6912E7710c838347Ae178B4a' },
      response: { 'Content-Type': 'application/json', 'X-GitHub-Media-Type': 'github.v3' },
      body: '{"message":"Must be an organization owner to do this","documentation_url":"https://docs.github.com/rest"}',
    };
    const told = doesFor('developer', stepsFor(refused)).join('\n');
    expect(doesFor('owner', stepsFor(refused))).toEqual([]);
    expect(told).toMatch(/role|permission|right/);
  });

  test('name the tag, the field or the scheme that the product wants', () => {
    const tag = stepsFor({
      url: 'https://queue.example.test/api/overview',
      request: { Authorization: 'Basic bWlhOnN1bg==' },
      response: {
        'Content-Type': 'application/json',
        'WWW-Authenticate': 'Basic realm="RabbitMQ Management"',
      },
      body: '{"error":"not_authorised","reason":"Not management user"}',
    });
    expect(tag.map(({ code }) => code?.text)).toContain(
      'rabbitmqctl set_user_tags "$NAME" management',
    );
    const token = stepsFor({
      url: 'https://sidecar.example.test/v1.0/state/store/17',
      request: { 'dapr-api-token': 'i1tFojyff8YnFzO__Dsi6cZu' },
      response: { 'Content-Type': 'text/plain' },
      body: 'invalid api token',
    });
    expect(doesFor('developer', token).join()).toContain('DAPR_API_TOKEN');
    const sid = stepsFor({
      url: 'https://api.twilio.com/2010-04-01/Accounts/ACf2ffe69be4cc4bc485e2fc662e6a1f2b.json',
      request: { Authorization: 'Bearer 001551c3ba79cc46928cdd47b699a2db' },
      response: {
        'Content-Type': 'application/json',
        'WWW-Authenticate': 'Basic realm="Twilio API"',
      },
      body: '{"code":20003,"message":"Authenticate","status":401}',
    });
    expect(doesFor('developer', sid).join()).toContain('SID of the account');
  });
});
