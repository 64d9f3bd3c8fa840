import type { Service } from './service.ts';
import { inOtherThan } from './when.ts';

export const walmart: Service = {
  id: 'walmart',
  name: 'Walmart Marketplace API',
  kind: 'API',
  reference: 'https://developer.walmart.com/us-marketplace/docs/error-codes',
  signs: [{ host: 'marketplace.walmartapis.com' }, { host: 'sandbox.walmartapis.com' }],
  says: [
    {
      text: ['Unauthorized token or incorrect authorization header'],
      means: 'scheme-mismatch',
      when: inOtherThan('basic'),
      note: 'Authorization takes client id and secret as Basic; the token goes into WM_SEC.ACCESS_TOKEN.',
    },
    {
      text: ['Unauthorized token or incorrect authorization header'],
      means: 'bad-credential',
      when: (r) => !inOtherThan('basic')(r),
    },
  ],
};
