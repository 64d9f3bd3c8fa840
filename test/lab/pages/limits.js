import { call, token } from './call.js';

export const provoke = {
  'rate-limited': async () => {
    const authorization = `Bearer ${await token()}`;
    let answer;
    do answer = await call('/search/parcels', authorization);
    while (answer.ok);
  },
};
