import { expect, test } from 'vitest';
import { because, diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('an identity and a verb that the kubelet or the API server name are a missing permission', () => {
  const call = (message: string) => `GET https://node-3.k8s.example.test:10250/stats/summary
Authorization: Bearer jwt({"alg":"RS256"}, {"sub":"u-81","aud":"espace-agent"})
< 403 Forbidden
< Content-Type: text/plain
<
< ${message}
`;
  const kubelet = diagnosed(
    call('Forbidden (user=system:serviceaccount:ns:collector, verb=get, resource=nodes)'),
  );
  expect(kubelet.causes.map(({ id, certainty }) => `${id} ${certainty}`)).toEqual([
    'permission-denied certain',
  ]);
  expect(because(kubelet.causes[0])).toContain('user=system:serviceaccount:ns:collector');
  expect(toldTo('owner', kubelet)).toMatch(
    /bind a ClusterRole to it .*verb=get, resource=nodes[\s\S]*--user='system:serviceaccount:ns:collector'/,
  );
  expect(toldToAll(kubelet)).not.toMatch(/new credential|sign out/);
  const server = diagnosed(
    call('pods is forbidden: User "ci" cannot list resource "pods" in API group ""'),
  );
  expect(server.causes[0]).toMatchObject({ id: 'permission-denied', certainty: 'certain' });
  expect(toldTo('owner', server)).toContain('If ci should have it, bind a role');
});

test('a service account that pods lack is not a right that the caller lacks', () => {
  const told = toldToAll(
    diagnosed(`POST https://k8s.example.test:6443/api/v1/namespaces/jobs/pods
Authorization: Bearer jwt({"alg":"RS256"}, {"iss":"https://kubernetes.default.svc.cluster.local","exp":"2026-03-02T11:00:00Z"})
Content-Type: application/json

{"kind":"Pod","spec":{"serviceAccountName":"importer"}}
< 403 Forbidden
< Content-Type: application/json
< Audit-Id: a2de502a-3f5b-49b8-bed9-37021be7ef5b
< X-Kubernetes-Pf-Flowschema-Uid: 0270ff58-8322-4b1e-92e5-c7ae2438e075
<
< {"kind":"Status","status":"Failure","message":"pods \\"import-1\\" is forbidden: error looking up service account jobs/importer: serviceaccount \\"importer\\" not found","reason":"Forbidden","code":403}
`),
  );
  expect(told).toContain('kubectl create serviceaccount importer');
  expect(told).not.toContain('can-i');
});

test('the API server of Kubernetes wants Bearer, and has a flag for its anonymous', () => {
  const analysis = diagnosed(`GET https://k8s.example.test:6443/apis/metrics.k8s.io/v1beta1/nodes
Authorization: jwt({"alg":"RS256"}, {"iss":"https://kubernetes.default.svc","exp":"2026-03-02T12:00:00Z"})
< 403 Forbidden
< Audit-Id: 72205e7f-045f-489b-88f0-a883099b1b0d
< Content-Type: application/json
<
< {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"nodes.metrics.k8s.io is forbidden: User \\"system:anonymous\\" cannot list resource \\"nodes\\" in API group \\"metrics.k8s.io\\" at the cluster scope","reason":"Forbidden","code":403}
`);
  expect(analysis.causes[0].id).toBe('scheme-missing');
  expect(toldTo('owner', analysis)).toContain('--anonymous-auth=false');
  expect(toldToAll(analysis)).not.toMatch(/as a rule|WWW-Authenticate/);
});

test('a token of a cluster is told from another by the key that signed it', () => {
  const analysis = diagnosed(`GET https://cluster.example.test:6443/api/v1/pods
Authorization: Bearer jwt({"alg":"RS256","kid":"k-2025"}, {"iss":"https://kubernetes.default.svc.cluster.local","aud":["https://kubernetes.default.svc.cluster.local"],"sub":"system:serviceaccount:shop:web","exp":"2026-03-02T11:00:00Z"})

< 401 Unauthorized
< Audit-Id: 4a6f
< Content-Type: application/json
<
< {"kind":"Status","status":"Failure","message":"Unauthorized","reason":"Unauthorized","code":401}`);
  expect(analysis.causes[0].id).toBe('token-rejected');
  expect(toldTo('developer', analysis)).toContain('kubectl create token');
  expect(toldTo('owner', analysis)).toContain('the key k-2025 (kid)');
  expect(toldToAll(analysis)).not.toContain('Say in the answer');
});
