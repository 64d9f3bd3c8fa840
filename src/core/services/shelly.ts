import type { Service } from './service.ts';

/** Switches, plugs and meters, from their second generation on. */
export const shelly: Service = {
  id: 'shelly',
  name: 'Shelly',
  kind: 'server',
  reference: 'https://shelly-api-docs.shelly.cloud/gen2/General/Authentication',
  signs: [
    { field: 'server', value: 'Shelly HTTP', wrote: true },
    {
      field: 'www-authenticate',
      form: /^Digest .*\brealm="shelly[\w-]+-[0-9a-f]{12}"/,
      wrote: true,
    },
  ],
  says: [],
  remedies: [
    {
      of: ['password-rejected', 'digest-mismatch'],
      for: 'developer',
      does: 'Send {request} once with a client that knows Digest. If the same password passes, the fault is in the Digest code of your own: the algorithm is SHA-256, the user is always admin, and nc begins with 00000001 for each new nonce.',
      code: { language: 'shell', text: "curl -i --digest -u admin 'http://{host}{path}'" },
    },
    {
      of: ['password-rejected', 'digest-mismatch'],
      for: 'owner',
      does: 'Set a new password in the web page of {host} (Settings, Authentication) or by Shelly.SetAuth, if the old one is not known for sure; where it is lost, reset the device.',
    },
    {
      of: ['credentials-missing', 'scheme-mismatch', 'scheme-missing'],
      for: 'developer',
      does: 'Send {request} by Digest with SHA-256, as the user admin: the device has no other user and takes no other scheme.',
      code: { language: 'shell', text: "curl -i --digest -u admin 'http://{host}{path}'" },
    },
  ],
};
