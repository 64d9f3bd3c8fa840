import type { Service } from './service.ts';

export const dashscope: Service = {
  id: 'dashscope',
  name: 'Alibaba Cloud Model Studio',
  kind: 'API',
  reference: 'https://www.alibabacloud.com/help/en/model-studio/error-code',
  signs: [
    { host: 'dashscope.aliyuncs.com' },
    { host: 'dashscope-intl.aliyuncs.com' },
    { host: 'dashscope-us.aliyuncs.com' },
    { text: '^AllocationQuota FreeTierOnly$' },
  ],
  says: [
    {
      text: ['^InvalidApiKey$', 'Invalid API key provided', 'Incorrect API key provided'],
      means: 'api-key-invalid',
      only: true,
      note: 'Keys are of one region: the hosts of mainland China and of the others know their own.',
    },
    {
      text: ['^AllocationQuota FreeTierOnly$', 'free tier of the model has been exhausted'],
      means: 'rate-limited',
      note: 'The free quota of the model is used up, and the account is set to use no other.',
    },
    {
      text: ['^Model AccessDenied$', '^App AccessDenied$', '^Workspace AccessDenied$'],
      means: 'permission-denied',
      note: 'Keys belong to a workspace, and reach the models and applications that it was given.',
    },
    {
      text: ['Model access denied', 'App access denied', 'Workspace access denied'],
      means: 'permission-denied',
      only: true,
    },
    {
      text: ['^AccessDenied Unpurchased$', 'Please make sure you are eligible for using the model'],
      means: 'api-not-enabled',
      only: true,
      note: 'Model Studio was not activated for the account, or the model was not.',
    },
    {
      text: ['current user api does not support asynchronous calls'],
      means: 'permission-denied',
      only: true,
      note: 'X-DashScope-Async asks for a way of calling that the model does not have.',
    },
    {
      text: ['current user api does not support synchronous calls'],
      means: 'permission-denied',
      only: true,
      note: 'The model is called with X-DashScope-Async: enable alone.',
    },
  ],
  incident: ['request_id', 'x-request-id'],
  remedies: [
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Call another model with {request} that still has a free quota, or have the account pay for this one; waiting does not bring the quota back.',
      finds: /FreeTierOnly|free tier/i,
    },
    {
      of: 'rate-limited',
      for: 'owner',
      does: 'Switch “use free tier only” off for the model that {request} names, in the console of Model Studio (Model usage).',
      finds: /FreeTierOnly|free tier/i,
    },
    {
      of: 'rate-limited',
      for: 'visitor',
      does: 'Tell whoever runs {page} that the free quota of the model at {host} is used up.',
      finds: /FreeTierOnly|free tier/i,
    },
    {
      of: 'api-key-invalid',
      for: 'developer',
      does: 'Look where the key was made: one of the console for mainland China belongs to dashscope.aliyuncs.com, one of Singapore to dashscope-intl.aliyuncs.com. {request} went to {host}.',
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Give the workspace of the key the model or application that {request} names (Workspace management, Model authorization), or call with a key of the default workspace.',
      finds: /(?:Model|App|Workspace)(?:\.| )access ?denied/i,
    },
  ],
};
