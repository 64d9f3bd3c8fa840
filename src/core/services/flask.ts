import type { Service } from './service.ts';

export const flask: Service = {
  id: 'flask',
  name: 'Flask extensions',
  kind: 'framework',
  reference: 'https://flask-wtf.readthedocs.io/en/stable/csrf/',
  says: [
    {
      text: [
        'The CSRF token is missing',
        'The CSRF session token is missing',
        'The CSRF token has expired',
        'The CSRF token is invalid',
        'The CSRF tokens do not match',
        'The referrer header is missing',
        'The referrer does not match the host',
      ],
      means: 'csrf-rejected',
    },
    {
      text: ['The server could not verify that you are authorized to access the URL requested'],
      means: 'not-signed-in',
    },
    {
      text: ['Unauthorized Access'],
      means: 'own-page',
      note: 'Flask-HTTPAuth says this whatever was wrong.',
    },
  ],
};
