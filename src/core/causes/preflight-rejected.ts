import type { Evidence, Reading, Step } from '../analysis.ts';
import { firstOf } from '../exchange.ts';
import type { Past } from '../history.ts';
import { isLoopback } from '../http/loopback.ts';
import { defineCause, evidence, inWords, reference, said, step } from './cause.ts';
import { http, js, shell } from './shared/code.ts';
import { allowedBy, type Lacking, lackingSince, letIn, ofCorsItself } from './shared/cors-rules.ts';
import { inHistory } from './shared/earlier.ts';
import { AT_STATUS, authorization, isPreflight, pieces } from './shared/sent.ts';
import { hostOf, pathOf } from './shared/words.ts';

export const preflightRejected = defineCause({
  id: 'preflight-rejected',
  title: 'The CORS preflight was refused',
  headline: lacksMethod,
  meaning:
    'Before a cross-origin request of this kind the browser asks for permission with OPTIONS. That question never carries credentials, so a server that wants them there refuses it, and the real request is never sent.',
  check(reading) {
    if (reading.status === 407 || !isPreflight(reading) || authorization(reading)) return undefined;
    const asked = reading.requestField('access-control-request-method');
    const method = asked.known ? asked.value[0] : undefined;
    const wanted = method ? ` for permission to send ${method}` : '';
    // The product that refused for a reason of its own: that reason is the cause then.
    const other = said(
      reading,
      ...(asked.known && asked.value.length > 0 ? [] : (['origin-not-allowed'] as const)),
      'waf-blocked',
      'ip-not-allowed',
      'host-not-allowed',
      'rate-limited',
      'blocked-by-proxy',
    );
    const says = `This is the preflight: OPTIONS asks${wanted}, and the answer is ${reading.status}.`;
    const sure = asked.known || reading.exchange.type === 'preflight' ? 'certain' : 'likely';
    const lacking = lackingSince(reading);
    const own = ofCorsItself(reading);
    const before = lacking?.before ?? (own && letIn(reading));
    return pieces(
      evidence(other ? 'credential' : 'word', other ? 'likely' : sure, says, AT_STATUS),
      before && ofLetIn(reading, before),
      own && evidence('text', 'likely', inWords(own), own.at),
      !before &&
        !own &&
        evidence(
          other ? 'hint' : 'text',
          'likely',
          reading.responseField('access-control-allow-origin') === undefined
            ? 'The answer has no Access-Control-Allow-Origin, and a preflight carries no credentials that it could have asked for.'
            : 'A browser sends no credentials with a preflight, whatever the page asks for.',
          AT_STATUS,
        ),
    );
  },
  steps(reading) {
    const host = hostOf(reading);
    const path = pathOf(reading);
    const origin = firstOf(reading.requestField('origin')) ?? 'https://app.example';
    const method = firstOf(reading.requestField('access-control-request-method')) ?? 'GET';
    const headers =
      firstOf(reading.requestField('access-control-request-headers')) ?? 'authorization';
    const server = reading.responseField('server') ?? '';
    const local = ofOneMachine(reading);
    const developer =
      local ??
      step(
        'developer',
        `Send ${method} ${path} through the server of the page instead of from the browser until the owner of ${host} has changed this: no ${method} from ${origin} gets there before.`,
      );
    if (/\.(?:cloudfunctions\.net|run\.app)$/.test(reading.url?.hostname ?? '')) {
      return [...ofInvoker(reading), developer];
    }
    const lacking = lackingSince(reading);
    if (lacking || ofCorsItself(reading)) return [...rulesSteps(reading, lacking), developer];
    const steps: Step[] = [];
    const isNginx = /nginx|openresty/i.test(server);
    const isApache = /^apache/i.test(server);
    const pass = `Let OPTIONS ${path} pass at ${host} without credentials, and answer it with the CORS fields, before any authentication is looked at.`;
    steps.push(
      step(
        'owner',
        pass,
        isNginx
          ? {
              language: 'nginx',
              text: [
                "if ($request_method = 'OPTIONS') {",
                `  add_header Access-Control-Allow-Origin "${origin}" always;`,
                `  add_header Access-Control-Allow-Methods "${method}" always;`,
                `  add_header Access-Control-Allow-Headers "${headers}" always;`,
                '  return 204;',
                '}',
              ].join('\n'),
            }
          : isApache
            ? {
                language: 'apache',
                text: '<LimitExcept OPTIONS>\n  Require valid-user\n</LimitExcept>',
              }
            : http(
                `HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: ${origin}\nAccess-Control-Allow-Methods: ${method}\nAccess-Control-Allow-Headers: ${headers}`,
              ),
      ),
    );
    const framework = FRAMEWORKS.find(([, of]) => of.test(ofServer(reading)))?.[0];
    if (!isApache && !local) {
      steps.push(
        step(
          'owner',
          `Put the CORS support of the application in front of its authentication: ${framework ?? FRAMEWORKS.map(([how]) => how).join(', ')}; then ${origin} gets its answer.`,
        ),
      );
    }
    steps.push(developer);
    return steps;
  },
  references: [
    reference(
      'Fetch, CORS protocol and credentials',
      'https://fetch.spec.whatwg.org/#cors-protocol-and-credentials',
    ),
    reference(
      'MDN, Preflight request',
      'https://developer.mozilla.org/en-US/docs/Glossary/Preflight_request',
    ),
  ],
  missing: (reading) => [
    firstOf(reading.requestField('access-control-request-method')) !== undefined
      ? `Which of origin, method and fields the CORS rules of ${hostOf(reading)} refuse for ${pathOf(reading)}: its configuration or its log says it.`
      : `Whether this OPTIONS was a preflight is shown by its Access-Control-Request-Method field: record the request to ${hostOf(reading)} with DevTools open.`,
  ],
});

const FRAMEWORKS: readonly (readonly [string, RegExp])[] = [
  ['http.cors() in Spring Security', /spring|tomcat|jetty/i],
  ['app.use(cors()) before the guard in Express', /express/i],
  ['UseCors before UseAuthentication in ASP.NET Core', /kestrel|asp\.net|iis/i],
];

const ofServer = (reading: Reading): string =>
  `${reading.responseField('server') ?? ''} ${reading.responseField('x-powered-by') ?? ''}`;

/** The ports that Vite takes for a page that is worked on. */
const OF_VITE = /:517\d$/;

/** Page and server on the machine of whoever works on them: its own server passes calls on, and nobody else has to change anything. */
function ofOneMachine(reading: Reading): Step | null {
  const origin = firstOf(reading.requestField('origin')) ?? '';
  const { url } = reading;
  if (!url || !isLoopback(url.hostname) || !/^https?:\/\/(?:localhost|127\.|\[::1\])/.test(origin))
    return null;
  const [, first = ''] = url.pathname.split('/');
  if (first === '') return null;
  return step(
    'developer',
    `Let the server that shows the page at ${origin} pass /${first} on to ${url.origin}, and call it under the address of the page: then there is one origin, and no preflight.`,
    OF_VITE.test(origin)
      ? js`// vite.config.js\nexport default { server: { proxy: { ${`/${first}`}: ${url.origin} } } };`
      : undefined,
  );
}

/** The answer to an earlier preflight lists the methods, and this one is not among them. */
function lacksMethod(reading: Reading): string | null {
  const method = lackingSince(reading)?.method ?? '';
  return /^[A-Z]{3,10}$/.test(method)
    ? `The CORS rules of the server do not allow ${method}`
    : null;
}

/** CORS rules of a server that let the same origin in for something else. */
function ofLetIn(reading: Reading, before: Past): Evidence {
  const origin = firstOf(reading.requestField('origin')) ?? '';
  const methods = allowedBy(before);
  const allows = methods ? `, and allows ${methods.join(', ')}` : '';
  const says = `${before.method} ${before.path} from ${origin} was answered ${before.status} before${allows}: its CORS rules know that origin.`;
  return evidence('history', 'likely', says, inHistory(before));
}

/** Set-ups by what makes them out, with the line that lets a method through. */
const RULES: readonly { of: RegExp; code: (method: string, origin: string) => Step['code'] }[] = [
  {
    // Spring's processor, whose default is GET, HEAD and POST.
    of: /^Invalid CORS request$/,
    code: (method, origin) => ({
      language: 'text',
      text: `config.setAllowedOrigins(List.of("${origin}"));\nconfig.setAllowedMethods(List.of(${listOf(method)}));\nconfig.setAllowedHeaders(List.of("*"));`,
    }),
  },
];

const listOf = (method: string): string =>
  [...new Set(['GET', 'HEAD', 'POST', method, 'OPTIONS'])].map((one) => `"${one}"`).join(', ');

/** The rules work, and one of them does not fit: what comes before the authentication is in place. */
function rulesSteps(reading: Reading, lacking: Lacking | null): Step[] {
  const host = hostOf(reading);
  const path = pathOf(reading);
  const origin = firstOf(reading.requestField('origin')) ?? 'https://app.example';
  const method = firstOf(reading.requestField('access-control-request-method')) ?? 'GET';
  const fields = firstOf(reading.requestField('access-control-request-headers'));
  const beside = fields ? `, and the fields ${fields}` : '';
  const more = lacking
    ? [
        ...(lacking.method === null ? [] : [`the method ${lacking.method}`]),
        ...(lacking.fields.length > 0 ? [`the fields ${lacking.fields.join(', ')}`] : []),
      ].join(' and ')
    : '';
  const words = ofCorsItself(reading);
  const rule = RULES.find(({ of }) => words && of.test(words.quote));
  const safe = /^https?:\/\/[\w.:-]+$/.test(origin) && /^[A-Z]+$/.test(method);
  return [
    step(
      'owner',
      lacking
        ? `Add to the CORS rules of ${host} for ${path} ${more}: they let ${origin} in already, without that.`
        : `Let the CORS rules of ${host} allow for ${path} the origin ${origin}, the method ${method}${beside}: one of them is missing there.`,
      (safe && rule?.code(method, origin)) ||
        http(
          `HTTP/1.1 204 No Content\nAccess-Control-Allow-Origin: ${origin}\nAccess-Control-Allow-Methods: ${method}${fields ? `\nAccess-Control-Allow-Headers: ${fields}` : ''}`,
        ),
    ),
  ];
}

/** Cloud Run and Cloud Functions ask for an invoker before the code runs, also of a preflight. */
function ofInvoker(reading: Reading): Step[] {
  const host = hostOf(reading);
  const isFunction = host.endsWith('.cloudfunctions.net');
  return [
    step(
      'owner',
      `Check the ID token of the caller in the code behind ${pathOf(reading)} itself, and let that code answer OPTIONS with the CORS fields: a preflight carries no token that IAM could look at.`,
    ),
    step(
      'owner',
      `When it does so, allow unauthenticated invocation at ${host}: allUsers as Cloud Run Invoker${isFunction ? ' (of a function of the first generation, Cloud Functions Invoker)' : ''}.`,
      shell`gcloud run services add-iam-policy-binding "$SERVICE" --member=allUsers --role=roles/run.invoker`,
    ),
  ];
}
