import type { Service } from './service.ts';

export const sonatypeNexus: Service = {
  id: 'sonatype-nexus',
  name: 'Sonatype Nexus Repository',
  kind: 'API',
  reference: 'https://help.sonatype.com/en/firewall-quarantine.html',
  signs: [{ field: 'server', value: 'Nexus' }],
  says: [
    {
      text: ['access to the requested resource is not authorized'],
      means: 'permission-denied',
      status: 403,
      sent: 'something',
    },
    {
      text: ['access to the requested resource is not authorized'],
      means: 'bad-credential',
      status: 401,
      sent: 'something',
      certainty: 'likely',
      note: 'Registries say so too of what a known user may not reach, or what does not exist.',
    },
    {
      text: ['access to the requested resource is not authorized'],
      means: 'no-credential',
      status: 401,
      sent: 'nothing',
    },
    {
      text: ['REQUESTED ITEM IS QUARANTINED'],
      means: 'resource-forbidden-by-server',
      note: 'Repository Firewall holds the component back from everybody, by policy.',
    },
  ],
};
