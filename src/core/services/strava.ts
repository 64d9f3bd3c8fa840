import type { Service } from './service.ts';

/** The field names the scope: `activity:write_permission`. */
const LACKS = /\b(activity|profile):(read_all|read|write)_permission/;

export const strava: Service = {
  id: 'strava',
  name: 'Strava',
  kind: 'API',
  reference: 'https://developers.strava.com/docs/authentication/',
  signs: [{ host: 'www.strava.com' }],
  says: [
    {
      text: ['^access_token$'],
      means: 'bad-credential',
      only: true,
      when: (r) =>
        r.content.fields.some(({ path, value }) => path.endsWith('.code') && value === 'invalid'),
    },
    {
      text: ['(activity|profile) (read|read all|write) permission$'],
      means: 'insufficient-scope',
      note: 'The token was not given it.',
    },
    {
      text: ['^Inactive$'],
      means: 'account-disabled',
      only: true,
      note: 'Strava has deactivated the API application.',
    },
    { text: ['Rate Limit Exceeded'], means: 'rate-limited', only: true },
    {
      text: ['Limit of connected athletes exceeded'],
      means: 'rate-limited',
      note: 'An application may have so many athletes; a new one has room for its owner alone.',
    },
  ],
  remedies: [
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Ask Strava to review the application that sent {request}, for more athletes (My API Application, developer program), or deauthorize one that is connected; waiting makes no room.',
      code: {
        language: 'shell',
        text: 'curl -X POST https://www.strava.com/oauth/deauthorize -d access_token="$TOKEN_OF_ANOTHER_ATHLETE"',
      },
      finds: /connected athletes exceeded/,
    },
    {
      of: 'rate-limited',
      for: 'visitor',
      does: 'Tell whoever runs {page} that its application at {host} has no room for another athlete.',
      finds: /connected athletes exceeded/,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Send the athlete to Strava once more, ask for {1}:{2}, exchange the code that comes back, and repeat {request} with the new token.',
      code: {
        language: 'text',
        text: 'https://www.strava.com/oauth/authorize?client_id=CLIENT_ID&response_type=code&redirect_uri=REDIRECT_URI&approval_prompt=force&scope=read,{1}:{2}',
      },
      finds: LACKS,
    },
    {
      of: 'insufficient-scope',
      for: 'developer',
      does: 'Do not use the token that strava.com/settings/api shows for {request}: it has the scope read alone, and refreshing gives no token more.',
      finds: LACKS,
    },
    {
      of: 'insufficient-scope',
      for: 'visitor',
      does: 'Connect the page to Strava again, and leave the boxes ticked with which Strava asks for it ({1}:{2}).',
      finds: LACKS,
    },
  ],
};
