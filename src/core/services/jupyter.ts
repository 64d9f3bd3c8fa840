import { isLoopback } from '../http/loopback.ts';
import type { Service } from './service.ts';
import { withAuthorization } from './when.ts';

export const jupyter: Service = {
  id: 'jupyter',
  name: 'Jupyter',
  kind: 'API',
  reference: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html',
  signs: [
    { text: 'Jupyter Notebook' },
    { text: 'JupyterLab' },
    { text: 'Jupyter Server' },
    // JupyterHub has an address of its own for these reports, under /hub.
    {
      field: 'content-security-policy',
      form: /\breport-uri \/(?!hub\/)\S*api\/security\/csp-report/,
    },
  ],
  says: [
    {
      text: ['_xsrf argument missing from', 'XSRF cookie does not match POST argument'],
      means: 'csrf-rejected',
      when: (r) => !withAuthorization(r),
    },
    {
      text: ['_xsrf argument missing from', 'XSRF cookie does not match POST argument'],
      means: 'bad-credential',
      when: withAuthorization,
      note: 'With a token that it accepts it does not look for _xsrf.',
    },
    {
      text: ['Action is not authorized with current scopes'],
      means: 'insufficient-scope',
    },
    {
      text: ['Blocking request from unknown origin', 'Blocking Cross Origin request from'],
      means: 'origin-not-allowed',
      certainty: 'likely',
    },
    { text: ['Blocking request with non local Host'], means: 'host-not-allowed' },
    {
      // Who is not signed in is led to the sign-in; a page that is refused at once failed the check of Host.
      text: ['403 Forbidden'],
      means: 'host-not-allowed',
      certainty: 'likely',
      only: true,
      sent: 'nothing',
      when: (r) => r.attempt.method === 'GET' && !isLoopback(r.url?.hostname ?? 'localhost'),
    },
    {
      text: ['Blocking Cross Origin API request', 'Blocking Cross Origin WebSocket'],
      means: 'origin-not-allowed',
    },
    {
      text: ['Invalid credentials'],
      means: 'password-rejected',
      certainty: 'likely',
      when: (r) => r.sent.signIn !== null,
    },
    { text: ['token * expired'], means: 'token-expired', certainty: 'possible' },
  ],
  remedies: [
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Name {hostname} in jupyter_server_config.py among the hosts of the server, and start it again. ServerApp.allow_remote_access = True takes every name; then a token or password must guard it.',
      code: {
        language: 'text',
        text: "c.ServerApp.local_hostnames = ['localhost', '{hostname}']",
      },
    },
    {
      of: 'origin-not-allowed',
      for: 'owner',
      does: 'List the origin of the page in ServerApp.allow_origin of {host}.',
      code: { language: 'text', text: "c.ServerApp.allow_origin = '{origin}'" },
    },
    {
      of: 'csrf-rejected',
      for: 'developer',
      does: 'Send the cookie _xsrf, and its value in X-XSRFToken or in the parameter _xsrf, with {request}; a request with a token in Authorization needs neither.',
    },
  ],
};
