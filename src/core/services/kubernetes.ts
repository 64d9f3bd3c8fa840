import type { Service } from './service.ts';

/** It names user, verb, resource and subresource. */
const OF_KUBELET = '^Forbidden user * verb * resource';

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
      note: 'system:anonymous is nobody: what was sent did not arrive, or is of no kind that it reads.',
    },
    {
      text: ['is forbidden User * cannot', OF_KUBELET],
      means: 'permission-denied',
      sent: 'something',
      unless: 'system anonymous',
    },
    {
      text: ['cannot * resource * in API group'],
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
    },
  ],
};
