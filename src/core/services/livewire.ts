import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { signedForThePast } from './when.ts';

/** Where its component sends files, by a URL that the page was given. */
const isUpload = ({ url, status }: Reading): boolean =>
  status === 401 &&
  /^\/livewire(?:-[\w]+)?\/(?:upload|preview)-file/.test(url?.pathname ?? '') &&
  url?.searchParams.has('signature') === true;

export const livewire: Service = {
  id: 'livewire',
  name: 'Laravel Livewire',
  kind: 'framework',
  reference: 'https://livewire.laravel.com/docs/uploads',
  signs: [{ path: '/livewire/' }],
  says: [
    {
      means: 'signature-mismatch',
      certainty: 'likely',
      when: (r) => isUpload(r) && !signedForThePast(r),
      note: 'hasValidSignature() of Laravel, which its uploads ask, builds the URL anew from the request and finds another one; its time (expires) is not over.',
    },
    {
      means: 'signed-url-expired',
      when: (r) => isUpload(r) && signedForThePast(r),
      note: 'Its uploads are refused with 401 once the time of the URL (expires) is over.',
    },
  ],
  remedies: [
    {
      of: 'signature-mismatch',
      for: 'owner',
      does: 'Have Laravel at {host} trust the proxy that ends TLS: the URL was signed with https, and {request} is checked with the scheme and host that Laravel sees.',
      code: {
        language: 'text',
        text: "// bootstrap/app.php (before Laravel 11: $proxies of TrustProxies)\n->withMiddleware(function (Middleware $middleware) {\n    $middleware->trustProxies(at: '*');\n})",
      },
    },
    {
      of: 'signature-mismatch',
      for: 'owner',
      does: 'Let that proxy pass host and scheme of {host} on.',
      code: {
        language: 'nginx',
        text: 'proxy_set_header Host $http_host;\nproxy_set_header X-Forwarded-Proto $scheme;',
      },
    },
    {
      of: 'signature-mismatch',
      for: 'owner',
      does: 'Use the same APP_KEY on all servers of {host}: it is what signs.',
    },
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Send {request} to the very address that the component was given, and leave its query as it is.',
    },
  ],
};
