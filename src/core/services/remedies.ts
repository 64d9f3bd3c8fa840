/** Ways out that several products share. */
import type { Remedy } from './service.ts';

/** Of Django, and of what stands on it. */
export const TRUSTED_ORIGINS: Remedy = {
  of: 'csrf-rejected',
  for: 'owner',
  does: 'Where the reason is the origin, name it, and tell Django that the proxy speaks https; {request} was compared with them.',
  code: {
    language: 'text',
    text: "CSRF_TRUSTED_ORIGINS = ['https://…']\nSECURE_PROXY_SSL_HEADER = ('HTTP_X_FORWARDED_PROTO', 'https')",
  },
};
