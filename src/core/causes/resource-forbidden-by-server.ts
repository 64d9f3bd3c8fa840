import type { Evidence, Reading, Step } from '../analysis.ts';
import type { Past } from '../history.ts';
import { percentDecoded } from '../http/query.ts';
import type { Statement } from '../services/service.ts';
import { defineCause, evidence, inWords, reference, rfc, step } from './cause.ts';
import { nginx, shell } from './shared/code.ts';
import { sentAway } from './shared/earlier.ts';
import { isByCookieAtMost } from './shared/kind.ts';
import { namesAnother, saidInWords, saysNoMore } from './shared/reason.ts';
import { authorizationOf, isNavigation, isUnsafe, sentNothing } from './shared/request.ts';
import { AT_STATUS } from './shared/sent.ts';
import { hostOf, lasting, pathOf, requestLine } from './shared/words.ts';

/** What is served from a disk or an object store, as a rule. */
const FILE =
  /\.(?:html?|css|m?js|json|map|txt|xml|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|otf|pdf|zip|gz|mp[34]|webm|csv|wasm|webmanifest|ht\w*|env|git|log|bak|sql|php)$/i;

const SERVES = new Set(['server', 'gateway', 'cloud', 'edge']);

/** The words of a server or store that is known to have answered. */
const showsItself = ({ service, recognised }: Statement) => recognised && SERVES.has(service.kind);

/** What servers keep back with good reason: histories, settings, keys and copies of databases. */
const NOT_FOR_ANYBODY =
  /\/\.(?:git|svn|hg|env|ht|aws|ssh|npmrc|DS_Store)|\.(?:bak|old|orig|swp|sql|pem|key|pfx|log|ini|conf)$|wp-config|\/(?:web\.config|composer\.(?:json|lock))$/i;

export const resourceForbiddenByServer = defineCause({
  id: 'resource-forbidden-by-server',
  title: 'The web server itself refuses this file or folder',
  headline: (reading) =>
    isWritten(reading) && !isStore(reading) ? 'The web server itself refuses to write here' : null,
  meaning:
    'Not the application but the web server (or the object store) refused: the folder has no index and may not be listed, the file may not be read, a rule denies the path, or the object is private or does not exist. Who is asking plays no part.',
  check(reading) {
    if (reading.status !== 403) return undefined;
    const ofServer = configurationFile(reading) ?? leadsOut(reading);
    if (ofServer) return [ofServer];
    if (authorizationOf(reading) || reading.sent.signedUrl) return undefined;
    if (reading.sent.keys.length > 0 || reading.sent.signIn) return undefined;
    const found: Evidence[] = [];
    const anonymous = sentNothing(reading) === true;
    const weight = signedInBefore(reading)
      ? 'general'
      : namesAnother(reading, 'resource-forbidden-by-server') || servedBefore(reading)
        ? 'hint'
        : 'text';
    const page = saidInWords(reading, 'own-page');
    if (page && showsItself(page)) {
      const says = `${page.service.name} answers with its own page, so no application has refused the request.`;
      const certainty =
        anonymous || (isStatic(reading) && weight === 'text') ? 'likely' : 'possible';
      found.push(evidence(weight, certainty, says, page.at));
    }
    if (page && forItsErrorToo(reading)) {
      const says =
        'The page for the error was refused as well (ErrorDocument): the refusal covers more than this address.';
      found.push(evidence('hint', 'likely', says, page.at));
    }
    const denied = saidInWords(reading, 'denied');
    if (denied && showsItself(denied)) {
      found.push(evidence(weight, anonymous ? 'likely' : 'possible', inWords(denied), denied.at));
    }
    const reads = reading.attempt.method === 'GET' || reading.attempt.method === 'HEAD';
    if (reads && isStatic(reading) && anonymous) {
      const says = `${reading.url?.pathname ?? 'The path'} looks like a file or folder that is served as it is.`;
      if (found.length > 0 || isOfServer(reading)) {
        found.push(evidence('hint', 'possible', says, AT_STATUS));
      } else if (isNavigation(reading) && saysNoMore(reading)) {
        found.push(evidence('general', 'possible', says, AT_STATUS));
      }
    }
    return found.length > 0 ? found : undefined;
  },
  suspect: (reading) =>
    reading.status === 403 &&
    isOfServer(reading) &&
    !OF_API.test(reading.url?.pathname ?? '') &&
    isByCookieAtMost(reading)
      ? `A rule of the web server itself may deny ${reading.url?.pathname ?? 'this address'}, whoever asks.`
      : null,
  steps(reading) {
    const path = pathOf(reading);
    const host = hostOf(reading);
    const address = step(
      'developer',
      `Check the address of ${requestLine(reading)} for a wrong path, a wrong case or a missing file name.`,
    );
    if (NOT_FOR_ANYBODY.test(path)) {
      return [
        step(
          'owner',
          `Leave it so: ${path} is nothing that ${host} should hand out. Look in its log for who asks, and keep such files out of the folder that is served.`,
        ),
        address,
      ];
    }
    const server = reading.responseField('server') ?? '';
    if (isUnsafe(reading) && !isStore(reading)) return writingSteps(reading);
    const served = servedOnce(reading);
    if (served) {
      const isSame = served.url === reading.attempt.url;
      return [
        step(
          'owner',
          `Look in the error log of ${host} for the rule that refused it: ${path} was served before, so the file and its permissions are not the fault.`,
        ),
        step(
          'developer',
          `Compare ${requestLine(reading)} with the one that worked ${lasting(reading.attempt.sentAt - served.sentAt)} before: ${isSame ? 'how often and how fast it is sent, and its fields' : 'its query is another'}.`,
        ),
      ];
    }
    if (isStore(reading)) {
      return [
        step(
          'owner',
          `Check that the object ${path} exists: to whoever may not list (s3:ListBucket in S3) a missing one looks like a private one.`,
        ),
        step(
          'owner',
          `If it exists and should be read at ${host}, let its policy allow that to the public, or to the CDN alone${OF_AWS.test(server) ? ' (in CloudFront an origin access control with s3:GetObject)' : ''}.`,
        ),
        address,
      ];
    }
    const sibling = sameFolder(reading);
    if (sibling) {
      return [
        step(
          'owner',
          `Compare owner, mode and security label of ${path} with those of ${sibling.path}, which ${host} served from the same folder.`,
          shell`ls -lZ "$DOCUMENT_ROOT"${path} "$DOCUMENT_ROOT"${sibling.path}`,
        ),
        step(
          'owner',
          `Look in the error log of ${host}: it tells a file that cannot be read from a rule that denies its name.`,
        ),
      ];
    }
    const name = serverName(server);
    if (path.startsWith('/.well-known/')) return [ofWellKnown(reading, name), address];
    const wide = forItsErrorToo(reading) ? [ofWholeSite(reading)] : [];
    const steps = [
      ...wide,
      path.endsWith('/')
        ? step(
            'owner',
            `Put an index file into ${path} of ${host}, or allow the listing of the folder.`,
            /nginx/i.test(server)
              ? nginx`location ${path} {\n  index index.html;\n  # autoindex on;\n}`
              : undefined,
          )
        : step(
            'owner',
            `Check that ${path} exists and that the server's user may read it and enter every folder above it.`,
            shell`namei -l "$DOCUMENT_ROOT"${path}`,
          ),
      step(
        'owner',
        `Look for a rule that denies ${path} (${RULES[name]}) in the configuration; the error log of ${host} names it${name === 'apache' ? ': AH01276 no index, AH00035 modes of folders, AH01630 a rule' : ''}.`,
      ),
    ];
    if (server === '') {
      steps.push(
        step(
          'owner',
          'In an object store: check that the object exists (a missing one is hidden behind 403 from those who may not list), and that its policy lets the public or the CDN read it.',
        ),
      );
    }
    return [...steps, address];
  },
  references: [
    rfc(9110, '15.5.4', '403 Forbidden'),
    reference('Apache: access control', 'https://httpd.apache.org/docs/current/howto/access.html'),
    reference(
      'nginx: ngx_http_autoindex_module',
      'https://nginx.org/en/docs/http/ngx_http_autoindex_module.html',
    ),
    reference(
      'Amazon S3: 403 for objects that may not exist',
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
    ),
  ],
  missing: (reading) => [
    isStore(reading)
      ? `Whether ${pathOf(reading)} exists: whoever owns the bucket can list it.`
      : `The reason in the error log of ${hostOf(reading)} at the time of the request.`,
  ],
});

/** Apache says of its ErrorDocument that it met the same refusal. */
const forItsErrorToo = ({ content }: Reading): boolean =>
  /\b403 Forbidden\s+error was encountered while trying to use an ErrorDocument/.test(content.text);

/** A rule against names with a dot in front, which has to leave these out (RFC 8615). */
const ofWellKnown = (reading: Reading, name: string): Step =>
  step(
    'owner',
    `Leave /.well-known/ out of the rule of ${hostOf(reading)} against files whose names begin with a dot: ${pathOf(reading)} is meant to be read.`,
    name === 'apache'
      ? { language: 'apache', text: 'RedirectMatch 403 "^/\\.(?!well-known/)"' }
      : {
          language: 'nginx',
          text: 'location ^~ /.well-known/ { allow all; }\nlocation ~ /\\. { deny all; }',
        },
  );

const ofWholeSite = (reading: Reading): Step =>
  step(
    'owner',
    `Look first at what holds for all of ${hostOf(reading)}, since its page for errors is refused too: a rule in the .htaccess of the topmost folder (Require all denied, Deny from all), and the modes of folders and files.`,
    shell`find "$DOCUMENT_ROOT" -type d -exec chmod 755 {} + , -type f -exec chmod 644 {} +`,
  );

type ServerName = 'apache' | 'nginx' | 'other';

const serverName = (field: string): ServerName =>
  /apache|litespeed/i.test(field) ? 'apache' : /nginx|openresty/i.test(field) ? 'nginx' : 'other';

const RULES: Readonly<Record<ServerName, string>> = {
  apache: 'Require, .htaccess, blocked file extensions',
  nginx: 'deny, return 403, blocked file extensions',
  other: 'nginx: deny; Apache: Require, .htaccess; blocked file extensions',
};

/** To a file: what is sent to an application may be anything. */
const isWritten = (reading: Reading): boolean =>
  isUnsafe(reading) && !/^(?:POST|PATCH)$/.test(reading.attempt.method);

/** What is not read but written: whether it exists and may be read plays no part. */
function writingSteps(reading: Reading): Step[] {
  const { method } = reading.attempt;
  const host = hostOf(reading);
  const path = pathOf(reading);
  const server = reading.responseField('server') ?? '';
  const isDav = isWritten(reading);
  const how = /nginx|openresty/i.test(server)
    ? `Let nginx take ${method} for ${path}, if it is meant to: name it in dav_methods, and in limit_except where that stands.`
    : /apache/i.test(server)
      ? `Let Apache take ${method} for ${path}, if it is meant to: Dav On, and no Limit or LimitExcept that leaves it out.`
      : `Let ${host} take ${method} for ${path}, if it is meant to: many servers read files only, and refuse what writes.`;
  return [
    step(
      'owner',
      isDav
        ? how
        : `Look for the rule of ${host} that refuses ${method} ${path} before an application gets it.`,
    ),
    step(
      'owner',
      isDav
        ? `Let the user that the server of ${host} runs as write into the folder of ${path}.`
        : `See in the error log of ${host} which rule it is, and whether ${path} is handed on to the application at all.`,
    ),
    step(
      'developer',
      `Send ${method} to an address of ${host} that takes it: this one is answered by the web server itself.`,
    ),
  ];
}

/** Web servers hand out none of their password files and rules (`.htpasswd`, `.htaccess`), whoever asks. */
const CONFIGURATION = /\/\.ht(?:access|passwd|group|digest)$/;

const configurationFile = ({ url }: Reading): Evidence | null =>
  url && CONFIGURATION.test(url.pathname)
    ? evidence(
        'text',
        'likely',
        `${url.pathname} is a file with rules or passwords of the web server, which it shows to nobody.`,
        { in: 'url', span: null },
      )
    : null;

/** Whoever serves files follows no name that leads out of their folder, as written or as decoded. */
const OUTSIDE = /[=/\\]\.\.[/\\]/;

const leadsOut = ({ attempt }: Reading): Evidence | null =>
  OUTSIDE.test(percentDecoded(attempt.url))
    ? evidence(
        'hint',
        'likely',
        'The address holds “../”, which leads out of the folder that is served.',
        { in: 'url', span: null },
      )
    : null;

/** The same file was served a moment ago, so that it exists and can be read. */
const servedBefore = ({ worked, url, attempt }: Reading) =>
  worked.some(
    (past) =>
      past.path === url?.pathname &&
      past.method === attempt.method &&
      attempt.sentAt - past.sentAt < 60_000,
  );

/** Object stores, and what is put in front of them. */
const STORE =
  /amazons3|cloudfront|minio|aliyunoss|cloud storage|UploadServer|tencent-cos|windows-azure-blob/i;

/** Its files lie on no disk of a web server: it says what it is, or answers as S3 does. */
const isStore = (reading: Reading): boolean =>
  STORE.test(reading.responseField('server') ?? '') ||
  reading.responseField('x-amz-request-id') !== undefined;

const OF_AWS = /amazons3|cloudfront/i;

/** The same path was served before, at whatever time and with whatever query. */
const servedOnce = ({ worked, url, attempt }: Reading): Past | undefined =>
  worked.findLast(
    (past) => past.path === url?.pathname && past.method === attempt.method && past.status === 200,
  );

/** Another file of the same folder was served: the folder is there, and can be entered. */
function sameFolder({ worked, url }: Reading): Past | undefined {
  const folder = /^.*\/(?=[^/]+$)/.exec(url?.pathname ?? '')?.[0];
  if (folder === undefined) return undefined;
  const isIn = ({ path }: Past) =>
    path.startsWith(folder) && FILE.test(path) && !path.slice(folder.length).includes('/');
  return worked.findLast((past) => past.status === 200 && isIn(past));
}

const isStatic = ({ url }: Reading) =>
  url !== null &&
  (FILE.test(url.pathname) || (url.pathname.endsWith('/') && !OF_API.test(url.pathname)));

const OF_API = /\/(?:api|rest|v\d+)\//i;

/** A page, nothing, or a line of text that is no more than the status code: applications answer in JSON. */
const isOfServer = (reading: Reading): boolean => {
  const { kind } = reading.content;
  return ['html', 'empty', 'unseen'].includes(kind) || (kind === 'text' && saysNoMore(reading));
};

/** Somebody signed in before, and a session goes out: then it matters who is asking. */
const signedInBefore = (reading: Reading): boolean =>
  reading.sent.sessions.length > 0 &&
  (reading.worked.some(({ grant }) => grant === 'sign-in') || sentAway(reading) !== undefined);
