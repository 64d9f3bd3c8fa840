import { readFileSync } from 'node:fs';

/** A challenge or a credential as the report has it. */
export interface Expected {
  scheme: string | null;
  token68: string | null;
  params: Record<string, string>;
}

export interface ChallengeVector {
  title: string;
  lines: string[];
  wellFormed: boolean;
  challenges: Expected[];
  /** Codes, in order of the text. */
  faults?: string[];
}

export interface CredentialVector extends Expected {
  title: string;
  lines: string[];
  wellFormed: boolean;
  rest: string;
  faults?: string[];
}

export interface Group<T> {
  section: string;
  title: string;
  vectors: T[];
}

function read<T>(name: string): Group<T>[] {
  // Parsed here, not imported: a bundler makes object literals of JSON, and those treat "__proto__" as special.
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')).groups;
}

export const challengeVectors = read<ChallengeVector>('challenges.json');
export const credentialVectors = read<CredentialVector>('credentials.json');
