import type { Service } from './service.ts';
import { withAuthorization } from './when.ts';

export const amazonSpApi: Service = {
  id: 'amazon-sp-api',
  name: 'Amazon Selling Partner API',
  kind: 'API',
  reference: 'https://developer-docs.amazon.com/sp-api/docs/errors',
  signs: [
    { host: 'sellingpartnerapi-na.amazon.com' },
    { host: 'sellingpartnerapi-eu.amazon.com' },
    { host: 'sellingpartnerapi-fe.amazon.com' },
    { host: 'sandbox.sellingpartnerapi-na.amazon.com' },
    { host: 'sandbox.sellingpartnerapi-eu.amazon.com' },
    { host: 'sandbox.sellingpartnerapi-fe.amazon.com' },
  ],
  takes: { fields: ['x-amz-access-token'] },
  says: [
    { text: ['The access token you provided has expired'], means: 'token-expired', only: true },
    {
      text: ['The access token you provided is revoked malformed or invalid'],
      means: 'bad-credential',
    },
    {
      text: ['Access token is missing in the request header'],
      means: 'scheme-mismatch',
      when: withAuthorization,
      note: 'It takes the token in x-amz-access-token only.',
    },
    {
      text: ['Access token is missing in the request header'],
      means: 'no-credential',
      when: (r) => !withAuthorization(r),
    },
    {
      text: ['Access to requested resource is denied'],
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      status: 403,
      when: (r) => !/access token/i.test(r.content.text),
      note: 'The application lacks the role for this operation, or for this data.',
    },
    { text: ['^Quota Exceeded$'], means: 'rate-limited', only: true },
  ],
  incident: ['x-amzn-requestid', 'x-amz-rid'],
  remedies: [
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'Compare the role that the reference names for {request} with the roles of the application (Developer Central, in its profile and at the application itself). After a role is added the seller authorizes the application anew: the refresh token from before has it not.',
    },
    {
      of: 'permission-denied',
      for: 'developer',
      does: 'For data of buyers call {request} with a Restricted Data Token, and for operations without a grant with a token of grant_type=client_credentials; both go in x-amz-access-token.',
    },
    {
      of: 'permission-denied',
      for: 'visitor',
      does: 'Authorize the application that calls {host} again in Seller Central (Apps and Services, Manage Your Apps).',
    },
  ],
};
