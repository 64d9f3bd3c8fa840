import type { Challenge } from '../http/challenge.ts';
import type { CredentialField } from '../http/credential.ts';
import type { Span } from '../http/scan.ts';

/** One parameter of a scheme's challenge. */
export interface SchemeParameter {
  required: boolean;
  /** What it means, in a sentence or two. */
  explanation: string;
}

/** One piece of a credential, to be shown. Spans are offsets into the line of the field. */
export interface Part {
  label: string;
  value: string;
  /** To be masked until asked for. */
  secret: boolean;
  explanation: string;
  span?: Span;
}

/** What is wrong with a credential by the rules of its scheme, beyond the grammar of the field. */
export interface SchemeFault {
  code: SchemeFaultCode;
  message: string;
  span: Span | null;
}

export type SchemeFaultCode =
  | 'basic-empty'
  | 'basic-not-base64'
  | 'basic-not-encoded'
  | 'basic-encoded-twice'
  | 'basic-no-colon'
  | 'basic-control-character'
  | 'basic-base64-variant'
  | 'credential-empty'
  | 'parameter-missing'
  | 'parameter-malformed'
  | 'token-malformed'
  | 'message-malformed';

/** How a credential departs from what the challenge or the request asks for. */
export type MismatchCode =
  | 'scheme-differs'
  | 'realm-differs'
  | 'nonce-differs'
  | 'opaque-differs'
  | 'algorithm-differs'
  | 'qop-differs'
  | 'uri-differs'
  | 'charset-differs'
  | 'userhash-differs'
  | 'response-length-differs'
  | 'nonce-count-invalid'
  | 'time-differs'
  | 'parameter-missing';

export interface Mismatch {
  code: MismatchCode;
  message: string;
  span: Span | null;
}

/** What a scheme may hold a credential against, beside the challenge. */
export interface RequestFacts {
  method: string;
  /** Absolute, as requested. */
  url: string;
  /** Time of the request in milliseconds since 1970; null when not known. */
  time: number | null;
}

export interface CredentialReading {
  parts: Part[];
  faults: SchemeFault[];
}

export interface Scheme {
  /** Lower-cased first name; the scheme's file or family may hold several schemes. */
  id: string;
  /** As registered or met; compare without regard to case. */
  names: readonly [string, ...string[]];
  title: string;
  /** In the IANA registry of HTTP authentication schemes. */
  registered: boolean;
  reference: { title: string; url: string };
  /** What the credential must look like. */
  form: string;
  /** Parameters of the challenge by lower-case name. */
  parameters: Readonly<Record<string, SchemeParameter>>;
  /** Lower-case names of credential parameters that give access by themselves. */
  secrets: readonly string[];
  /** A browser answers it by itself, with a password dialog or the signed-in user. */
  answeredByBrowser: boolean;
  /** What the parts of a credential mean, and what is wrong with it by itself. */
  explainCredential(field: CredentialField): CredentialReading;
  /** What in the credential does not fit the challenge or the request; empty when all fits. */
  check(challenge: Challenge, field: CredentialField, request: RequestFacts): Mismatch[];
}

type Definition = Pick<Scheme, 'names' | 'title' | 'reference' | 'form'> & {
  registered?: boolean;
  parameters?: Readonly<Record<string, SchemeParameter>>;
  secrets?: readonly string[];
  answeredByBrowser?: boolean;
  /** Explanations of credential parameters, for the general reading. */
  explanations?: Readonly<Record<string, string>>;
  /** Credential parameters without which it cannot be valid. */
  required?: readonly string[];
  explainCredential?: Scheme['explainCredential'];
  check?: Scheme['check'];
};

/** A scheme with the general reading for what it does not define: parameters by name, or one secret token. */
export function defineScheme(definition: Definition): Scheme {
  const secrets = definition.secrets ?? [];
  return {
    id: definition.names[0].toLowerCase(),
    registered: false,
    parameters: {},
    answeredByBrowser: false,
    check: () => [],
    ...definition,
    secrets,
    explainCredential:
      definition.explainCredential ??
      ((field) =>
        readGeneral(field, secrets, definition.explanations ?? {}, definition.required ?? [])),
  };
}

/** Parameters one by one, or all that follows the scheme as one secret. */
export function readGeneral(
  field: CredentialField,
  secrets: readonly string[],
  explanations: Readonly<Record<string, string>>,
  required: readonly string[],
): CredentialReading {
  const faults = missingParameters(field, required);
  if (field.parameters.length > 0) {
    return { parts: parameterParts(field, secrets, explanations), faults };
  }
  if (field.rest === '' || field.scheme === null) {
    return {
      parts: [],
      faults: [
        {
          code: 'credential-empty',
          message: 'Nothing follows the scheme.',
          span: field.schemeSpan,
        },
      ],
    };
  }
  const part: Part = {
    label: 'Token',
    value: field.rest,
    secret: true,
    explanation: 'Whoever has it can act with it.',
    span: field.restSpan,
  };
  return { parts: [part], faults };
}

export function missingParameters(
  field: CredentialField,
  required: readonly string[],
): SchemeFault[] {
  return required
    .filter((name) => field.params[name] === undefined)
    .map((name) => ({
      code: 'parameter-missing',
      message: `The parameter "${name}" is missing.`,
      span: field.restSpan,
    }));
}

export function parameterParts(
  field: CredentialField,
  secrets: readonly string[],
  explanations: Readonly<Record<string, string>>,
): Part[] {
  return field.parameters.map(({ name, value, valueSpan }) => ({
    label: name,
    value,
    secret: secrets.includes(name),
    explanation: Object.hasOwn(explanations, name) ? (explanations[name] ?? '') : '',
    span: valueSpan,
  }));
}
