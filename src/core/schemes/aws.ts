import {
  type CredentialReading,
  defineScheme,
  type Mismatch,
  missingParameters,
  type Part,
  type SchemeFault,
} from './scheme.ts';

/** The scope that a key signs for: `AKID/20260131/region/service/aws4_request`. */
export interface AwsScope {
  accessKeyId: string;
  /** `YYYYMMDD`. */
  date: string;
  region: string;
  service: string;
  terminator: string;
}

export interface AwsReading {
  algorithm: string;
  scope: AwsScope | null;
  signedHeaders: string[];
  signature: string;
  /** Time of signing in milliseconds since 1970; of a presigned URL only, a header stands apart. */
  time: number | null;
  /** Lifetime of a presigned URL in seconds; null for a header. */
  expires: number | null;
  /** A session token came along (temporary credentials). */
  temporary: boolean | null;
}

/** Parts the credential scope; null when it has not five parts. Access key ids hold no slash, so the parts are counted from the end. */
export function readAwsScope(credential: string): AwsScope | null {
  const parts = credential.split('/');
  if (parts.length < 5) return null;
  const [date = '', region = '', service = '', terminator = ''] = parts.slice(-4);
  return { accessKeyId: parts.slice(0, -4).join('/'), date, region, service, terminator };
}

/** `YYYYMMDDTHHMMSSZ` in milliseconds since 1970; null for anything else. */
export function readAwsTime(text: string): number | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (!match) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Reads a presigned URL of AWS Signature Version 4; null when the URL carries none. */
export function readPresignedUrl(url: string): AwsReading | null {
  const query = url.split('#', 1)[0]?.split('?').slice(1).join('?') ?? '';
  const found: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) found[name.toLowerCase()] ??= value;
  const signature = found['x-amz-signature'];
  if (signature === undefined) return null;
  const expires = found['x-amz-expires'];
  return {
    algorithm: found['x-amz-algorithm'] ?? '',
    scope: readAwsScope(found['x-amz-credential'] ?? ''),
    signedHeaders: (found['x-amz-signedheaders'] ?? '').split(';').filter(Boolean),
    signature,
    time: readAwsTime(found['x-amz-date'] ?? ''),
    expires: expires !== undefined && /^\d{1,9}$/.test(expires) ? Number(expires) : null,
    temporary: found['x-amz-security-token'] !== undefined,
  };
}

const reference = {
  title: 'AWS Signature Version 4',
  url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html',
};

const WITHOUT_HOST = 'The header "host" must be signed, and is not among SignedHeaders.';

export const aws = defineScheme({
  names: ['AWS4-HMAC-SHA256', 'AWS4-ECDSA-P256-SHA256'],
  title: 'AWS Signature Version 4',
  reference,
  form: 'AWS4-HMAC-SHA256 Credential=KEY/DATE/REGION/SERVICE/aws4_request, SignedHeaders=host;x-amz-date, Signature=…',
  secrets: ['signature'],
  explainCredential(field): CredentialReading {
    const faults: SchemeFault[] = missingParameters(field, [
      'credential',
      'signedheaders',
      'signature',
    ]);
    const parts: Part[] = [];
    const find = (name: string) => field.parameters.find((parameter) => parameter.name === name);
    const credential = find('credential');
    const scope = credential ? readAwsScope(credential.value) : null;
    if (credential) {
      const span = credential.valueSpan;
      if (scope) {
        const add = (label: string, value: string, explanation: string) =>
          parts.push({ label, value, secret: false, explanation, span });
        add(
          'Access key id',
          scope.accessKeyId,
          scope.accessKeyId.startsWith('ASIA')
            ? 'Temporary credentials: need X-Amz-Security-Token as well.'
            : 'Names the key; not secret by itself.',
        );
        add('Date', scope.date, 'Day for which the signing key was derived.');
        add('Region', scope.region, 'Must be the region of the endpoint.');
        add('Service', scope.service, 'Must be the service that is asked.');
      } else
        faults.push({
          code: 'parameter-malformed',
          message: 'Credential must be KEY/DATE/REGION/SERVICE/aws4_request.',
          span,
        });
      if (scope && !/^\d{8}$/.test(scope.date))
        faults.push({
          code: 'parameter-malformed',
          message: 'The date in the scope must be YYYYMMDD.',
          span,
        });
    }
    const headers = find('signedheaders');
    if (headers) {
      parts.push({
        label: 'Signed headers',
        value: headers.value,
        secret: false,
        explanation: 'A proxy that changes one of these breaks the signature.',
        span: headers.valueSpan,
      });
      if (
        !headers.value.split(';').includes('host') &&
        !headers.value.split(';').includes(':authority')
      ) {
        faults.push({
          code: 'parameter-malformed',
          message: WITHOUT_HOST,
          span: headers.valueSpan,
        });
      }
    }
    const signature = find('signature');
    if (signature) {
      parts.push({
        label: 'Signature',
        value: signature.value,
        secret: true,
        explanation: 'Over method, path, query, signed headers and content.',
        span: signature.valueSpan,
      });
      if (field.scheme === 'AWS4-HMAC-SHA256' && !/^[0-9a-f]{64}$/.test(signature.value)) {
        faults.push({
          code: 'parameter-malformed',
          message: 'The signature must be 64 hexadecimal digits.',
          span: signature.valueSpan,
        });
      }
    }
    return { parts, faults };
  },
  check(_challenge, field, { time }): Mismatch[] {
    const scope = readAwsScope(field.params.credential ?? '');
    if (!scope || time === null) return [];
    // Around midnight the two clocks may be on different days: AWS takes signatures up to 15 minutes old.
    const days = [time, time - 900_000, time + 900_000].map(dayOf);
    const [day] = days;
    if (day === '' || days.includes(scope.date)) return [];
    const span = field.parameters.find(({ name }) => name === 'credential')?.valueSpan ?? null;
    return [{ code: 'time-differs', message: `Signed for ${scope.date}, sent on ${day}.`, span }];
  },
});

export const awsVersion2 = defineScheme({
  names: ['AWS'],
  title: 'AWS Signature Version 2 (obsolete)',
  reference,
  form: 'AWS KEY:base64(signature)',
  explainCredential(field): CredentialReading {
    const colon = field.rest.indexOf(':');
    if (colon < 0)
      return {
        parts: [
          {
            label: 'Credential',
            value: field.rest,
            secret: true,
            explanation: '',
            span: field.restSpan,
          },
        ],
        faults: [
          {
            code: 'token-malformed',
            message: 'No colon parts key and signature.',
            span: field.restSpan,
          },
        ],
      };
    const at = field.restSpan.start + colon;
    return {
      parts: [
        {
          label: 'Access key id',
          value: field.rest.slice(0, colon),
          secret: false,
          explanation: 'Names the key.',
          span: { start: field.restSpan.start, end: at },
        },
        {
          label: 'Signature',
          value: field.rest.slice(colon + 1),
          secret: true,
          explanation: 'Newer regions take Version 4 only.',
          span: { start: at + 1, end: field.restSpan.end },
        },
      ],
      faults: [],
    };
  },
});

/** `YYYYMMDD` in UTC; empty for a time that no date can hold. */
function dayOf(time: number): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}
