import { basic, call, noDialog } from './call.js';

export const provoke = {
  'basic-wrong-password': () => call('/payroll/march', basic('alice', 'hunter2'), noDialog),
};
