import type { Evidence, Reading, Step } from '../analysis.ts';
import type { Past } from '../history.ts';
import { defineCause, evidence, inWords, reference, rfc, said, step } from './cause.ts';
import { js } from './shared/code.ts';
import { inHistory } from './shared/earlier.ts';
import { flawOf } from './shared/flaw.ts';
import { hashOfOther, hawkSteps } from './shared/hawk.ts';
import { isOfProvider } from './shared/provider.ts';
import { inRequest, isNavigation } from './shared/request.ts';
import { alteredSince, placeOf, type Signed, signatureOf, signedValueIn } from './shared/signed.ts';
import { addressOf, hostOf, listed, requestLine } from './shared/words.ts';

export const signatureMismatch = defineCause({
  id: 'signature-mismatch',
  title: 'The signature of the request does not verify',
  meaning:
    'The request is signed with a secret key. The server computed the signature again from what it received and came to another value: either the key differs, or something that was signed was changed before it arrived.',
  check(reading) {
    const signed = signatureOf(reading);
    const unsigned = lacksSignature(reading);
    if (unsigned) return [unsigned];
    const value = signedValueIn(reading);
    if (value !== null) {
      const says = `The signature that the answer quotes is the end of ${value} in the address: the value is signed, not the request.`;
      return [evidence('credential', 'likely', says, { in: 'url', span: null })];
    }
    // Made with a key that was not there, or sent beside one, it cannot verify: that is not its fault.
    if (flawOf(reading)?.kind === 'placeholder') return undefined;
    const found: Evidence[] = [];
    const altered = alteredSince(reading);
    if (altered) {
      const { past, name, brought } = altered;
      const says = brought
        ? `${past.method} ${past.path} had brought this signature in the address of another path.`
        : `The same signature was good for ${past.method} ${past.path}, and ${name} is another one since.`;
      found.push(evidence('credential', 'likely', says, inHistory(past)));
    }
    if (!signed) return found.length > 0 ? found : undefined;
    const outside = policyMisses(reading) ?? hashOfOther(reading);
    if (outside) found.push(outside);
    if (reading.sent.signedUrl?.escaped) {
      const says =
        'The address holds “&amp;” where “&” is meant, as in HTML, so that the server reads its parameters by other names (“amp;…”).';
      found.push(evidence('credential', 'likely', says, signed.at));
    }
    const method = otherMethod(reading);
    if (method) {
      const says = `The same signed URL worked for ${method.method}, and the method is part of what is signed, as a rule.`;
      found.push(evidence('credential', 'likely', says, inHistory(method)));
    }
    const isOfAnother = said(reading, ...BESIDE_SIGNATURE) !== undefined;
    const refused = isOfAnother
      ? undefined
      : said(reading, 'bad-credential', 'token-signature-invalid');
    // A key that nobody knows was never verified with.
    if (
      refused &&
      !isOver(reading) &&
      !/unknown|not found|no such|access[ _]?key/i.test(refused.quote)
    ) {
      found.push(
        evidence(
          'text',
          'likely',
          `${inWords(refused)} The request carried a signature (${signed.name}).`,
          refused.at,
        ),
      );
    }
    if (reading.status === 401 && !isOver(reading) && !isOfAnother) {
      found.push(
        evidence('general', 'likely', `401 answers a signed request (${signed.name}).`, signed.at),
      );
    } else if (inOwnField(reading, signed.name)) {
      found.push(
        evidence('general', 'likely', `403 answers a signed request (${signed.name}).`, signed.at),
      );
    } else if (reading.sent.signedUrl && !isOver(reading)) {
      const what =
        reading.sent.signedUrl.carrier === 'cookies'
          ? `signed cookies (${signed.name}) that are not past their time`
          : `a signed URL (${signed.name}) that is not past its time`;
      found.push(evidence('general', 'likely', `403 answers ${what}.`, signed.at));
    }
    return found.length > 0 ? found : undefined;
  },
  steps(reading) {
    const signed = signatureOf(reading);
    const { signedUrl } = reading.sent;
    const steps: Step[] = [];
    if (signedUrl?.escaped) {
      steps.push(
        step(
          'developer',
          `Decode the HTML entities of the address before it is fetched: ${requestLine(reading)} was sent with “&amp;” in its query.`,
          js`const url = link.href; // of the element: not cut out of the HTML as text`,
        ),
      );
    }
    if (signed && inOwnField(reading, signed.name)) {
      const form = FORMS.find(({ field }) => field.test(signed.name))?.form;
      return [
        ...(form
          ? [step('developer', `Make ${signed.name} of ${requestLine(reading)} as ${form}.`)]
          : []),
        ...steps,
        step(
          'developer',
          `Sign the very bytes that are sent, or check the very bytes that came before any parser touches them, as the documentation of the sender says (time, address and body in its order); ${requestLine(reading)} did not match ${signed.name}.`,
        ),
        step(
          'owner',
          `Compare the secret at ${hostOf(reading)} with that of the sender, letter by letter; after a change of secrets both sides need the new one.`,
        ),
      ];
    }
    if (signed?.name === 'Hawk') return hawkSteps(reading);
    const value = signedValueIn(reading);
    if (value !== null) return ofValue(reading, value);
    const method = otherMethod(reading);
    const altered = alteredSince(reading);
    // Of what was good before, neither the key nor the way to the server is wrong.
    if (method || altered) {
      const signs = method
        ? `${method.method}, and ${reading.attempt.method} needs a URL of its own`
        : altered?.name === 'the path'
          ? 'another path'
          : `another value of ${altered?.name ?? 'its query'}: undo the change`;
      return [
        ...steps,
        step(
          'developer',
          `Have a URL signed for exactly ${requestLine(reading)}: this one is signed for ${signs}.`,
        ),
        step('visitor', `Open the link to ${hostOf(reading)} as it was given to you.`),
      ];
    }
    if (!signed && isNavigation(reading)) {
      return [
        step(
          'visitor',
          `Open the page that led to ${hostOf(reading)} and follow its link: one that was changed or put together by hand does not hold.`,
        ),
        step(
          'developer',
          `Have the link for ${requestLine(reading)} made by what signs it, after its last change.`,
        ),
        step(
          'owner',
          `Check that what makes the links and ${hostOf(reading)} have the same secret key.`,
        ),
      ];
    }
    const fields = signedFields(reading);
    const printed = PRINTED.exec(reading.content.raw)?.[1];
    if (printed !== undefined) {
      steps.push(
        step(
          'developer',
          `Compare ${printed} in the answer to ${requestLine(reading)} with the string that was signed, from the start (${reading.sent.signedUrl?.kind === 'AWS Signature V2' ? 'method, Content-MD5, Content-Type, Expires, the path with its bucket' : 'method, path, query, signed headers with Host, hash of the body'}): the first difference is what changed on the way.`,
        ),
      );
    } else if (signedUrl) {
      steps.push(
        step(
          'developer',
          `Use the signed URL unchanged, with the method and the headers it was signed for; ${requestLine(reading)} must be exactly what was signed.`,
        ),
        step(
          'developer',
          'Do not decode, re-encode or append query parameters to a signed URL; for another object, method or scheme have a new one signed.',
        ),
      );
    } else if (signed?.name.startsWith('OAuth 1.0a')) {
      steps.push(
        step(
          'developer',
          `Compare the signature base string with what went out: ${reading.attempt.method}, ${addressOf(reading)}, and the parameters of query, form body and Authorization without oauth_signature, encoded first and then sorted (RFC 5849 §3.4.1).`,
        ),
      );
    } else {
      steps.push(
        step(
          'developer',
          `Compare the string that was signed with what went out: method, ${addressOf(reading)}, query in order, signed headers${fields ? ` (${listed(fields)})` : ''}, hash of the body.`,
        ),
      );
    }
    const keyId = signedUrl?.keyId ? ` and belongs to the key id ${signedUrl.keyId}` : '';
    steps.push(
      step(
        // A URL is signed on a server, a request by whoever sends it.
        signedUrl ? 'owner' : 'developer',
        `Check that the secret key that signs for ${hostOf(reading)} is the current one, without white space around it${keyId}.`,
      ),
    );
    // Nobody puts a proxy of his own in front of the host of a provider.
    if (!isOfProvider(reading)) {
      steps.push(
        signed?.name.startsWith('OAuth 1.0a') ? seenAs(reading) : onTheWay(reading, signed),
      );
    }
    return steps;
  },
  references: [
    reference(
      'AWS: troubleshoot Signature Version 4',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
    ),
    reference(
      'Azure Storage: authorize with Shared Key',
      'https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key',
    ),
    rfc(9421, '3.2', 'Verifying a Signature'),
    rfc(5849, '3.4', 'OAuth 1.0 Signature'),
  ],
  missing: (reading) => [
    signedValueIn(reading) !== null
      ? `Whether a link that ${hostOf(reading)} makes now works.`
      : otherMethod(reading) || alteredSince(reading)
        ? `Whether a URL that was signed for ${requestLine(reading)} itself works.`
        : reading.sent.signedUrl?.kind === 'signed URL'
          ? `What ${hostOf(reading)} takes for the URL of ${requestLine(reading)} (scheme, host, path, query): its log shows what differs from the one that was signed.`
          : PRINTED.test(reading.content.raw)
            ? `Where the string that ${hostOf(reading)} prints in its answer and the one that was signed differ.`
            : signatureOf(reading)?.name === 'Hawk'
              ? `The string that ${hostOf(reading)} made of ${requestLine(reading)} by the rules of Hawk, and with which key: its log.`
              : `The string that ${hostOf(reading)} signed: some services print it in the answer (StringToSign), others in their log.`,
  ],
});

/** What the server may speak of beside the signature: the token (OAuth 1.0a), the time, the key. */
const BESIDE_SIGNATURE = [
  'token-rejected',
  'token-revoked',
  'token-expired',
  'clock-skew',
  'api-key-invalid',
] as const;

const ofValue = (reading: Reading, name: string): Step[] => [
  step(
    'visitor',
    `Open the whole link as it was sent to you, and if it is refused again, have ${hostOf(reading)} send a new one.`,
  ),
  step(
    'developer',
    `Pass ${name} of ${requestLine(reading)} on as it came: it was cut, decoded twice or put together anew.`,
  ),
  step(
    'owner',
    `If ${hostOf(reading)} made the link, check that it still has the key and salt that signed ${name}; keep a former key for the links that are out (in Django SECRET_KEY_FALLBACKS).`,
  ),
];

/** A key came, without the fields in which its API takes the signature of each request. */
function lacksSignature(reading: Reading): Evidence | null {
  const [key] = reading.sent.keys;
  const { refuser } = reading.services;
  if (key?.place !== 'header' || !refuser?.signed) return null;
  if (!said(reading, 'signature-mismatch', 'no-credential')) return null;
  const sent = refuser.signed.map((name) => reading.requestField(name));
  const lacking = refuser.signed.filter((_name, i) => sent[i]?.known && sent[i].value.length === 0);
  if (lacking.length === 0 || lacking.length < sent.length) return null;
  const says = `${key.name} was sent without ${listed(lacking)}, which ${refuser.name} wants with each request that has a key.`;
  return evidence('credential', 'certain', says, inRequest(key.name));
}

/** The fields that the signature covers, where the request lists them as AWS and others do. */
function signedFields({ attempt: { request, url } }: Reading): string[] | null {
  const texts = [url, ...request.fields.lines.map(({ value }) => value)];
  for (const text of texts) {
    const list = /\b(?:X-Amz-)?SignedHeaders="?([\w-]+(?:(?:;|%3B)[\w-]+)*)/i.exec(text)?.[1];
    if (list !== undefined) return list.toLowerCase().split(/;|%3b/);
  }
  return null;
}

/** Host is to be kept only where it is signed, or may be. */
function onTheWay(reading: Reading, signed: Signed | null): Step {
  const fields = signedFields(reading);
  const host = hostOf(reading);
  if (fields && !fields.includes('host')) {
    const says = `A proxy between signer and ${host} must not change path, query or the signed headers (${listed(fields)}).`;
    return step('owner', says);
  }
  return step(
    'owner',
    `A proxy between signer and ${host} must not change Host, path, query or signed headers${signed ? ` (${signed.name})` : ''}.`,
    { language: 'nginx', text: 'proxy_set_header Host $http_host;' },
  );
}

/** The base string of OAuth 1.0a has the address in it as the server sees it. */
const seenAs = (reading: Reading): Step =>
  step(
    'owner',
    `Behind a proxy, let the server see the scheme and host that the signer used: ${addressOf(reading)}.`,
    {
      language: 'nginx',
      text: 'proxy_set_header Host $http_host;\nproxy_set_header X-Forwarded-Proto $scheme;',
    },
  );

/** Of webhooks, and of APIs that each have their own rules. */
const inOwnField = ({ sent }: Reading, name: string): boolean =>
  sent.keys.some((key) => key.name === name);

/** What is signed, as Standard Webhooks, GitHub and Stripe document it. */
const FORMS: readonly { field: RegExp; form: string }[] = [
  {
    field: /^(?:webhook|svix)-signature$/i,
    form: 'v1, and the base64 of HMAC-SHA256 over id.timestamp.body, with the bytes that stand in base64 behind whsec_ as the key',
  },
  {
    field: /^x-hub-signature-256$/i,
    form: 'sha256= and the hexadecimal HMAC-SHA256 of the raw body, with the secret of the webhook as the key',
  },
  {
    field: /^stripe-signature$/i,
    form: 't=timestamp,v1= and the hexadecimal HMAC-SHA256 over timestamp.body, with the whole secret of the endpoint (whsec_…) as the key',
  },
];

/** The same signed URL was good for another method. */
const otherMethod = ({ worked, attempt, sent }: Reading): Past | undefined =>
  sent.signedUrl?.carrier === 'URL'
    ? worked.findLast(
        (past) =>
          past.url === attempt.url && past.method !== attempt.method && past.method !== 'OPTIONS',
      )
    : undefined;

/** What the answer prints of the string that the server signed. */
const PRINTED = /\b(CanonicalRequest|Canonical String|StringToSign|debug_sbs)\b/;

/** The resource that a CloudFront policy names does not cover the address: `*` stands for any text, `?` for one character. */
function policyMisses(reading: Reading): Evidence | null {
  const { signedUrl } = reading.sent;
  const resource = signedUrl?.resource;
  if (!resource || !reading.url) return null;
  const { url } = reading;
  const query = new URLSearchParams(url.search);
  for (const name of ['Policy', 'Signature', 'Key-Pair-Id', 'Expires']) query.delete(name);
  const rest = query.size > 0 ? `?${query}` : '';
  const full = `${url.origin}${url.pathname}`;
  if (covers(resource, full) || covers(resource, `${full}${rest}`)) return null;
  if (!resource.includes('://') && covers(`${url.protocol}//${resource}`, full)) return null;
  const says = `The policy in the ${signedUrl.carrier} covers “${resource}”, and the request is for “${full}”.`;
  return evidence('credential', 'certain', says, placeOf(signedUrl));
}

/** Wildcards without backtracking over more than the last `*`. */
function covers(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let from = 0;
  while (t < text.length) {
    if (
      p < pattern.length &&
      (pattern[p] === text[t] || pattern[p] === '?') &&
      pattern[p] !== '*'
    ) {
      p++;
      t++;
    } else if (pattern[p] === '*') {
      star = p++;
      from = t;
    } else if (star >= 0) {
      p = star + 1;
      t = ++from;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}

const isOver = ({ sent, serverNow }: Reading) => {
  const end = sent.signedUrl?.expiresAt;
  return typeof end === 'number' && end <= serverNow;
};
