import { type Der, field, integer, readDer, text } from './der.ts';

/** Encryption types (IANA Kerberos registry) by number. */
const ETYPES: Readonly<Record<number, string>> = {
  1: 'des-cbc-crc',
  3: 'des-cbc-md5',
  16: 'des3-cbc-sha1-kd',
  17: 'aes128-cts-hmac-sha1-96',
  18: 'aes256-cts-hmac-sha1-96',
  19: 'aes128-cts-hmac-sha256-128',
  20: 'aes256-cts-hmac-sha384-192',
  23: 'rc4-hmac',
  24: 'rc4-hmac-exp',
  25: 'camellia128-cts-cmac',
  26: 'camellia256-cts-cmac',
};

/** Error codes (RFC 4120 §7.5.9) that a web server or its clients meet, with what usually is behind them. */
const ERRORS: Readonly<Record<number, [name: string, meaning: string]>> = {
  6: ['KDC_ERR_C_PRINCIPAL_UNKNOWN', 'The user is not known to the domain controller.'],
  7: ['KDC_ERR_S_PRINCIPAL_UNKNOWN', 'The service principal name is not registered.'],
  8: ['KDC_ERR_PRINCIPAL_NOT_UNIQUE', 'The service principal name is registered twice.'],
  14: ['KDC_ERR_ETYPE_NOSUPP', 'No encryption type in common.'],
  18: ['KDC_ERR_CLIENT_REVOKED', 'The account is locked or disabled.'],
  23: ['KDC_ERR_KEY_EXPIRED', 'The password has expired.'],
  24: ['KDC_ERR_PREAUTH_FAILED', 'The password is wrong.'],
  31: ['KRB_AP_ERR_BAD_INTEGRITY', 'The ticket could not be decrypted.'],
  32: ['KRB_AP_ERR_TKT_EXPIRED', 'The ticket has expired.'],
  33: ['KRB_AP_ERR_TKT_NYV', 'The ticket is not valid yet: the clocks differ.'],
  34: ['KRB_AP_ERR_REPEAT', 'The same ticket was sent twice.'],
  35: ['KRB_AP_ERR_NOT_US', 'The ticket is for another service.'],
  36: ['KRB_AP_ERR_BADMATCH', 'Ticket and authenticator do not belong together.'],
  37: ['KRB_AP_ERR_SKEW', 'The clocks of client and server differ by more than five minutes.'],
  41: [
    'KRB_AP_ERR_MODIFIED',
    'The service decrypted the ticket with another key: the service principal name belongs to another account, or the password of the account changed.',
  ],
  44: ['KRB_AP_ERR_BADKEYVER', 'The key version of the ticket is not the one of the service.'],
  45: ['KRB_AP_ERR_NOKEY', 'The service has no key for the ticket.'],
  52: ['KRB_ERR_RESPONSE_TOO_BIG', 'The answer was too large for UDP.'],
  60: ['KRB_ERR_GENERIC', 'An error of the server, said in its text.'],
  68: ['KDC_ERR_WRONG_REALM', 'Another realm is responsible.'],
};

export type KerberosReading =
  | {
      kind: 'AP-REQ';
      realm: string;
      /** Service principal name, `HTTP/web.example.com`. */
      spn: string;
      etype: number | null;
      etypeName: string;
      kvno: number | null;
      /** Encryption type of the authenticator: that of the session key. */
      sessionEtype: number | null;
      mutualRequired: boolean;
    }
  | { kind: 'AP-REP' }
  | {
      kind: 'KRB-ERROR';
      code: number | null;
      name: string;
      meaning: string;
      realm: string;
      spn: string;
      /** e-text of the server. */
      text: string;
      /** Clock of the server, milliseconds since 1970. */
      serverTime: number | null;
    }
  | { kind: 'damaged' };

/** Reads a Kerberos message (RFC 4120 §5) without decrypting anything. */
export function readKerberos(bytes: Uint8Array): KerberosReading {
  const root = readDer(bytes)?.element;
  const body = root?.class === 'application' ? root.children[0] : undefined;
  if (!root || !body) return { kind: 'damaged' };
  if (root.tag === 14) return readApReq(body);
  if (root.tag === 15) return { kind: 'AP-REP' };
  return root.tag === 30 ? readError(body) : { kind: 'damaged' };
}

function readApReq(body: Der): KerberosReading {
  const ticket = field(body, 3)?.children[0];
  const encrypted = field(ticket, 3);
  const etype = integer(field(encrypted, 0));
  return {
    kind: 'AP-REQ',
    realm: text(field(ticket, 1)),
    spn: principal(field(ticket, 2)),
    etype,
    etypeName: etypeName(etype),
    kvno: integer(field(encrypted, 1)),
    sessionEtype: integer(field(field(body, 4), 0)),
    mutualRequired: ((field(body, 2)?.bytes[0] ?? 0) & 0x20) !== 0,
  };
}

export function etypeName(etype: number | null): string {
  return etype === null ? '' : (ETYPES[etype] ?? `etype ${etype}`);
}

function readError(body: Der): KerberosReading {
  const code = integer(field(body, 6));
  const known = code === null ? undefined : ERRORS[code];
  return {
    kind: 'KRB-ERROR',
    code,
    name: known?.[0] ?? `error ${code ?? 'without code'}`,
    meaning: known?.[1] ?? '',
    realm: text(field(body, 9)),
    spn: principal(field(body, 10)),
    text: text(field(body, 11)),
    serverTime: kerberosTime(text(field(body, 4))),
  };
}

function principal(name: Der | undefined): string {
  return (field(name, 1)?.children ?? []).map(text).join('/');
}

/** KerberosTime, `YYYYMMDDhhmmssZ`. */
function kerberosTime(value: string): number | null {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(value)?.slice(1).map(Number);
  if (!parts) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
