import type { Service } from './service.ts';

export const azureResourceManager: Service = {
  id: 'azure-resource-manager',
  name: 'Azure Resource Manager',
  kind: 'API',
  reference:
    'https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors',
  signs: [
    { host: 'management.azure.com' },
    { host: 'management.usgovcloudapi.net' },
    { host: 'management.chinacloudapi.cn' },
    { field: 'x-ms-failure-cause' },
    { field: 'x-ms-routing-request-id' },
  ],
  says: [
    {
      text: [
        '^Missing Subscription Registration$',
        'subscription is not registered to use namespace',
      ],
      means: 'api-not-enabled',
    },
    {
      text: [
        '^Authentication Failed Missing Token$',
        'Authentication failed The Authorization header is missing',
      ],
      means: 'no-credential',
    },
    { text: ['The Authorization header is missing'], means: 'no-credential', only: true },
    {
      text: ['Authentication failed The Authorization header is provided in an invalid format'],
      means: 'scheme-mismatch',
    },
    {
      text: [
        '^Expired Authentication Token$',
        'The access token expiry UTC time * is earlier than current UTC time',
      ],
      means: 'token-expired',
    },
    {
      text: ['^Invalid Authentication Token Tenant$', 'The access token is from the wrong issuer'],
      means: 'token-issuer-mismatch',
    },
    {
      text: [
        'The access token has been obtained for wrong audience or resource',
        '^Invalid Authentication Token Audience$',
      ],
      means: 'token-audience-mismatch',
    },
    {
      text: ['^Invalid Authentication Token$', '^The access token is invalid'],
      means: 'bad-credential',
      only: true,
    },
    {
      text: [
        '^Linked Authorization Failed$',
        'does not have authorization to perform action',
        '^Deny Assignment Authorization Failed$',
      ],
      means: 'permission-denied',
    },
    {
      text: ['^Request Disallowed By Policy$', '^Scope Locked$'],
      means: 'permission-denied',
      only: true,
    },
    {
      text: ['^Authorization Failed$', '^Disallowed Operation$'],
      means: 'permission-denied',
      only: true,
    },
    { text: ['^Read Only Disabled Subscription$'], means: 'account-disabled' },
    { text: ['^Subscription Not Registered$'], means: 'account-disabled', only: true },
    { text: ['^Missing Subscription Registration$'], means: 'api-not-enabled' },
    {
      text: ['must use multi factor authentication'],
      means: 'step-up-required',
      note: 'Azure Policy or Conditional Access wants a second factor for this operation.',
    },
  ],
  incident: ['x-ms-correlation-request-id', 'x-ms-request-id'],
  remedies: [
    {
      of: 'api-not-enabled',
      for: 'owner',
      does: 'Register the resource provider {1} in the subscription that {request} names (Subscriptions, Resource providers); it takes a few minutes.',
      code: { language: 'shell', text: 'az provider register --namespace {1}' },
      finds: /not registered to use namespace '([\w.]{3,80})'/,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Assign a role that allows {1} to the client, at the scope that the message names.',
      code: {
        language: 'shell',
        text: 'az role assignment create --assignee CLIENT --role ROLE --scope {2}',
      },
      finds: /perform action '([\w./*-]+)'[^']*over scope '([\w./-]+)'/,
    },
    {
      of: 'token-issuer-mismatch',
      for: 'developer',
      does: 'Get the token from {1}, the tenant of the subscription that {path} names; after a transfer wait up to an hour.',
      code: { language: 'shell', text: 'az login --tenant {2}' },
      finds: /authorization_uri="(https:\/\/[\w.]+\/([\w-]+))"/,
    },
  ],
};
