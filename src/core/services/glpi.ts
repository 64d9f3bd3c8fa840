import type { Service } from './service.ts';

export const glpi: Service = {
  id: 'glpi',
  name: 'GLPI',
  kind: 'API',
  reference: 'https://github.com/glpi-project/glpi/blob/main/apirest.md#errors',
  signs: [
    { path: '/apirest.php/' },
    { text: '^ERROR_SESSION_TOKEN_INVALID$' },
    { text: '^ERROR_GLPI_LOGIN$' },
  ],
  says: [
    { text: '^ERROR_SESSION_TOKEN_INVALID$', means: 'session-expired', certainty: 'likely' },
    { text: '^ERROR_SESSION_TOKEN_MISSING$', means: 'no-credential' },
    {
      text: ['^ERROR_WRONG_APP_TOKEN_PARAMETER$', '^ERROR_GLPI_LOGIN_USER_TOKEN$'],
      means: 'api-key-invalid',
    },
    { text: '^ERROR_GLPI_LOGIN$', means: 'password-rejected', certainty: 'likely' },
    { text: '^ERROR_RIGHT_MISSING$', means: 'permission-denied' },
    { text: '^ERROR_NOT_ALLOWED_IP$', means: 'ip-not-allowed' },
  ],
};
