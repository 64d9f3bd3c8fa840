import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** The key is the first segment below `/api`: ten characters of deCONZ, forty of Hue. */
const withKeyInPath = ({ url }: Reading): boolean =>
  /^\/api\/[\w-]{10,48}\//.test(url?.pathname ?? '');

export const deconz: Service = {
  id: 'deconz',
  name: 'deCONZ / Philips Hue bridge',
  kind: 'API',
  reference: 'https://dresden-elektronik.github.io/deconz-rest-doc/misc/errors/',
  says: [
    {
      text: ['^unauthorized user$'],
      means: 'api-key-invalid',
      when: withKeyInPath,
      note: 'The key stands in the path, and the gateway does not know it.',
    },
  ],
};
