import { decodeLatin1, readBase64, toHex } from './base64.ts';
import { type CredentialReading, defineScheme, type Part } from './scheme.ts';

/** Names of the negotiate flags by bit (MS-NLMP §2.2.2.5). */
const FLAGS: Readonly<Record<number, string>> = {
  0: 'UNICODE',
  1: 'OEM',
  2: 'REQUEST_TARGET',
  4: 'SIGN',
  5: 'SEAL',
  6: 'DATAGRAM',
  7: 'LM_KEY',
  9: 'NTLM',
  11: 'ANONYMOUS',
  12: 'OEM_DOMAIN_SUPPLIED',
  13: 'OEM_WORKSTATION_SUPPLIED',
  15: 'ALWAYS_SIGN',
  16: 'TARGET_TYPE_DOMAIN',
  17: 'TARGET_TYPE_SERVER',
  19: 'EXTENDED_SESSIONSECURITY',
  20: 'IDENTIFY',
  22: 'REQUEST_NON_NT_SESSION_KEY',
  23: 'TARGET_INFO',
  25: 'VERSION',
  29: '128',
  30: 'KEY_EXCH',
  31: '56',
};

/** AV_PAIR ids (MS-NLMP §2.2.2.1). */
const AV_NAMES: Readonly<Record<number, keyof TargetInfo>> = {
  1: 'computer',
  2: 'domain',
  3: 'dnsComputer',
  4: 'dnsDomain',
  5: 'dnsTree',
  9: 'targetName',
};

export interface TargetInfo {
  /** NetBIOS names. */
  computer?: string;
  domain?: string;
  dnsComputer?: string;
  dnsDomain?: string;
  dnsTree?: string;
  /** Service principal name that the client asked for. */
  targetName?: string;
  /** Milliseconds since 1970. */
  timestamp?: number;
  avFlags?: number;
  channelBindings?: boolean;
}

export type NtlmReading =
  | {
      type: 1;
      flags: string[];
      domain: string;
      workstation: string;
      version: string | null;
      faults: string[];
    }
  | {
      type: 2;
      flags: string[];
      target: string;
      challenge: string;
      info: TargetInfo | null;
      version: string | null;
      faults: string[];
    }
  | {
      type: 3;
      flags: string[];
      domain: string;
      user: string;
      workstation: string;
      /** Version of the response by its length; null when there is none. */
      response: 'LM or NTLMv1' | 'NTLMv2' | null;
      info: TargetInfo | null;
      /** Clock of the client in milliseconds since 1970; NTLMv2 only. */
      timestamp: number | null;
      anonymous: boolean;
      version: string | null;
      faults: string[];
    }
  | { type: 0; faults: string[] };

const SIGNATURE = 'NTLMSSP\0';

/** True when octets begin as every NTLM message does. */
export function isNtlm(bytes: Uint8Array): boolean {
  return decodeLatin1(bytes.subarray(0, 8)) === SIGNATURE;
}

/** Reads a base64 NTLM message, as it follows the scheme NTLM. */
export function readNtlmText(text: string): NtlmReading {
  const { bytes, fault } = readBase64(text);
  if (fault && fault.code !== 'padding')
    return { type: 0, faults: [`not base64: ${fault.message}`] };
  return readNtlm(bytes);
}

/** Reads an NTLM message of type 1, 2 or 3 (MS-NLMP §2.2.1). Type 0: it is none, and `faults` says why. */
export function readNtlm(bytes: Uint8Array): NtlmReading {
  if (!isNtlm(bytes)) return { type: 0, faults: ['does not begin with NTLMSSP'] };
  const message = new Message(bytes);
  const type = message.uint32(8);
  if (type === 1) return readNegotiate(message);
  if (type === 2) return readChallenge(message);
  if (type === 3) return readAuthenticate(message);
  return { type: 0, faults: [`message type ${type ?? 'cut off'} is none of 1, 2, 3`] };
}

class Message {
  readonly bytes: Uint8Array;
  readonly faults: string[] = [];
  private readonly view: DataView;
  unicode = true;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  uint16(at: number): number | null {
    return at + 2 <= this.bytes.length ? this.view.getUint16(at, true) : null;
  }

  uint32(at: number): number | null {
    return at + 4 <= this.bytes.length ? this.view.getUint32(at, true) : null;
  }

  flags(at: number): number {
    const flags = this.uint32(at);
    if (flags === null) this.faults.push('the flags are cut off');
    this.unicode = ((flags ?? 1) & 1) === 1;
    return flags ?? 0;
  }

  /** The payload that a field of length, maximum and offset points to; empty when it has none. */
  payload(at: number, name: string): Uint8Array {
    const length = this.uint16(at);
    const offset = this.uint32(at + 4);
    if (length === null || offset === null || length === 0) return new Uint8Array();
    if (offset + length > this.bytes.length) {
      this.faults.push(`${name} reaches past the end: the message was cut`);
    }
    return this.bytes.subarray(offset, offset + length);
  }

  text(at: number, name: string, unicode = this.unicode): string {
    const payload = this.payload(at, name);
    return unicode ? utf16(payload) : decodeLatin1(payload);
  }

  /** Product version, where the flag says that there is one and the payload does not begin before it ends. */
  version(at: number, flags: number): string | null {
    if ((flags & (1 << 25)) === 0 || at + 8 > this.bytes.length) return null;
    return `${this.bytes[at]}.${this.bytes[at + 1]}.${this.uint16(at + 2)}`;
  }
}

function utf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
}

function flagNames(flags: number): string[] {
  return Object.entries(FLAGS)
    .filter(([bit]) => (flags >>> Number(bit)) & 1)
    .map(([, name]) => name);
}

/** FILETIME (100 ns since 1601) as milliseconds since 1970. */
function fileTime(bytes: Uint8Array, at: number): number | null {
  if (at + 8 > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Number(view.getBigUint64(at, true) / 10_000n) - 11_644_473_600_000;
}

function readTargetInfo(bytes: Uint8Array): TargetInfo {
  const info: TargetInfo = {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.length; ) {
    const id = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    const value = bytes.subarray(at + 4, at + 4 + length);
    if (id === 0) break;
    const name = AV_NAMES[id];
    if (name) Object.assign(info, { [name]: utf16(value) });
    else if (id === 6 && value.length >= 4) info.avFlags = view.getUint32(at + 4, true);
    else if (id === 7) {
      const time = fileTime(value, 0);
      if (time !== null) info.timestamp = time;
    } else if (id === 10) info.channelBindings = value.some((byte) => byte !== 0);
    at += 4 + length;
  }
  return info;
}

function readNegotiate(message: Message): NtlmReading {
  const flags = message.flags(12);
  // Domain and workstation of message 1 are in the OEM character set whatever the flags say.
  return {
    type: 1,
    flags: flagNames(flags),
    domain: message.text(16, 'the domain', false),
    workstation: message.text(24, 'the workstation', false),
    version: message.version(32, flags),
    faults: message.faults,
  };
}

function readChallenge(message: Message): NtlmReading {
  const flags = message.flags(20);
  const info = message.payload(40, 'the target information');
  if (message.bytes.length < 32) message.faults.push('the challenge is cut off');
  return {
    type: 2,
    flags: flagNames(flags),
    target: message.text(12, 'the target name'),
    challenge: toHex(message.bytes.subarray(24, 32)),
    info: info.length > 0 ? readTargetInfo(info) : null,
    version: message.version(48, flags),
    faults: message.faults,
  };
}

function readAuthenticate(message: Message): NtlmReading {
  const flags = message.flags(60);
  const response = message.payload(20, 'the response');
  const isV2 = response.length > 24;
  const user = message.text(36, 'the user');
  return {
    type: 3,
    flags: flagNames(flags),
    domain: message.text(28, 'the domain'),
    user,
    workstation: message.text(44, 'the workstation'),
    response: response.length === 0 ? null : isV2 ? 'NTLMv2' : 'LM or NTLMv1',
    info: isV2 ? readTargetInfo(response.subarray(44)) : null,
    timestamp: isV2 ? fileTime(response, 24) : null,
    anonymous: user === '' && response.length === 0,
    version: message.version(64, flags),
    faults: message.faults,
  };
}

/** An NTLM message in parts to be shown. */
export function ntlmParts(reading: NtlmReading): Part[] {
  const part = (label: string, value: string | null | undefined, explanation: string): Part[] =>
    value ? [{ label, value, secret: false, explanation }] : [];
  const info = (info: TargetInfo | null): Part[] => [
    ...part('Server', info?.dnsComputer ?? info?.computer, 'Computer that answered.'),
    ...part(
      'Domain of the server',
      info?.dnsDomain ?? info?.domain,
      'Domain that the computer belongs to.',
    ),
    ...part('Forest', info?.dnsTree, 'Forest of that domain.'),
    ...part(
      'Target name',
      info?.targetName,
      'Service principal name that the client believes to talk to.',
    ),
    ...part(
      'Time',
      info?.timestamp === undefined ? null : isoTime(info.timestamp),
      'Clock of the server.',
    ),
  ];
  switch (reading.type) {
    case 0:
      return [];
    case 1:
      return [
        ...part('Message', '1 (negotiate)', 'The client says what it can do; no user yet.'),
        ...part('Domain', reading.domain, 'Domain of the client.'),
        ...part('Workstation', reading.workstation, 'Computer of the client.'),
        ...part('Version', reading.version, 'Windows version of the client.'),
        ...part('Flags', reading.flags.join(' '), 'What is asked for or offered.'),
      ];
    case 2:
      return [
        ...part(
          'Message',
          '2 (challenge)',
          'The server sends a random value; the handshake goes on.',
        ),
        ...part('Target', reading.target, 'Domain or server that asks.'),
        ...info(reading.info),
        ...part('Version', reading.version, 'Windows version of the server.'),
        ...part('Flags', reading.flags.join(' '), 'What is asked for or offered.'),
      ];
    case 3:
      return [
        ...part('Message', '3 (authenticate)', 'The client proves that it knows the password.'),
        ...part('Domain', reading.domain, 'Domain of the user.'),
        ...part('User', reading.anonymous ? '(anonymous)' : reading.user, 'Who signs in.'),
        ...part('Workstation', reading.workstation, 'Computer of the client.'),
        ...part('Response', reading.response, 'How it is proved; only NTLMv2 is considered safe.'),
        ...info(reading.info),
        ...part(
          'Clock of the client',
          reading.timestamp === null ? null : isoTime(reading.timestamp),
          'Part of the proof.',
        ),
        ...part('Version', reading.version, 'Windows version of the client.'),
        ...part('Flags', reading.flags.join(' '), 'What was agreed on.'),
      ];
  }
}

function isoTime(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString();
}

export function explainNtlm(text: string, span: Part['span']): CredentialReading {
  const reading = readNtlmText(text);
  const raw: Part = {
    label: 'Message (base64)',
    value: text,
    secret: true,
    explanation: 'As sent.',
    ...(span && { span }),
  };
  const faults = reading.faults.map((message) => ({
    code: 'message-malformed' as const,
    message,
    span: span ?? null,
  }));
  return { parts: [...ntlmParts(reading), raw], faults };
}

export const ntlm = defineScheme({
  names: ['NTLM'],
  title: 'NTLM: Windows sign-in by challenge and response',
  reference: {
    title: 'MS-NLMP',
    url: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/',
  },
  form: 'NTLM base64(message)',
  answeredByBrowser: true,
  explainCredential: (field) => explainNtlm(field.rest, field.restSpan),
});
