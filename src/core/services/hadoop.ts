import type { Service } from './service.ts';

export const hadoop: Service = {
  id: 'hadoop',
  name: 'Apache Hadoop',
  kind: 'server',
  reference: 'https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-hdfs/WebHDFS.html',
  signs: [{ text: 'org apache hadoop', wrote: true }],
  says: [
    {
      text: ['Permission denied user * access * inode'],
      means: 'permission-denied',
      note: 'HDFS names the user, the access that was asked for, and the owner of the file.',
    },
    { text: ['token * is expired'], means: 'token-expired', only: true },
    { text: ['token * cant be found in cache'], means: 'token-revoked', only: true },
    { text: ['is not allowed to impersonate'], means: 'permission-denied' },
  ],
};
