import type { Service } from './service.ts';

export const googlePlay: Service = {
  id: 'google-play',
  name: 'Google Play Developer API',
  kind: 'API',
  reference: 'https://developers.google.com/android-publisher/getting_started',
  signs: [
    { host: 'androidpublisher.googleapis.com' },
    { path: '/androidpublisher/' },
    { text: '^androidpublisher$' },
  ],
  says: [
    {
      text: [
        '^projectNotLinked$',
        'The project id used to call the Google Play Developer API has not been linked',
      ],
      means: 'api-not-enabled',
      note: 'The project of the service account has to be linked in the Play Console.',
    },
    {
      text: [
        'The current user has insufficient permissions to perform the requested operation',
        'This developer account does not own the application',
      ],
      means: 'permission-denied',
      only: true,
      note: 'The Play Console grants the service account its rights; those of Google Cloud do not count.',
    },
  ],
};
