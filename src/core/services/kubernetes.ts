import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { issuedBy, withClaims } from './when.ts';

/** It names user, verb, resource and subresource. */
const OF_KUBELET = '^Forbidden user * verb * resource';

/** Of an account for pods, which is looked up after the caller was let in. */
const NO_ACCOUNT = /serviceaccount \\?"([\w.-]+)\\?" not found/;

/** A token that a cluster has made for a service account, which names the key that signed it. */
const isOfCluster = (reading: Reading): boolean =>
  withClaims('kid')(reading) && issuedBy(/^https:\/\/kubernetes\.default\.svc/)(reading);

export const kubernetes: Service = {
  id: 'kubernetes',
  name: 'Kubernetes',
  kind: 'API',
  reference: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
  signs: [
    { field: 'audit-id', wrote: true },
    { field: 'x-kubernetes-pf-flowschema-uid', wrote: true },
    { text: 'is forbidden User * cannot * resource * in API group', wrote: true },
    { text: OF_KUBELET, wrote: true },
  ],
  says: [
    {
      text: 'error looking up service account',
      means: 'permission-denied',
      note: 'The account under which the pod is to run does not exist.',
      only: true,
    },
    {
      text: ['User system anonymous cannot', 'system anonymous'],
      means: 'unauthenticated-reported-as-403',
      status: 403,
      sent: 'nothing',
      note: 'system:anonymous is nobody.',
    },
    {
      text: ['User system anonymous cannot', 'system anonymous'],
      means: 'no-credential',
      sent: 'something',
      note: 'system:anonymous is nobody: the API server read no credential.',
    },
    {
      text: [
        'is forbidden * denied by admission control',
        'is forbidden violates PodSecurity',
        'admission webhook * denied the request',
      ],
      means: 'permission-denied',
      note: 'A rule for what may be created refused the object: RBAC had let the request pass.',
    },
    {
      text: ['is forbidden User * cannot', OF_KUBELET],
      means: 'permission-denied',
      sent: 'something',
      unless: 'system anonymous',
    },
    {
      text: [
        'cannot * resource * in API group',
        'cannot * at the cluster scope',
        'cannot * in the namespace',
      ],
      means: 'permission-denied',
      unless: 'system anonymous',
      certainty: 'likely',
    },
    {
      text: ['^Unauthorized$'],
      means: 'bad-credential',
      only: true,
      sent: 'something',
      note: 'The API server does not say why it refuses a token.',
    },
    { text: ['^Unauthorized$'], means: 'no-credential', only: true, sent: 'nothing' },
  ],
  incident: ['audit-id'],
  remedies: [
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Make a new token in the cluster of {host}, and ask the API server whose it is. The old one may be of another cluster, or of a pod, secret or service account that was deleted.',
      code: {
        language: 'shell',
        text: 'TOKEN=$(kubectl create token SERVICEACCOUNT -n NAMESPACE)\nkubectl auth whoami --token="$TOKEN"',
      },
      when: isOfCluster,
    },
    {
      of: 'token-rejected',
      for: 'owner',
      does: 'Look whether the cluster of {host} has the key {kid} (kid) with which the token was signed: without it the token is of another cluster, or older than a change of keys. The log of kube-apiserver says more.',
      code: { language: 'shell', text: 'kubectl get --raw /openid/v1/jwks' },
      when: isOfCluster,
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Name a service account in {request} that exists, or have {1} made in that namespace: the request itself is allowed, only the account under which the pod is to run was not found.',
      code: { language: 'shell', text: 'kubectl create serviceaccount {1}' },
      finds: NO_ACCOUNT,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Make the service account {1} in the namespace to which {request} went, if pods are to run under it; no right of the caller is missing.',
      finds: NO_ACCOUNT,
    },
    {
      of: ['scheme-missing', 'scheme-mismatch'],
      for: 'developer',
      does: 'Put Bearer and a space in front of the token of {request}. RBAC may still refuse it afterwards: kubectl auth can-i --list says what the identity may do.',
      code: { language: 'http', text: 'Authorization: Bearer $TOKEN' },
    },
    {
      of: 'scheme-missing',
      for: 'owner',
      does: 'To have {request} answered with 401 instead of as system:anonymous, start kube-apiserver with this flag, if no probe or join needs anonymous access.',
      code: { language: 'shell', text: 'kube-apiserver --anonymous-auth=false' },
    },

    {
      of: 'permission-denied',
      for: 'owner',
      does: 'If {1} should have it, bind a role that allows it.',
      code: {
        language: 'shell',
        text: "kubectl create rolebinding allow-{2} --role=ROLE --user='{1}'",
      },
      finds: /User \\?"([\w:@./-]+)\\?" cannot (\w+)/,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'If {1} should have it, bind a ClusterRole to it that allows what the answer names: {2}.',
      code: {
        language: 'shell',
        text: "kubectl create clusterrolebinding allow-it --clusterrole=ROLE --user='{1}'",
      },
      finds: /Forbidden \(user=([\w:@./-]+), (verb=\w+(?:, resource=\w+)?(?:, subresource=\w+)?)/,
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Ask the API server what this identity may do; {request} is not among it.',
      code: { language: 'shell', text: 'kubectl auth can-i --list' },
      when: (reading) => !NO_ACCOUNT.test(reading.content.text),
    },
  ],
};
