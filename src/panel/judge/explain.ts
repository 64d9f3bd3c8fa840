/** What the schemes say of challenges, and of credentials that answer them, as plain words. Pure. */
import type { Facts } from '../../core/analysis.ts';
import { checkCredential, schemeOrUnknown } from '../../core/schemes/index.ts';
import type { Mismatch } from '../../core/schemes/scheme.ts';
import type { SchemeWords } from './contract.ts';

/** What is said of the scheme of a challenge. */
export function schemeWords(name: string): SchemeWords {
  const { title, form, reference, parameters } = schemeOrUnknown(name);
  const explained = Object.entries(parameters).map(([key, { explanation }]) => [key, explanation]);
  return { title, form, reference, parameters: Object.fromEntries(explained) };
}

/** Where the credential of a refusal does not fit the challenge of its own scheme. */
export function mismatches({ sent, challenges, attempt }: Facts): Mismatch[] {
  const credential = sent.authorization.known ? sent.authorization.value : null;
  const own = challenges.challenges.find(
    ({ scheme }) => scheme.toLowerCase() === credential?.scheme,
  );
  if (!credential || !own) return [];
  const facts = { method: attempt.method, url: attempt.url, time: attempt.sentAt };
  return checkCredential(own, credential.parsed, facts);
}
