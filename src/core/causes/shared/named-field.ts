/** A field of the request, beside its credential, that the words of a refusal are about. */
import type { Reading, Step } from '../../analysis.ts';
import type { Meaning } from '../../services/service.ts';
import { step } from '../cause.ts';
import { hostOf, requestLine } from './words.ts';

/** What browsers set themselves, and what carries no value of the caller's account. */
const OF_EVERY_REQUEST =
  /^(?:sec|accept|content|access-control|cache|user|upgrade|if|proxy)-|-(?:csrf|xsrf)|^x-requested-with$/i;

/** Steps for a field that was sent and that the words with that meaning name, such as the id of an organisation. */
export function aboutField(reading: Reading, means: Meaning): Step[] {
  const quotes = reading.services.statements.flatMap((one) =>
    one.means === means ? one.quote.toLowerCase() : [],
  );
  const { keys } = reading.sent;
  const named = reading.attempt.request.fields.lines.find(
    ({ name }) =>
      name.includes('-') &&
      !OF_EVERY_REQUEST.test(name) &&
      !keys.some((key) => key.name === name) &&
      quotes.some((quote) => quote.includes(name.toLowerCase())),
  );
  if (!named) return [];
  const says = `Look at ${named.name} of ${requestLine(reading)}, which the answer of ${hostOf(reading)} is about: set it to what belongs to the credential beside it, or leave it out.`;
  return [step('developer', says)];
}
