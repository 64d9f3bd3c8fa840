import type { Service } from './service.ts';

export const hadoop: Service = {
  id: 'hadoop',
  name: 'Apache Hadoop',
  kind: 'server',
  reference: 'https://hadoop.apache.org/docs/stable/hadoop-project-dist/hadoop-hdfs/WebHDFS.html',
  signs: [
    { text: 'org apache hadoop', wrote: true },
    { field: 'set-cookie', value: 'hadoop auth', wrote: true },
  ],
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
  remedies: [
    {
      of: ['integrated-auth-not-allowed', 'scheme-mismatch'],
      for: 'developer',
      does: 'Send {request} from a client that holds a ticket of Kerberos. WebHDFS also takes a delegation token in the query (?delegation=…), which op=GETDELEGATIONTOKEN gives to such a client.',
      code: {
        language: 'shell',
        text: 'kinit && curl -i --negotiate -u : "$WEBHDFS/webhdfs/v1/?op=GETDELEGATIONTOKEN"',
      },
    },
    {
      of: ['integrated-auth-not-allowed', 'scheme-mismatch'],
      for: 'owner',
      does: 'Put Apache Knox in front of {host} for people without Kerberos: it takes a password and speaks Kerberos to Hadoop. Or let the web consoles take LDAP too (hadoop.http.authentication.type).',
      code: {
        language: 'text',
        text: 'hadoop.http.authentication.type=org.apache.hadoop.security.authentication.server.MultiSchemeAuthenticationHandler\nhadoop.http.authentication.multi-scheme-auth-handler.schemes=basic,negotiate\nhadoop.http.authentication.multi-scheme-auth-handler.schemes.basic.handler=ldap\nhadoop.http.authentication.multi-scheme-auth-handler.schemes.negotiate.handler=kerberos',
      },
    },
  ],
};
