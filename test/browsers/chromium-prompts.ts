import type { BrowserContext, CDPSession, Page } from 'playwright';
import type { PasswordPrompts } from './devtools.ts';

const sessions = new WeakMap<Page, CDPSession>();

/** Answers the challenges of a page's requests in the place of Chromium's native prompt. */
export async function answerPasswordPrompts(
  context: BrowserContext,
  page: Page,
  prompts: PasswordPrompts,
) {
  await sessions.get(page)?.detach();
  sessions.delete(page);
  if (prompts === 'leave') return;

  const session = await context.newCDPSession(page);
  sessions.set(page, session);
  let credentials = prompts === 'cancel' ? undefined : prompts;
  // A request may be gone by the time it is answered; then there is nothing to be done for it.
  const ignore = () => {};
  session.on('Fetch.requestPaused', ({ requestId }) => {
    session.send('Fetch.continueRequest', { requestId }).catch(ignore);
  });
  session.on('Fetch.authRequired', ({ requestId }) => {
    const authChallengeResponse = credentials
      ? { response: 'ProvideCredentials' as const, ...credentials }
      : { response: 'CancelAuth' as const };
    credentials = undefined;
    session.send('Fetch.continueWithAuth', { requestId, authChallengeResponse }).catch(ignore);
  });
  await session.send('Fetch.enable', { handleAuthRequests: true });
}
