/** A request with the given Authorization; resolves to the answer when its body was read. */
export async function call(path, authorization, init = {}) {
  const headers = new Headers(init.headers);
  if (authorization !== undefined) headers.set('Authorization', authorization);
  const answer = await fetch(path, { ...init, headers });
  await answer.text();
  return answer;
}

/** A token of the identity provider, minted for this page by its own server. */
export async function token(kind = '') {
  const answer = await fetch(`/lab/token${kind && `/${kind}`}`);
  if (!answer.ok) throw new Error(`no ${kind} token: ${answer.status}`);
  return answer.text();
}

export const basic = (user, password) => `Basic ${btoa(`${user}:${password}`)}`;

// A challenge for Basic, Digest or NTLM opens a modal dialog, unless the request leaves out what the browser
// keeps for the server. A header set by the script is sent all the same.
export const noDialog = { credentials: 'omit' };
