import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** As the documentation writes it. */
const withSample = ({ token, sent }: Reading): boolean =>
  [token?.text, sent.authorization.known ? sent.authorization.value?.text : undefined].some(
    (text) => /^hf_(?:x{3,}|\*{3,}|\.{3})$/i.test(text ?? ''),
  );

const ANONYMOUS = 'Invalid username or password';

export const huggingFace: Service = {
  id: 'hugging-face',
  name: 'Hugging Face',
  kind: 'API',
  reference: 'https://huggingface.co/docs/hub/security-tokens',
  signs: [
    { host: 'huggingface.co' },
    { host: 'router.huggingface.co' },
    { host: 'api-inference.huggingface.co' },
    { field: 'x-powered-by', value: 'huggingface moon', wrote: true },
  ],
  says: [
    {
      text: ['^Access to this resource is disabled$'],
      means: 'resource-forbidden-by-server',
      note: 'The repository was switched off, for everybody.',
    },
    { text: ['User Access Token * is expired'], means: 'token-expired' },
    {
      text: ANONYMOUS,
      means: 'no-credential',
      only: true,
      sent: 'nothing',
      note: 'It says so of private and missing repositories to callers without a token.',
    },
    {
      text: ANONYMOUS,
      means: 'bad-credential',
      only: true,
      sent: 'something',
      note: 'No password is meant: the token is not known.',
    },
    { text: 'Invalid credentials in Authorization header', means: 'bad-credential' },
    {
      field: 'x-error-code',
      value: '^GatedRepo$',
      status: 403,
      means: 'permission-denied',
      note: 'Access is asked for on the page of the repository; a fine-grained token must allow gated ones besides.',
    },
    {
      field: 'x-error-code',
      value: '^GatedRepo$',
      status: 401,
      sent: 'nothing',
      means: 'no-credential',
    },
    {
      text: 'This authentication method does not have sufficient permissions to',
      means: 'insufficient-scope',
    },
  ],
  remedies: [
    {
      of: 'token-placeholder',
      for: 'developer',
      does: 'Create a token at huggingface.co/settings/tokens and send it with {request}: what went out is the sample of the documentation.',
      code: {
        language: 'shell',
        text: 'curl -i -H "Authorization: Bearer $HF_TOKEN" https://huggingface.co/api/whoami-v2',
      },
      when: withSample,
    },
    {
      of: 'token-placeholder',
      for: 'visitor',
      does: 'Tell whoever runs the page that no token of Hugging Face is set up in it: signing in again does not change what it sends to {host}.',
      when: withSample,
    },
  ],
  incident: ['x-request-id'],
};
