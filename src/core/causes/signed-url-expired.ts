import type { Evidence, Reading, Step } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import { defineCause, evidence, reference, step } from './cause.ts';
import { shell } from './shared/code.ts';
import { inHistory } from './shared/earlier.ts';
import { sentNothing } from './shared/request.ts';
import { AT_TIME } from './shared/sent.ts';
import { urlEnded } from './shared/times.ts';
import { hostOf, lasting, moment, requestLine } from './shared/words.ts';

/** Clocks differ a little, and the answer takes its time. */
const SURE_MS = 60_000;

export const signedUrlExpired = defineCause({
  id: 'signed-url-expired',
  title: 'The signed URL is past its time',
  headline: (reading) =>
    isInField(reading) ? 'The shared access signature in Authorization is past its time' : null,
  meaning:
    'The URL, or the cookies that a CDN takes in its place, carry their own permission, which holds until a time that is written in them. That time is over, so the same will never work again; a new one has to be signed.',
  check(reading) {
    const { signedUrl } = reading.sent;
    if (!signedUrl) return workedForAWhile(reading);
    if (signedUrl.expiresAt === null || reading.status === 407) return undefined;
    const past = urlEnded(reading);
    if (past === 0) return undefined;
    const says = `${signedUrl.expiryName} ends at ${moment(signedUrl.expiresAt)}, ${lasting(past)} before the server answered.`;
    const sure = past > SURE_MS && signedUrl.kind !== 'signed URL';
    return [evidence('credential', sure ? 'certain' : 'likely', says, AT_TIME)];
  },
  steps(reading) {
    const { signedUrl } = reading.sent;
    const end = signedUrl?.expiresAt;
    // A URL that was good once was signed by the right time.
    const worked = reading.worked.some(({ url }) => url === reading.attempt.url);
    const ended = typeof end === 'number' ? `ended at ${moment(end)}` : null;
    if (isInField(reading)) return ofField(reading, ended);
    return [
      step('visitor', `Reload the page that led to ${hostOf(reading)}: it brings a new link.`),
      step(
        'developer',
        signedUrl?.carrier === 'cookies'
          ? `Have the server that hands out the cookies for ${hostOf(reading)} set them anew${ended ? `: the old ones ${ended}` : ''}, before they end and not after the first 403.`
          : `Have a new URL signed for ${requestLine(reading)}${ended ? `: the one that was sent ${ended}` : ''}. Fetch it when it is needed instead of storing it.`,
      ),
      step(
        'owner',
        `Let the URL live long enough for its use (${signedUrl?.expiryName ?? 'its expiry'}), or sign when the user clicks${worked ? (isReadInPieces(reading) ? '; what is read piece by piece is asked for again long after the first time' : '') : '; check the clock of the machine that signs'}.`,
      ),
    ];
  },
  references: [
    reference(
      'AWS: presigned URLs and their expiry',
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html',
    ),
    reference(
      'Azure Storage: service SAS, st and se',
      'https://learn.microsoft.com/rest/api/storageservices/create-service-sas',
    ),
    reference(
      'CloudFront signed URLs',
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html',
    ),
    reference('Cloud CDN signed cookies', 'https://cloud.google.com/cdn/docs/using-signed-cookies'),
  ],
  missing: (reading) => [
    `The end of the URL by the clock of ${hostOf(reading)}: a Date field in the answer shows that clock.`,
  ],
});

/** Event Hubs, IoT Hub and Service Bus take it in Authorization. */
const isInField = ({ sent: { signedUrl } }: Reading): boolean =>
  signedUrl?.carrier === 'Authorization';

const ofField = (reading: Reading, ended: string | null): Step[] => [
  step(
    'developer',
    `Sign a new one for ${requestLine(reading)}${ended ? `: the one that was sent ${ended}` : ''}. Keep its se beside it, and renew it some minutes before.`,
    hubOf(reading) === null
      ? undefined
      : shell`az iot hub generate-sas-token --hub-name ${hubOf(reading) ?? ''} --duration 3600`,
  ),
  step(
    'visitor',
    `Reload the page that calls ${hostOf(reading)}, or enter a new signature or connection string where it asks for one.`,
  ),
];

/** The hub of Azure IoT in the name of the host. */
const hubOf = ({ url }: Reading): string | null =>
  /^([\w-]+)\.azure-devices\.net$/.exec(url?.hostname ?? '')?.[1] ?? null;

/** Players and viewers ask for parts (RFC 9110 §14.2) of what they show. */
const isReadInPieces = (reading: Reading): boolean =>
  firstOf(reading.requestField('range')) !== undefined ||
  /\.(?:pdf|mp[34]|m4[av]|webm|mov|mkv|ogg|ts|m3u8|mpd)$/i.test(reading.url?.pathname ?? '');

/** A link is good for a while; a server does not change its mind within this time. */
const WHILE_MS = 15 * 60_000;
/** A path that nobody can guess carries its own permission. */
const CAPABILITY = /\/[\w~=-]{64,}(?:[/?=]|$)/;

/** The same link, which says nothing of its end, was good some time before. */
function workedForAWhile(reading: Reading): Evidence[] | undefined {
  const { url, sentAt } = reading.attempt;
  if (reading.status !== 403 || sentNothing(reading) !== true || !CAPABILITY.test(url)) {
    return undefined;
  }
  const past = reading.worked.findLast((one) => one.url === url);
  if (!past || sentAt - past.sentAt < WHILE_MS) return undefined;
  const says = `The same link, which carries its own permission, worked ${lasting(sentAt - past.sentAt)} before.`;
  return [evidence('history', 'likely', says, inHistory(past))];
}
