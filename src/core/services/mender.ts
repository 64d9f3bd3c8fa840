import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { withAuthorization } from './when.ts';

/** Its tokens say whether they were given to a user or to a device. */
const isOfDevice = ({ token }: Reading): boolean =>
  token?.kind === 'jwt' &&
  token.claims['mender.device'] === true &&
  token.claims['mender.user'] === undefined;

/** The service behind the gateway that checks the tokens of this path: of users, or of devices. */
const checker = ({ url }: Reading): readonly string[] =>
  url?.pathname.startsWith('/api/devices/')
    ? ['deviceauth', 'devauth/tokens/verify']
    : ['useradm', 'useradm/auth/verify'];

/** What passed the answer on in front of the gateway, by its own name. */
function hop(reading: Reading): readonly string[] | null {
  const name = /^\s*(?:HTTP\/)?[\d.]+\s+([\w.:-]+)/i.exec(reading.responseField('via') ?? '')?.[1];
  return name === undefined ? null : [name];
}

export const mender: Service = {
  id: 'mender',
  name: 'Mender',
  kind: 'API',
  reference: 'https://docs.mender.io/server-integration/using-the-apis',
  signs: [{ field: 'x-men-requestid', wrote: true }],
  says: [
    {
      text: 'Authorization not present in header',
      means: 'authorization-stripped-upstream',
      when: withAuthorization,
      note: 'So says the service behind its API gateway: the request got there, and the field did not.',
    },
    {
      text: 'Authorization not present in header',
      means: 'no-credential',
      when: (r) => !withAuthorization(r),
    },
    { text: '^unauthorized$', means: 'token-wrong-type', certainty: 'likely', when: isOfDevice },
    { text: '^unauthorized$', means: 'bad-credential', when: (r) => !isOfDevice(r) },
  ],
  remedies: [
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Look at {1} first, which stands before the API gateway of Mender at {host}: let it pass Authorization on.',
      code: {
        language: 'nginx',
        text: 'proxy_set_header Authorization $http_authorization;\nproxy_set_header Host $http_host;',
      },
      seeks: hop,
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Look at the API gateway of Mender (Traefik): its middleware asks {1} about each token of {path}. It passes all fields on unless authRequestHeaders is set; then Authorization has to be in that list.',
      code: {
        language: 'yaml',
        text: 'forwardAuth:\n  address: "http://{1}:8080/api/internal/v1/{2}"\n  authRequestHeaders: [Authorization, X-MEN-RequestID]',
      },
      seeks: checker,
    },
    {
      of: 'authorization-stripped-upstream',
      for: 'owner',
      does: 'Look for the id of this request in the log of {1} (on Kubernetes of its pod), and call the gateway itself: if {request} works there, what stands before it takes the field away.',
      code: { language: 'shell', text: "docker compose logs {1} | grep '{3}'" },
      seeks: checker,
      finds: /^x-men-requestid: ([\w-]{8,60})$/im,
    },
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Ask for the token of a user at {host} (POST /api/management/v1/useradm/auth/login), or make a personal access token in the settings of the account: a token that a device was given is for the paths below /api/devices, and {path} is for users.',
      code: {
        language: 'shell',
        text: 'curl -X POST -u "$USER:$PASSWORD" \'https://{host}/api/management/v1/useradm/auth/login\'',
      },
    },
  ],
  incident: ['x-men-requestid'],
};
