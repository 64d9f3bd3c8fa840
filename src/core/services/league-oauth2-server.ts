import type { Service } from './service.ts';

export const leagueOauth2Server: Service = {
  id: 'league-oauth2-server',
  name: 'League OAuth2 Server (PHP)',
  kind: 'framework',
  reference: 'https://oauth2.thephpleague.com/resource-server/securing-your-api/',
  says: [
    // So of whatever is wrong with a token; a hint beside it, where there is one, says what.
    {
      text: ['The resource owner or authorization server denied the request'],
      means: 'bad-credential',
      status: 401,
      sent: 'something',
    },
    {
      text: ['The resource owner or authorization server denied the request'],
      means: 'no-credential',
      status: 401,
      sent: 'nothing',
    },
  ],
};
