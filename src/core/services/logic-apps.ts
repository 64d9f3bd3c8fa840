import type { Service } from './service.ts';

const UNSIGNED = [
  'Direct Api Authorization Required',
  'must be authenticated only by Shared Access scheme',
];

export const logicApps: Service = {
  id: 'logic-apps',
  name: 'Azure Logic Apps and Power Automate',
  kind: 'cloud',
  reference: 'https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app',
  signs: [{ host: '*.logic.azure.com' }, { host: '*.environment.api.powerplatform.com' }],
  says: [
    { text: ['is not in the allowed caller IP address ranges'], means: 'ip-not-allowed' },
    {
      text: UNSIGNED,
      means: 'scheme-mismatch',
      sent: 'something',
      note: 'The trigger takes the signature of its address (sig, sv, sp) and nothing else.',
    },
    {
      text: UNSIGNED,
      means: 'no-credential',
      sent: 'nothing',
      note: 'The signature of the address (sig, sv, sp) is not there.',
    },
    {
      text: [
        'Direct Api Request Has More Than One Authorization',
        'The request has both SAS authentication scheme and',
      ],
      means: 'scheme-mismatch',
      note: 'The address is signed, and Authorization came with it: one of them has to go.',
    },
    {
      text: ['The request has SAS authentication scheme while * authorization scheme is expected'],
      means: 'scheme-mismatch',
    },
    {
      text: [
        'Mis Matching OAuth Claims',
        'One or more claims either missing or does not match with the open authentication access control policy',
      ],
      means: 'token-audience-mismatch',
      certainty: 'likely',
      note: 'The policy of the trigger names an issuer, an audience or another claim that the token has not got.',
    },
  ],
  incident: ['x-ms-workflow-run-id', 'x-ms-request-id'],
};
