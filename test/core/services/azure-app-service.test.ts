import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const refused = (host: string) =>
  diagnosed(`GET https://${host}/api/items

< 403 Ip Forbidden
< x-ms-forbidden-ip: 198.51.100.7
< Content-Type: text/html
<
< <html><head><title>Web App - Unavailable</title></head><body>The web app you have attempted to reach has blocked your access.</body></html>`);

test('an access restriction is lifted for the address by its command', () => {
  const analysis = refused('stock-func.azurewebsites.net');
  expect(toldTo('owner', analysis)).toContain('-n stock-func --rule-name client');
  expect(toldTo('owner', analysis)).toContain('--ip-address 198.51.100.7/32');
  expect(analysis.causes.map(({ id }) => id)).not.toContain('account-disabled');
});

test('a name of its own does not tell that of the app', () => {
  expect(toldTo('owner', refused('stock-x1.westeurope-01.azurewebsites.net'))).toContain(
    '-n "$APP"',
  );
});
