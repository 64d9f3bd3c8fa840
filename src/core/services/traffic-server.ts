import type { Service } from './service.ts';

export const trafficServer: Service = {
  id: 'traffic-server',
  name: 'Apache Traffic Server',
  kind: 'proxy',
  reference:
    'https://docs.trafficserver.apache.org/en/latest/admin-guide/files/ip_allow.yaml.en.html',
  signs: [{ field: 'server', value: 'ATS' }],
  says: [
    {
      text: ['You are not allowed to access the document at location'],
      means: 'ip-not-allowed',
      certainty: 'likely',
      note: 'Its list of addresses (ip_allow.yaml) or a rule of its map says so.',
    },
  ],
};
