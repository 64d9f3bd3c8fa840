import type { Service } from './service.ts';

export const naverCloud: Service = {
  id: 'naver-cloud',
  name: 'Naver Cloud API Gateway',
  kind: 'gateway',
  reference: 'https://api.ncloud-docs.com/docs/en/common-ncpapi',
  signs: [
    { host: '*.apigw.ntruss.com' },
    { host: 'naveropenapi.apigw.ntruss.com' },
    { sends: 'x-ncp-apigw-api-key' },
  ],
  says: [
    { text: ['A subscription to the API is required'], means: 'api-not-enabled' },
    { text: ['^200$'], means: 'bad-credential', only: true, status: 401, sent: 'something' },
  ],
};
