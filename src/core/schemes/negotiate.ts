import { readBase64 } from './base64.ts';
import { type Der, field, integer, readDer } from './der.ts';
import { etypeName, type KerberosReading, readKerberos } from './kerberos.ts';
import { isNtlm, type NtlmReading, ntlmParts, readNtlm } from './ntlm.ts';
import { type CredentialReading, defineScheme, type Part } from './scheme.ts';

const MECHANISMS: Readonly<Record<string, string>> = {
  '1.2.840.113554.1.2.2': 'Kerberos',
  '1.2.840.48018.1.2.2': 'Kerberos (Microsoft)',
  '1.2.840.113554.1.2.2.3': 'Kerberos user to user',
  '1.3.6.1.4.1.311.2.2.10': 'NTLM',
  '1.3.6.1.4.1.311.2.2.30': 'NegoEx',
  '1.3.6.1.5.2.5': 'IAKerb',
};
const SPNEGO = '1.3.6.1.5.5.2';

const STATES = ['accept-completed', 'accept-incomplete', 'reject', 'request-mic'] as const;

export interface Mechanism {
  oid: string;
  /** Empty for one that is not known. */
  name: string;
}

export interface NegotiateReading {
  /** What wraps the tokens: SPNEGO's first or later message, a bare mechanism, or nothing that can be read. */
  form: 'NegTokenInit' | 'NegTokenResp' | 'Kerberos' | 'NTLM' | 'damaged';
  /** Offered by the client, in its order, or chosen by the server. */
  mechanisms: Mechanism[];
  /** What a NegTokenResp says of the handshake. */
  state: (typeof STATES)[number] | null;
  kerberos: KerberosReading | null;
  ntlm: NtlmReading | null;
  faults: string[];
}

/** Reads a base64 token as it follows the scheme Negotiate (RFC 4559 §4, RFC 4178 §4.2). */
export function readNegotiateText(base64: string): NegotiateReading {
  const { bytes, fault } = readBase64(base64);
  if (fault && fault.code !== 'padding') return damaged(`not base64: ${fault.message}`);
  return readNegotiate(bytes);
}

/** Reads the octets of a GSS-API token: SPNEGO, a bare Kerberos token, or a bare NTLM message. */
export function readNegotiate(bytes: Uint8Array): NegotiateReading {
  if (isNtlm(bytes))
    return {
      ...damaged(),
      form: 'NTLM',
      ntlm: readNtlm(bytes),
      mechanisms: [mechanism('1.3.6.1.4.1.311.2.2.10')],
    };
  const first = bytes[0];
  if (first === 0x60) return readInitial(bytes);
  if (first === 0xa0 || first === 0xa1) return readSpnego(readDer(bytes)?.element);
  return damaged('neither SPNEGO, nor Kerberos, nor NTLM');
}

function damaged(...faults: string[]): NegotiateReading {
  return { form: 'damaged', mechanisms: [], state: null, kerberos: null, ntlm: null, faults };
}

function mechanism(oid: string): Mechanism {
  return { oid, name: MECHANISMS[oid] ?? '' };
}

/**
 * InitialContextToken (RFC 2743 §3.1): [APPLICATION 0] with the mechanism's OBJECT IDENTIFIER, then what that mechanism
 * defines, which for Kerberos is not ASN.1 throughout; so the wrapper is taken off by hand.
 */
function readInitial(bytes: Uint8Array): NegotiateReading {
  const lengthOctets = ((bytes[1] ?? 0) & 0x80) === 0 ? 0 : (bytes[1] ?? 0) & 0x7f;
  const start = 2 + lengthOctets;
  const oid = readDer(bytes.subarray(start, start + 64));
  if (!oid?.element.oid) return damaged('the mechanism cannot be read');
  const inner = bytes.subarray(start + oid.end);
  if (oid.element.oid === SPNEGO) return readSpnego(readDer(inner)?.element);
  const mechanisms = [mechanism(oid.element.oid)];
  if (!mechanisms[0]?.name.startsWith('Kerberos'))
    return { ...damaged('a mechanism that is not known'), mechanisms };
  return { ...damaged(), form: 'Kerberos', mechanisms, kerberos: readKerberosToken(inner) };
}

/** A Kerberos token begins with two octets that say which message follows (RFC 4121 §4.1). */
function readKerberosToken(bytes: Uint8Array): KerberosReading {
  return readKerberos(bytes.subarray(2));
}

function readSpnego(choice: Der | undefined): NegotiateReading {
  const sequence = choice?.children[0];
  if (!choice || !sequence) return damaged('the SPNEGO message cannot be read');
  if (choice.tag === 0) {
    const mechanisms = (field(sequence, 0)?.children ?? []).map(({ oid }) => mechanism(oid ?? ''));
    return { ...damaged(), form: 'NegTokenInit', mechanisms, ...readMechToken(field(sequence, 2)) };
  }
  const state = integer(field(sequence, 0));
  const chosen = field(sequence, 1)?.oid;
  return {
    ...damaged(),
    form: 'NegTokenResp',
    mechanisms: chosen ? [mechanism(chosen)] : [],
    state: state === null ? null : (STATES[state] ?? null),
    ...readMechToken(field(sequence, 2)),
  };
}

/** The token of the chosen or preferred mechanism inside SPNEGO. */
function readMechToken(token: Der | undefined): Partial<NegotiateReading> {
  if (!token) return {};
  const { bytes } = token;
  if (isNtlm(bytes)) return { ntlm: readNtlm(bytes) };
  if (bytes[0] !== 0x60) return {};
  const { kerberos, faults } = readInitial(bytes);
  return { kerberos, faults };
}

function negotiateParts(reading: NegotiateReading): Part[] {
  const parts: Part[] = [];
  const add = (label: string, value: string | number | null, explanation: string) => {
    if (value !== null && value !== '')
      parts.push({ label, value: String(value), secret: false, explanation });
  };
  add('Form', reading.form, 'What the token is wrapped in.');
  const names = reading.mechanisms.map(({ oid, name }) => name || oid);
  add(
    reading.form === 'NegTokenResp' ? 'Chosen mechanism' : 'Mechanisms',
    names.join(', '),
    'In order of preference.',
  );
  add('State', reading.state, 'Whether the handshake is over.');
  const { kerberos, ntlm } = reading;
  if (kerberos?.kind === 'AP-REQ') {
    add(
      'Service principal name',
      kerberos.spn,
      'Service that the ticket was issued for; must belong to the account that runs the server.',
    );
    add('Realm', kerberos.realm, 'Domain that issued the ticket.');
    add('Ticket encryption', kerberos.etypeName, 'The service must have a key of this type.');
    add('Key version', kerberos.kvno, "Must be the version of the service's key (keytab).");
    add('Session key', etypeName(kerberos.sessionEtype), 'Encryption between client and service.');
  } else if (kerberos?.kind === 'KRB-ERROR') {
    add('Kerberos error', `${kerberos.name} (${kerberos.code ?? '?'})`, kerberos.meaning);
    add('Error text', kerberos.text, 'Said by the server.');
    add('Service principal name', kerberos.spn, 'Service that was asked.');
  } else if (kerberos) add('Kerberos message', kerberos.kind, '');
  if (ntlm) parts.push(...ntlmParts(ntlm));
  return parts;
}

export const negotiate = defineScheme({
  names: ['Negotiate'],
  title: 'Negotiate: Kerberos or NTLM by SPNEGO',
  registered: true,
  reference: { title: 'RFC 4559', url: 'https://www.rfc-editor.org/rfc/rfc4559.html' },
  form: 'Negotiate base64(GSS-API token)',
  answeredByBrowser: true,
  explainCredential(credential): CredentialReading {
    const reading = readNegotiateText(credential.rest);
    const span = credential.restSpan;
    const raw: Part = {
      label: 'Token (base64)',
      value: credential.rest,
      secret: true,
      explanation: 'As sent.',
      span,
    };
    const messages = [...reading.faults, ...(reading.ntlm?.faults ?? [])];
    if (reading.kerberos?.kind === 'damaged') messages.push('the Kerberos message cannot be read');
    return {
      parts: [...negotiateParts(reading), raw],
      faults: messages.map((message) => ({ code: 'message-malformed', message, span })),
    };
  },
});
