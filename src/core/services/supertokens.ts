import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { bySession } from './when.ts';

/** The claim of the recipe for verified mail addresses. */
const isMail = ({ content }: Reading): boolean =>
  content.fields.some(({ value }) => value === 'st-ev');

/** The claim of its recipe for second factors. */
const isFactor = ({ content }: Reading): boolean =>
  content.fields.some(({ value }) => value === 'st-mfa');

export const supertokens: Service = {
  id: 'supertokens',
  name: 'SuperTokens',
  kind: 'library',
  reference: 'https://supertokens.com/docs',
  signs: [
    { field: 'front-token' },
    { field: 'access-control-expose-headers', value: 'front-token' },
    { text: '^try refresh token$' },
    { text: '^token theft detected$' },
    { text: '^st-ev$' },
    { text: '^st-mfa$' },
  ],
  says: [
    { text: ['^unauthorised$'], means: 'not-signed-in', only: true, status: 401 },
    {
      text: '^try refresh token$',
      means: 'token-expired',
      sent: 'something',
      when: (r) => !bySession(r),
      certainty: 'likely',
      note: 'Its libraries refresh the session and try again.',
    },
    {
      text: '^token theft detected$',
      means: 'token-revoked',
      note: 'A refresh token was used twice, so that the whole session was ended.',
    },
    {
      text: '^invalid claim$',
      status: 403,
      means: 'account-disabled',
      only: true,
      when: isMail,
      note: 'The claim is st-ev: the user has not verified the e-mail address yet.',
    },
    {
      text: '^invalid claim$',
      status: 403,
      means: 'step-up-required',
      only: true,
      when: isFactor,
    },
    {
      text: '^invalid claim$',
      status: 403,
      means: 'permission-denied',
      only: true,
      certainty: 'likely',
      when: (r) => !isMail(r) && !isFactor(r),
    },
  ],
  remedies: [
    {
      of: 'account-disabled',
      for: 'developer',
      does: 'On a 403 with the claim st-ev show the page that verifies the address (/auth/verify-email as a rule) and have the mail sent; {request} passes once its link has been opened and the session refreshed.',
      code: {
        language: 'js',
        text: "import { sendVerificationEmail } from 'supertokens-web-js/recipe/emailverification';\nawait sendVerificationEmail();",
      },
      when: isMail,
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'Leave it so if {request} is for verified users only. Else take the check off this route, or off all with EmailVerification.init({ mode: "OPTIONAL" }).',
      code: {
        language: 'js',
        text: 'verifySession({\n  overrideGlobalClaimValidators: (validators) =>\n    validators.filter(({ id }) => id !== EmailVerificationClaim.key),\n});',
      },
      when: isMail,
    },
    {
      of: 'account-disabled',
      for: 'visitor',
      does: 'Open the link in the mail with which you were asked to verify your address (look among the spam too), then load the page that calls {hostname} anew.',
      when: isMail,
    },
  ],
};
