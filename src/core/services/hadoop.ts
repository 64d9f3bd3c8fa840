import type { Service } from './service.ts';

export const hadoop: Service = {
  id: 'hadoop',
  name: 'Apache Hadoop',
  kind: 'server',
  reference: 'https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-hdfs/WebHDFS.html',
  signs: [{ text: 'org apache hadoop', wrote: true }],
  says: [
    {
      text: ['Permission denied user dr who'],
      means: 'unauthenticated-reported-as-403',
      status: 403,
      note: 'dr.who is the name that Hadoop gives to nobody.',
    },
    {
      text: ['Permission denied user * access * inode'],
      unless: 'user dr who',
      means: 'permission-denied',
      note: 'HDFS names the user, the access that was asked for, and the owner of the file.',
    },
    { text: ['token * is expired'], means: 'token-expired', only: true },
    {
      text: ['cant be found in cache'],
      means: 'token-expired',
      only: true,
      certainty: 'likely',
      note: 'Those that are over are taken out, and so are revoked ones.',
    },
    { text: ['is not allowed to impersonate'], means: 'permission-denied' },
  ],
};
