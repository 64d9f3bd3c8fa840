/** A gate in front of an application that takes Basic in the field where the application wants something else. */
import type { Reading, Step } from '../../analysis.ts';
import { schemesOf } from '../../http/challenge.ts';
import type { SentCredential } from '../../sent.ts';
import { step } from '../cause.ts';
import { fetchCall, fieldOption } from './code.ts';
import { askedIn, wasGood } from './earlier.ts';
import { hostOf, requestLine } from './words.ts';

/** How the server wants its credential. */
export interface Wanted {
  /** A scheme, or the name of a field. */
  name: string;
  field: boolean;
}

/** A JWT is no user and password: where Basic is asked for, that is another credential than the one of the application. */
export const isTokenAtGate = ({ token }: Reading, wanted: Wanted | null): boolean =>
  wanted?.name === 'basic' && token?.kind === 'jwt';

/** The token goes elsewhere, or the gate lets it pass. */
export const besideGate = (reading: Reading): Step[] => [
  step(
    'developer',
    `Carry the token of ${requestLine(reading)} in a field or cookie of its own, which the application must read: Authorization holds one credential, and ${hostOf(reading)} wants Basic there.`,
    fetchCall(reading, fieldOption('X-Access-Token', 'accessToken')),
  ),
  step(
    'owner',
    `If a gate in front of ${hostOf(reading)} asks for Basic, let it pass ${requestLine(reading)} without, where the application checks the token itself.`,
  ),
];

/** Pages of the same server are shown with the Basic that is not taken here. */
export const isPairOfGate = (reading: Reading, sent: SentCredential, wanted: Wanted): boolean =>
  sent.scheme === 'basic' &&
  wanted.name === 'bearer' &&
  (askedForBasicBefore(reading) || wasGood(reading));

/** The gate leaves the field to the application. */
export const gateLetsPass = (reading: Reading): Step =>
  step(
    'owner',
    `Where a gate in front of ${hostOf(reading)} takes Basic, let it pass ${requestLine(reading)} without: Authorization holds one credential, and the application wants its token there.`,
    { language: 'nginx', text: 'auth_basic off;' },
  );

/** Something at this server has asked for Basic. */
export const askedForBasicBefore = ({ earlier }: Reading): boolean =>
  earlier.some((past) => schemesOf(askedIn(past)).includes('basic'));
