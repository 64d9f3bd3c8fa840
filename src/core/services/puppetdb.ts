import type { Service } from './service.ts';

/** No certificate came, so that there is no name. */
const NAMELESS = /certificate name \(?null\)?/;
const NAMED = /certificate name (?!\(?null\)?)([\w.-]+) doesn/;

const BY_CERTIFICATE = {
  language: 'shell',
  text: 'curl -i --cert "$(puppet config print hostcert)" --key "$(puppet config print hostprivkey)" --cacert "$(puppet config print localcacert)" \'https://{host}{path}\'',
} as const;

export const puppetdb: Service = {
  id: 'puppetdb',
  name: 'PuppetDB',
  kind: 'server',
  reference: 'https://www.puppet.com/docs/puppetdb/7/api/query/curl',
  says: [
    {
      text: "The client certificate name * doesn't appear in the certificate (whitelist|allowlist)",
      means: 'client-certificate-required',
    },
  ],
  remedies: [
    {
      of: 'client-certificate-required',
      for: 'developer',
      does: 'Send {request} with a certificate of the Puppet CA: none was shown, so that the name is null. Every node with an agent has one (read it as root).',
      code: BY_CERTIFICATE,
      finds: NAMELESS,
    },
    {
      of: 'client-certificate-required',
      for: 'developer',
      does: 'Send {request} with a certificate whose name is on the list of PuppetDB, or have {1} put on it.',
      code: BY_CERTIFICATE,
      finds: NAMED,
    },
    {
      of: 'client-certificate-required',
      for: 'owner',
      does: 'Add the certname of the client to the list of {hostname}, one name a line, and start PuppetDB again. Whoever is on it may read and write everything. The setting certificate-allowlist (older versions: certificate-whitelist) in puppetdb.conf names the file.',
      code: {
        language: 'shell',
        text: 'echo CERTNAME >> /etc/puppetlabs/puppetdb/certificate-allowlist\nsystemctl restart puppetdb',
      },
      finds: NAMELESS,
    },
    {
      of: 'client-certificate-required',
      for: 'owner',
      does: 'Add {1} to the list of {hostname}, one name a line, if it may read and write everything, and start PuppetDB again. The setting certificate-allowlist (older versions: certificate-whitelist) in puppetdb.conf names the file.',
      code: {
        language: 'shell',
        text: 'echo {1} >> /etc/puppetlabs/puppetdb/certificate-allowlist\nsystemctl restart puppetdb',
      },
      finds: NAMED,
    },
    {
      of: 'client-certificate-required',
      for: 'visitor',
      does: 'Ask whoever runs {hostname} for a certificate of its Puppet CA whose name is on the list of PuppetDB; another one does not help. Install it, and start the browser again.',
    },
  ],
};
