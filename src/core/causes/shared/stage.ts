/** Environments of one service, by the names of its hosts: what belongs to one is not known in the other. */
import type { Reading } from '../../analysis.ts';
import type { Past } from '../../history.ts';
import { authorization } from './sent.ts';
import { siteOf } from './words.ts';

const WORDS = 'development|develop|dev|testing|test|staging|stage|stg|qa|uat|sandbox|preprod|int';
const STAGE = new RegExp(`(?:^|[.\\-/_])(${WORDS})(?:[.\\-/_]|$)|(sandbox)`, 'i');

/** The environment that a host names. The last label tells nothing: reserved names such as .test stand there. */
export function stageOf(host: string): string | undefined {
  const found = STAGE.exec(host.slice(0, Math.max(0, host.lastIndexOf('.'))));
  return found?.[1] ?? found?.[2];
}

/** The host without the word for its environment. */
const withoutStage = (host: string, stage: string): string =>
  host.replace(new RegExp(`(?<=^|[.\\-_])${stage}[.\\-_]|[.\\-_]?${stage}`, 'i'), '');

/** The same call under another path: only one of the two names an environment, and they are of one service. */
function isOtherStage(mine: string, other: string): boolean {
  const [here, there] = [stageOf(mine), stageOf(other)];
  if ((here === undefined) === (there === undefined)) return false;
  if (siteOf(mine) === siteOf(other)) return true;
  const bare = (host: string, stage: string | undefined) =>
    stage === undefined ? host : withoutStage(host, stage);
  return bare(mine, here) === bare(other, there);
}

/** Without scheme and port. */
const hostnameIn = (origin: string): string => /^\w+:\/\/([^:]*)/.exec(origin)?.[1] ?? '';

/** The last request that worked with the very same credential in another environment of the service; null without. */
export const workedAtOtherStage = (reading: Reading) => reading.derived(findOtherStage);

function findOtherStage(reading: Reading): { past: Past; host: string } | null {
  const { url, history } = reading;
  const line = authorization(reading)?.lines[0];
  if (!url || line === undefined) return null;
  const past = history.worked.findLast(
    (one) =>
      one.authorization === line &&
      one.origin !== url.origin &&
      isOtherStage(url.hostname, hostnameIn(one.origin)),
  );
  return past ? { past, host: past.origin.replace(/^\w+:\/\//, '') } : null;
}
