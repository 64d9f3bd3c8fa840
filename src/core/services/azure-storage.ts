import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { inScheme, signedForThePast, wantedMethod } from './when.ts';

const byToken = inScheme('bearer');

const READS = ['GET', 'HEAD'];

/** Account, service by its first letter, and the method beside those that read. */
function corsRuleOf(reading: Reading): readonly string[] | null {
  const host = /^([a-z0-9]+)\.([bfqt])(?:lob|ile|ueue|able)\./.exec(reading.url?.hostname ?? '');
  const method = wantedMethod(reading);
  return host && [host[1] ?? '', host[2] ?? '', READS.includes(method) ? 'OPTIONS' : method];
}

/** `st` lies ahead of the server's clock. */
const notYet = ({ sent: { signedUrl }, serverNow }: Reading): boolean =>
  typeof signedUrl?.startsAt === 'number' && signedUrl.startsAt > serverNow;

const clocksDiffer = ({ clock }: Reading): boolean =>
  clock === null || Math.abs(clock.offsetMs) > clock.uncertaintyMs + 60_000;

/** The name of the account is the first label of its hosts. */
const ACCOUNT = /^\w+ https?:\/\/([a-z0-9]{3,24})\.[a-z]+\.core\.windows\.net/;

export const azureStorage: Service = {
  id: 'azure-storage',
  name: 'Azure Storage',
  kind: 'cloud',
  reference:
    'https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes',
  signs: [
    { host: '*.core.windows.net' },
    { field: 'x-ms-error-code', wrote: true },
    { field: 'x-ms-version' },
    { field: 'server', value: 'azurite' },
    { field: 'server', value: 'windows azure (blob|queue|table|file)', wrote: true },
  ],
  says: [
    {
      text: [
        '^Cors Preflight Failure$',
        'CORS not enabled or no matching rule found for this request',
      ],
      means: 'preflight-rejected',
      note: 'No CORS rule of the account matches origin, method and fields.',
    },
    {
      text: 'This request is not authorized to perform this operation',
      unless: ['using this', 'resource type', 'service type', 'source ip', 'protocol'],
      only: true,
      means: 'ip-not-allowed',
      certainty: 'likely',
      note: 'So the network rules of the storage account answer.',
    },
    { field: 'x-ms-error-code', value: 'No Authentication Information', means: 'no-credential' },
    {
      field: 'x-ms-error-code',
      value: 'Public Access Not Permitted',
      means: 'credentials-missing',
      note: 'The account allows no anonymous access.',
      certainty: 'likely',
    },
    {
      text: ['Public access is not permitted on this storage account'],
      means: 'credentials-missing',
      certainty: 'likely',
    },
    {
      field: 'x-ms-error-code',
      value: 'Authorization Failure',
      means: 'unauthenticated-reported-as-403',
      sent: 'nothing',
      status: 403,
      certainty: 'likely',
    },
    {
      text: [
        'Signature did not match',
        'The MAC signature found in the HTTP request * is not the same as any computed signature',
      ],
      means: 'signature-mismatch',
    },
    {
      field: 'x-ms-error-code',
      value: 'Authorization Failure',
      means: 'signature-mismatch',
      certainty: 'likely',
      when: (r) =>
        r.sent.signedUrl?.kind === 'Azure SAS' &&
        r.content.text.includes('failed to authenticate') &&
        !notYet(r) &&
        !signedForThePast(r),
    },
    {
      field: 'x-ms-error-code',
      value: ['Authorization Failure', 'Authentication Failed'],
      means: 'token-not-yet-valid',
      certainty: 'likely',
      when: notYet,
    },
    {
      field: 'x-ms-error-code',
      value: 'Authorization Failure',
      means: 'signed-url-expired',
      when: signedForThePast,
    },
    {
      field: 'x-ms-error-code',
      value: 'Authentication Failed',
      means: 'signed-url-expired',
      when: signedForThePast,
    },
    {
      text: ['Signature not valid in the specified time frame'],
      means: 'clock-skew',
      when: (r) => notYet(r) && clocksDiffer(r),
      certainty: 'likely',
      note: 'st lies ahead of the server’s clock, but not of the client’s.',
    },
    {
      text: ['Signature not valid in the specified time frame'],
      means: 'token-not-yet-valid',
      when: (r) => notYet(r) && !clocksDiffer(r),
      note: 'st lies ahead of the server’s clock; its times are those of UTC.',
    },
    {
      text: ['Signature not valid in the specified (|key )time frame', 'Signed expiry time'],
      means: 'signed-url-expired',
      when: signedForThePast,
    },
    {
      text: ['Invalid token audience', 'Audience validation failed'],
      means: 'token-audience-mismatch',
    },
    { text: ['Issuer validation failed', 'Invalid token issuer'], means: 'token-issuer-mismatch' },
    {
      text: ['Lifetime validation failed'],
      means: 'token-not-yet-valid',
      when: (r) => r.lifetime?.state === 'not-yet-valid',
    },
    {
      text: ['Lifetime validation failed'],
      means: 'token-expired',
      when: (r) => r.lifetime?.state === 'expired',
    },
    {
      text: ['Request date header too old', 'is not in the valid range'],
      means: 'clock-skew',
      certainty: 'likely',
    },
    {
      field: 'x-ms-error-code',
      value: 'Authorization Permission Mismatch',
      means: 'permission-denied',
    },
    {
      field: 'x-ms-error-code',
      value: 'Insufficient Account Permissions',
      means: 'permission-denied',
    },
    {
      field: 'x-ms-error-code',
      value: 'Authorization Resource Type Mismatch',
      means: 'permission-denied',
    },
    {
      field: 'x-ms-error-code',
      value: 'Authorization Service Mismatch',
      means: 'permission-denied',
    },
    { field: 'x-ms-error-code', value: 'Authorization Protocol Mismatch', means: 'https-required' },
    {
      field: 'x-ms-error-code',
      value: 'Authorization Source IP Mismatch',
      means: 'ip-not-allowed',
    },
    {
      field: 'x-ms-error-code',
      value: 'Authorization Failure',
      means: 'bad-credential',
      certainty: 'likely',
      when: (r) => r.token !== null,
    },
    {
      field: 'x-ms-error-code',
      value: 'Authorization Failure',
      means: 'ip-not-allowed',
      certainty: 'possible',
      sent: 'something',
      note: 'The storage firewall answers with this code too.',
    },
    { field: 'x-ms-error-code', value: 'Account Is Disabled', means: 'account-disabled' },
    {
      field: 'x-ms-error-code',
      value: 'Key Based Authentication Not Permitted',
      means: 'token-wrong-type',
      note: 'The account takes Entra ID tokens only.',
    },
    { field: 'x-ms-error-code', value: 'Invalid Authentication Info', means: 'bad-credential' },
    { field: 'x-ms-error-code', value: 'Authentication Failed', means: 'bad-credential' },
  ],
  incident: ['x-ms-request-id'],
  remedies: [
    {
      of: 'preflight-rejected',
      for: 'owner',
      does: 'Add a CORS rule for {origin} to the storage account {1}; it holds within a minute, for the whole service. The access keys or a SAS decide as before who may read.',
      code: {
        language: 'shell',
        text: "az storage cors add --account-name {1} --services {2} --origins '{origin}' --methods GET HEAD {3} --allowed-headers '*' --exposed-headers '*' --max-age 3600",
      },
      seeks: corsRuleOf,
    },
    {
      of: 'preflight-rejected',
      for: 'developer',
      does: 'Or load {path} without fetch: <img src>, and <video src> without crossorigin, ask for no preflight and need no rule of CORS at {host}.',
      when: (reading) => READS.includes(wantedMethod(reading)),
      besides: true,
    },
    {
      of: 'https-required',
      for: 'developer',
      does: 'Send {request} to https, with its whole query: the SAS allows nothing else (spr=https).',
      code: { language: 'text', text: 'https://{hostname}{path}?sv=…&sig=…' },
      finds: /AuthorizationProtocolMismatch/,
    },
    {
      of: 'https-required',
      for: 'owner',
      does: 'Turn on “Secure transfer required” for the storage account {1}. It is off: with it, {hostname} refuses http before it looks at the SAS (AccountRequiresHttps).',
      code: {
        language: 'shell',
        text: 'az storage account update --name {1} --resource-group "$GROUP" --https-only true',
      },
      asks: ACCOUNT,
      finds: /AuthorizationProtocolMismatch/,
    },
    {
      of: 'https-required',
      for: 'owner',
      does: 'The SAS of {request} has crossed the network in the clear. Let it run out (se), or end it: delete its stored access policy (si), and where it has none, rotate the account key that signed it.',
      finds: /AuthorizationProtocolMismatch/,
    },
    {
      of: 'https-required',
      for: 'visitor',
      does: 'Open the same link to {hostname} with https:// in front, and ask for a new one: it has crossed the network in the clear.',
      finds: /AuthorizationProtocolMismatch/,
    },
    {
      of: 'account-disabled',
      for: 'developer',
      does: 'Serve {path} from another place until the storage account is enabled again: {host} refuses everybody until then, with every credential.',
    },
    {
      of: 'account-disabled',
      for: 'owner',
      does: 'The storage account {1} itself is disabled. See whether its Azure subscription is (an unpaid invoice, the spending limit, the end of a trial), and reactivate it in the Azure portal under Subscriptions.',
      code: {
        language: 'shell',
        text: 'az account list --all --query "[].{name:name, state:state}" --output table',
      },
      asks: ACCOUNT,
    },
    {
      of: 'account-disabled',
      for: 'visitor',
      does: 'Tell the owner of the page that the storage at {host} is disabled; no account of yours is meant, and nothing on this computer changes it.',
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Sign a new account SAS for {request} whose ss names the service of {hostname} (b blobs, f files, q queues, t tables).',
      finds: /AuthorizationServiceMismatch/,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Sign a new account SAS for {request} whose srt names the kind of resource (s service, c container, o object).',
      finds: /AuthorizationResourceTypeMismatch/,
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Where {request} came with a SAS, sign a new one whose sp has the letter for it (r read, c create, w write, d delete, l list).',
      finds: /AuthorizationPermissionMismatch/,
      when: (reading) => !byToken(reading),
    },
    {
      of: 'permission-denied',
      for: 'owner',
      does: 'Where it came with a token, assign Storage Blob Data Reader or Contributor (a role of the data plane; Owner is none) at {hostname} to the caller; a Data Lake path also goes by its ACL: r-x on each folder above.',
      finds: /^(?![\s\S]*Authorization(?:Service|ResourceType)Mismatch)/,
      when: ({ sent }) => sent.signedUrl === null,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Add the address or the virtual network of the client under Networking of the storage account {hostname}; a rule takes up to a minute.',
      code: {
        language: 'shell',
        text: 'az storage account network-rule add --account-name "$ACCOUNT" --ip-address "$CLIENT_IP"',
      },
      finds: /^(?![\s\S]*Authorization ?Source ?IP)/,
    },
    {
      of: 'ip-not-allowed',
      for: 'owner',
      does: 'Sign a new SAS for {request} whose sip holds the address of the client, or which has no sip.',
      finds: /Authorization ?Source ?IP/,
    },
  ],
};
