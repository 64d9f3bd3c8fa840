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
  remedies: [
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give a role of the user the privilege for the repository that {path} belongs to (Security, Roles: nx-repository-view-FORMAT-NAME-read or -browse, -add and -edit to upload), and look whether a content selector leaves the path out.',
    },
    {
      of: 'resource-forbidden-by-server',
      for: 'owner',
      does: 'Look at the component in Repository Firewall of {host} (Quarantine): a policy holds it back from everybody. Release it there with a waiver if that is right, or take another version.',
      finds: /QUARANTINED/,
    },
    {
      of: 'resource-forbidden-by-server',
      for: 'developer',
      does: 'Take another version of the component than the one of {path}: Repository Firewall holds this one back for a policy.',
      finds: /QUARANTINED/,
    },
  ],
};
