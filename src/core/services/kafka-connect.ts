import type { Service } from './service.ts';

export const kafkaConnect: Service = {
  id: 'kafka-connect',
  name: 'Kafka Connect',
  kind: 'API',
  reference: 'https://kafka.apache.org/documentation/#connect_administration',
  says: [
    // Its filter signs in by JAAS, and says so of whoever cannot.
    {
      text: ['^User cannot access the resource$'],
      means: 'bad-credential',
      status: 401,
      sent: 'something',
    },
    {
      text: ['^User cannot access the resource$'],
      means: 'no-credential',
      status: 401,
      sent: 'nothing',
    },
  ],
};
