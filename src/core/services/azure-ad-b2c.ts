import type { Service } from './service.ts';

export const azureAdB2c: Service = {
  id: 'azure-ad-b2c',
  name: 'Azure AD B2C',
  kind: 'identity provider',
  reference: 'https://learn.microsoft.com/en-us/azure/active-directory-b2c/error-codes',
  signs: [{ host: '*.b2clogin.com' }],
  says: [
    {
      text: ['AADB2C90052', 'AADB2C90053', 'AADB2C90054', 'AADB2C90225'],
      means: 'password-rejected',
    },
    { text: ['AADB2C90111', 'AADB2C90114'], means: 'account-disabled' },
    { text: ['AADB2C90080', 'AADB2C90208', 'AADB2C90235'], means: 'token-expired' },
    { text: ['AADB2C90129', 'AADB2C90128'], means: 'token-revoked' },
    {
      text: [
        'AADB2C90079',
        'AADB2C90081',
        'AADB2C90084',
        'AADB2C90058',
        'AADB2C90068',
        'AADB2C90092',
        'AADB2C90224',
        'AADB2C90279',
        'AADB2C90285',
      ],
      means: 'client-authentication-failed',
    },
    { text: ['AADB2C90209', 'AADB2C90237', 'AADB2C90088'], means: 'token-audience-mismatch' },
    { text: ['AADB2C90232', 'AADB2C90238'], means: 'token-issuer-mismatch' },
    { text: ['AADB2C90233', 'AADB2C90239'], means: 'token-signature-invalid' },
    { text: ['AADB2C90240'], means: 'token-malformed' },
    { text: ['AADB2C90205', 'AADB2C90284'], means: 'insufficient-scope' },
    { text: ['AADB2C90117', 'AADB2C90012'], means: 'insufficient-scope', certainty: 'likely' },
    { text: ['AADB2C90077'], means: 'not-signed-in' },
    {
      text: ['AADB2C90091'],
      means: 'permission-denied',
      certainty: 'likely',
      note: 'The user cancelled.',
    },
    { text: ['AADB2C90182', 'AADB2C90183', 'AADB2C90210'], means: 'bad-credential' },
    { text: ['AADB2C90244', 'AADB2C90151', 'AADB2C90157'], means: 'rate-limited' },
  ],
  incident: ['x-ms-request-id', 'x-ms-gateway-requestid'],
};
