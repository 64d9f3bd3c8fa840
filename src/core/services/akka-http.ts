import type { Service } from './service.ts';

/** Said by the library itself where the application gives no words of its own. */
export const akkaHttp: Service = {
  id: 'akka-http',
  name: 'Akka HTTP or Pekko HTTP',
  kind: 'library',
  reference: 'https://doc.akka.io/libraries/akka-http/current/routing-dsl/rejections.html',
  says: [
    {
      text: 'The resource requires authentication which was not supplied with the request',
      means: 'no-credential',
    },
    { text: 'The supplied authentication is invalid', means: 'bad-credential' },
    {
      text: 'The supplied authentication is not authorized to access this resource',
      means: 'permission-denied',
      certainty: 'likely',
    },
    // What stands in place of a page of its own.
    {
      text: [
        'Authentication is possible but has failed or not yet been provided',
        'The request was a legal request but the server is refusing to respond to it',
      ],
      means: 'own-page',
    },
  ],
};
