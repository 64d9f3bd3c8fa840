/** Schemes that sign the request with a shared key: Hawk, HTTP signatures, Azure Shared Key, HMAC. */
import type { CredentialField } from '../http/credential.ts';
import {
  type CredentialReading,
  defineScheme,
  type Mismatch,
  type RequestFacts,
} from './scheme.ts';

/** Times of signing may differ from the server's clock by as much, in seconds (Hawk's documentation). */
const HAWK_TOLERANCE = 60;

function checkSeconds(
  field: CredentialField,
  name: string,
  tolerance: number,
  { time }: RequestFacts,
): Mismatch[] {
  const text = field.params[name];
  if (text === undefined || time === null || !/^\d{1,12}$/.test(text)) return [];
  const seconds = Math.round(time / 1000) - Number(text);
  if (Math.abs(seconds) <= tolerance) return [];
  const span = field.parameters.find((parameter) => parameter.name === name)?.valueSpan ?? null;
  return [
    {
      code: 'time-differs',
      message: `${name} lies ${Math.abs(seconds)} seconds ${seconds > 0 ? 'before' : 'after'} the request.`,
      span,
    },
  ];
}

export const hawk = defineScheme({
  names: ['Hawk'],
  title: 'Hawk: a request signed with a shared key',
  reference: { title: 'Hawk', url: 'https://github.com/mozilla/hawk/blob/main/API.md' },
  form: 'Hawk id="…", ts="…", nonce="…", mac="…"',
  parameters: {
    ts: {
      required: false,
      explanation: "Clock of the server in seconds since 1970, sent when the client's was off.",
    },
    tsm: { required: false, explanation: 'Signature over that time.' },
    error: { required: false, explanation: 'Why the request was refused.' },
  },
  secrets: ['mac'],
  required: ['id', 'ts', 'nonce', 'mac'],
  explanations: {
    id: 'Names the key.',
    ts: "Seconds since 1970 by the client's clock; servers allow one minute.",
    nonce: 'Must be new with every request.',
    hash: 'Hash over the content.',
    ext: 'Anything the application adds.',
    mac: 'Signature over method, path, host, port, time and nonce.',
    app: 'Application that the credentials were issued to.',
    dlg: 'Application that delegated them.',
  },
  check: (_challenge, field, request) => checkSeconds(field, 'ts', HAWK_TOLERANCE, request),
});

export const signature = defineScheme({
  names: ['Signature'],
  title: 'Signature: HTTP signatures by the older draft',
  reference: {
    title: 'draft-cavage-http-signatures',
    url: 'https://datatracker.ietf.org/doc/html/draft-cavage-http-signatures-12',
  },
  form: 'Signature keyId="…", algorithm="…", headers="…", signature="…"',
  parameters: {
    realm: { required: false, explanation: 'Name of the protected area.' },
    headers: { required: false, explanation: 'Fields that must be signed, parted by spaces.' },
  },
  secrets: ['signature'],
  required: ['keyid', 'signature'],
  explanations: {
    keyid: 'Names the key.',
    algorithm: 'hs2019, or an older name such as rsa-sha256.',
    headers: 'What is signed, in order; only Date where absent.',
    signature: 'Base64 of the signature.',
    created: 'Seconds since 1970.',
    expires: 'Seconds since 1970.',
  },
  check(_challenge, field, request): Mismatch[] {
    const { expires } = field.params;
    if (expires === undefined || request.time === null || !/^\d{1,12}(?:\.\d+)?$/.test(expires))
      return [];
    if (Number(expires) * 1000 >= request.time) return [];
    const span = field.parameters.find(({ name }) => name === 'expires')?.valueSpan ?? null;
    return [
      {
        code: 'time-differs',
        message: 'The signature had expired when the request was sent.',
        span,
      },
    ];
  },
});

/** `NAME:SIGNATURE`, as Azure Storage and others have it. */
function readKeyAndSignature(
  field: CredentialField,
  label: string,
  explanation: string,
): CredentialReading {
  const { rest, restSpan } = field;
  const colon = rest.lastIndexOf(':');
  if (colon <= 0 || colon === rest.length - 1) {
    return {
      parts:
        rest === ''
          ? []
          : [{ label: 'Credential', value: rest, secret: true, explanation: '', span: restSpan }],
      faults: [
        {
          code: 'token-malformed',
          message: 'A colon must part account and signature.',
          span: restSpan,
        },
      ],
    };
  }
  const at = restSpan.start + colon;
  return {
    parts: [
      {
        label,
        value: rest.slice(0, colon),
        secret: false,
        explanation,
        span: { start: restSpan.start, end: at },
      },
      {
        label: 'Signature',
        value: rest.slice(colon + 1),
        secret: true,
        explanation: 'Over method, fields and address.',
        span: { start: at + 1, end: restSpan.end },
      },
    ],
    faults: [],
  };
}

export const sharedKey = defineScheme({
  names: ['SharedKey', 'SharedKeyLite'],
  title: 'Shared Key: a request signed with the key of a storage account',
  reference: {
    title: 'Azure Storage, Shared Key',
    url: 'https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key',
  },
  form: 'SharedKey ACCOUNT:base64(signature)',
  explainCredential: (field) =>
    readKeyAndSignature(field, 'Account', 'Storage account, or workspace id of Log Analytics.'),
});

export const hmac = defineScheme({
  names: [
    'HMAC',
    'HMAC-SHA256',
    'hmacauth',
    'amx',
    'acs3-hmac-sha256',
    'OSS',
    'COS',
    'TC3-HMAC-SHA256',
    'GOOG4-HMAC-SHA256',
  ],
  title: 'HMAC: a request signed with a shared key',
  reference: {
    title: 'Azure App Configuration, HMAC',
    url: 'https://learn.microsoft.com/azure/azure-app-configuration/rest-api-authentication-hmac',
  },
  form: 'HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…',
  secrets: ['signature', 'mac', 'hmac'],
  explanations: {
    credential: 'Names the key.',
    signedheaders: 'Fields that are signed.',
    signature: 'Over what is named.',
    username: 'Names the key.',
    algorithm: 'Hash function.',
    headers: 'Fields that are signed.',
  },
});

export const eventHubs = defineScheme({
  names: ['SharedAccessSignature'],
  title: 'Shared access signature of Azure Service Bus, Event Hubs or IoT Hub',
  reference: {
    title: 'Azure Service Bus, SAS',
    url: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
  },
  form: 'SharedAccessSignature sr=…&sig=…&se=…&skn=…',
  secrets: ['sig'],
  explainCredential(field): CredentialReading {
    const explanations: Record<string, string> = {
      sr: 'Resource that it opens.',
      sig: 'Signature.',
      se: 'End of its lifetime, seconds since 1970.',
      skn: 'Name of the policy.',
    };
    const parts = [...new URLSearchParams(field.rest)].map(([label, value]) => ({
      label,
      value,
      secret: label === 'sig' || !Object.hasOwn(explanations, label),
      explanation: Object.hasOwn(explanations, label) ? (explanations[label] ?? '') : '',
      span: field.restSpan,
    }));
    const missing = ['sr', 'sig', 'se'].filter(
      (name) => !parts.some(({ label }) => label === name),
    );
    return {
      parts,
      faults: missing.map((name) => ({
        code: 'parameter-missing',
        message: `"${name}" is missing.`,
        span: field.restSpan,
      })),
    };
  },
  check(_challenge, field, { time }): Mismatch[] {
    const end = new URLSearchParams(field.rest).get('se');
    if (end === null || time === null || !/^\d{1,12}$/.test(end) || Number(end) * 1000 >= time)
      return [];
    return [
      {
        code: 'time-differs',
        message: 'The signature had expired when the request was sent.',
        span: field.restSpan,
      },
    ];
  },
});
