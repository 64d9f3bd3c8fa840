import type { Challenge, ChallengeList } from '../http/challenge.ts';

/** What one browser does with the challenges of an answer, without credentials from the page. */
export interface BrowserChoice {
  /** The challenge that it answers; null when it shows the page as it came. */
  answers: Challenge | null;
  /** Those that it passes over, with the reason. */
  ignored: { challenge: Challenge; why: string }[];
}

type Browser = 'chromium' | 'firefox';

/** Both rate schemes by strength and take the best that they know, whatever the order of the server. */
const RANK: Readonly<Record<string, number>> = { basic: 1, digest: 2, ntlm: 3, negotiate: 4 };

/** Algorithms of Digest that the browsers compute. SHA-512-256 is in neither. */
const ALGORITHMS = new Set(['md5', 'md5-sess', 'sha-256', 'sha-256-sess']);

function refusal(challenge: Challenge): string | null {
  const scheme = challenge.scheme.toLowerCase();
  if (!Object.hasOwn(RANK, scheme))
    return `browsers do not answer ${challenge.scheme}; the page has to`;
  if (scheme === 'digest') {
    const { nonce, algorithm } = challenge.params;
    if (nonce === undefined) return 'it names no nonce';
    if (algorithm !== undefined && !ALGORITHMS.has(algorithm.toLowerCase())) {
      return `the algorithm ${algorithm} is not supported`;
    }
  }
  return null;
}

/**
 * Which challenge a browser answers by itself. Chromium takes each field line for one challenge, so that a second one
 * behind a comma is read as parameters of the first; Firefox parts them. Both choose the strongest scheme that they
 * know (Negotiate, NTLM, Digest, Basic), the first of equals. Negotiate and NTLM without a dialog are bound to policy.
 */
export function browserChoice(list: ChallengeList, browser: Browser): BrowserChoice {
  let answers: Challenge | null = null;
  let best = 0;
  const ignored: BrowserChoice['ignored'] = [];
  const firsts = new Set<number>();
  for (const challenge of list.challenges) {
    const first = !firsts.has(challenge.line);
    firsts.add(challenge.line);
    const why =
      browser === 'chromium' && !first
        ? 'Chromium reads one challenge per field line, and this one is not the first of its line'
        : refusal(challenge);
    if (why !== null) {
      ignored.push({ challenge, why });
      continue;
    }
    const rank = RANK[challenge.scheme.toLowerCase()] ?? 0;
    if (rank <= best) {
      ignored.push({ challenge, why: `${answers?.scheme ?? ''} is preferred` });
      continue;
    }
    if (answers) ignored.push({ challenge: answers, why: `${challenge.scheme} is stronger` });
    answers = challenge;
    best = rank;
  }
  return { answers, ignored };
}

/** What a well-behaved client does with the challenges: the strongest scheme that it supports, any order (RFC 9110 §11.6.1). */
export function clientAdvice(list: ChallengeList): string {
  if (list.challenges.length === 0)
    return 'No challenge can be read, so a client cannot know how to authenticate.';
  const names = [...new Set(list.challenges.map(({ scheme }) => scheme))];
  if (names.length === 1) return `The client authenticates with ${names[0]}.`;
  return `The client chooses the strongest of ${names.join(', ')} that it supports; their order means nothing.`;
}
