import type { Service } from './service.ts';
import { inScheme } from './when.ts';

export const woocommerce: Service = {
  id: 'woocommerce',
  name: 'WooCommerce',
  kind: 'API',
  reference: 'https://woocommerce.github.io/woocommerce-rest-api-docs/#authentication',
  signs: [{ path: '/wp-json/wc/' }],
  says: [
    {
      text: ['Invalid signature provided signature does not match', 'Invalid signature'],
      means: 'signature-mismatch',
    },
    {
      text: ['Consumer key is invalid', 'Consumer secret is invalid'],
      means: 'api-key-invalid',
    },
    {
      text: ['Consumer key is missing'],
      means: 'authorization-stripped-upstream',
      certainty: 'likely',
      when: inScheme('basic'),
      note: 'Some servers do not hand Authorization on to PHP.',
    },
    { text: ['Invalid timestamp'], means: 'clock-skew', certainty: 'likely' },
    {
      text: ['woocommerce_rest_cannot_view', 'woocommerce_rest_cannot_create'],
      means: 'no-credential',
      status: 401,
      sent: 'nothing',
    },
    {
      text: [
        'woocommerce_rest_cannot_view',
        'woocommerce_rest_cannot_create',
        'woocommerce_rest_cannot_edit',
        'woocommerce_rest_cannot_delete',
      ],
      means: 'permission-denied',
      status: 403,
      sent: 'something',
      certainty: 'likely',
    },
    {
      text: ['woocommerce_rest_cannot_view', 'woocommerce_rest_cannot_create'],
      means: 'authorization-stripped-upstream',
      status: 401,
      when: inScheme('basic'),
      certainty: 'likely',
      note: 'It is a 401 for those whom it does not know; a key that it reads and refuses is called invalid.',
    },
    {
      text: [
        'The API key provided does not have read permissions',
        'The API key provided does not have write permissions',
      ],
      means: 'insufficient-scope',
    },
  ],
  remedies: [
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Sign {request} with the consumer secret and an “&” behind it: there is no secret of a token, and the “&” belongs to the key all the same. Leave oauth_token out.',
      code: {
        language: 'js',
        text: "import { createHmac } from 'node:crypto';\nconst key = consumerSecret + '&';\nconst signature = createHmac('sha256', key).update(baseString).digest('base64'); // HMAC-SHA256",
      },
      asks: /oauth_signature_method=HMAC-SHA256/i,
    },
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Sign {request} with the consumer secret and an “&” behind it: there is no secret of a token, and the “&” belongs to the key all the same. Leave oauth_token out.',
      asks: /^(?![\s\S]*oauth_signature_method=HMAC-SHA256)/i,
    },
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Build the base string of the method, of the address as WordPress sees it (scheme, {host} and {path}, without the query), and of all parameters but oauth_signature, encoded and then sorted. Behind a proxy WordPress may see http or another host.',
    },
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Or call {hostname} over https, from a server: there the key is the user and the secret the password of Basic, and nothing is signed. In a page everybody can read the secret.',
      code: {
        language: 'shell',
        text: 'curl -i -u "$CONSUMER_KEY:$CONSUMER_SECRET" \'https://{hostname}{path}\'',
      },
      asks: /^GET /,
    },
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Or call {hostname} over https, from a server: there the key is the user and the secret the password of Basic, and nothing is signed. In a page everybody can read the secret.',
      asks: /^(?!GET )/,
    },
    {
      of: 'signature-mismatch',
      for: 'owner',
      does: 'Check that the address of WordPress (Settings, General) is the one that clients call, {host}, and that the proxy hands Host and the scheme on.',
    },
  ],
};
