import { defineCause, reference, rfc, step } from './cause.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const ipNotAllowed = defineCause({
  id: 'ip-not-allowed',
  title: 'The network address or country is not allowed',
  meaning:
    'The server takes requests from certain addresses, networks or countries only (or refuses certain ones), and this one came from elsewhere. Credentials play no part.',
  check: () => undefined,
  steps: (reading) => [
    step(
      'visitor',
      `Open ${hostOf(reading)} from the network that is allowed (office, VPN), or without the VPN that puts you elsewhere.`,
    ),
    step('owner', `Add the client's address to the list that guards ${requestLine(reading)}.`, {
      language: 'nginx',
      text: `location ${reading.url?.pathname ?? '/'} {\n  allow 203.0.113.0/24; # the network of the client\n  deny all;\n}`,
    }),
    step(
      'owner',
      `Behind a proxy, make ${hostOf(reading)} look at the address of the client and not at that of the proxy.`,
      { language: 'nginx', text: 'set_real_ip_from 10.0.0.0/8;\nreal_ip_header X-Forwarded-For;' },
    ),
  ],
  references: [
    rfc(9110, '15.5.4', '403 Forbidden'),
    reference(
      'nginx: ngx_http_access_module',
      'https://nginx.org/en/docs/http/ngx_http_access_module.html',
    ),
  ],
  missing: (reading) => [
    `The address under which ${hostOf(reading)} saw the request: its log, or a page that shows your address.`,
  ],
});
