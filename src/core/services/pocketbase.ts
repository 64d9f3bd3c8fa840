import type { Service } from './service.ts';

const REQUIRED = [
  'The request requires valid record authorization token',
  'The request requires valid admin authorization token',
  'The request requires superuser authorization token',
  'The request requires valid authorization token',
];

export const pocketbase: Service = {
  id: 'pocketbase',
  name: 'PocketBase',
  kind: 'API',
  reference: 'https://pocketbase.io/docs/authentication/',
  bare: true,
  says: [
    {
      text: REQUIRED,
      means: 'bad-credential',
      sent: 'something',
      certainty: 'likely',
      note: 'A token that has expired is to it like none.',
    },
    {
      text: REQUIRED,
      means: 'no-credential',
      sent: 'nothing',
    },
    {
      text: [
        'The authorized record is not allowed to perform this action',
        'The authorized record model is not allowed to perform this action',
      ],
      means: 'permission-denied',
    },
    {
      text: ['Only (superusers|admins) can perform this action'],
      means: 'permission-denied',
      sent: 'something',
      certainty: 'likely',
      note: 'A token that has expired counts for none.',
    },
  ],
  remedies: [
    {
      of: 'token-rejected',
      for: 'developer',
      does: 'Call authRefresh() of the collection while the token still holds, or sign in again, and send the new token: PocketBase at {host} treats one that has ended like none.',
      code: { language: 'js', text: "await pb.collection('users').authRefresh();" },
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Look at the API rules of the collection that {path} belongs to: an empty rule lets everybody, a locked one superusers alone, and an expression whoever it is true of.',
    },
  ],
};
