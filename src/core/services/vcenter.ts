import type { Service } from './service.ts';
import { withKey } from './when.ts';

const REQUIRED = '^com.vmware.vapi.endpoint.method.authentication.required$';

const bySession = withKey('vmware-api-session-id');

export const vcenter: Service = {
  id: 'vcenter',
  name: 'VMware vCenter',
  kind: 'API',
  reference: 'https://developer.broadcom.com/xapis/vsphere-automation-api/latest/',
  signs: [{ text: REQUIRED }, { field: 'www-authenticate', value: 'VAPI endpoint' }],
  says: [
    { text: REQUIRED, means: 'session-expired', when: bySession },
    {
      text: REQUIRED,
      means: 'not-signed-in',
      when: (r) => !bySession(r),
      note: 'A session is created with POST /api/session and sent as vmware-api-session-id.',
    },
    { text: '^com.vmware.vapi.std.errors.unauthorized$', means: 'permission-denied' },
  ],
};
