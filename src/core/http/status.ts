/** What a status code that refuses means, and what it asks of the client: RFC 9110 §15.5.2, §15.5.4, §15.5.8. */
export interface StatusMeaning {
  status: RefusingStatus;
  /** Reason phrase of the specification. */
  phrase: string;
  /** Who refuses. */
  by: 'origin' | 'proxy';
  meaning: string;
  /** What a well-behaved client does next. */
  next: string;
  /** Why the server chose this one, if it chose well, and not the code it is often mistaken for. */
  notTheOther: string;
  /** Field that must come with it and name what is asked for; null where none is due. */
  challengeField: 'WWW-Authenticate' | 'Proxy-Authenticate' | null;
  /** Field in which the client answers. */
  credentialField: 'Authorization' | 'Proxy-Authorization';
  /** The same request again without any change makes sense. */
  retryUnchanged: false;
  /** Other credentials may change the answer. */
  retryWithCredentials: boolean;
  reference: { title: string; url: string };
}

/** The status codes that refuse for want of authentication or permission. */
export type RefusingStatus = 401 | 403 | 407;

function section(number: string) {
  return {
    title: `RFC 9110 §${number}`,
    url: `https://www.rfc-editor.org/rfc/rfc9110.html#section-${number}`,
  };
}

export const STATUS_MEANINGS: Readonly<Record<RefusingStatus, StatusMeaning>> = {
  401: {
    status: 401,
    phrase: 'Unauthorized',
    by: 'origin',
    meaning:
      'The server does not know who is asking: the request carried no credentials that it accepts for this resource.',
    next: 'Authenticate by one of the schemes in WWW-Authenticate and send the request again with Authorization. If credentials were sent, they were refused: get new ones before trying again.',
    notTheOther:
      '403 would say that the identity is known and not allowed, so that signing in again with the same account is no use.',
    challengeField: 'WWW-Authenticate',
    credentialField: 'Authorization',
    retryUnchanged: false,
    retryWithCredentials: true,
    reference: section('15.5.2'),
  },
  403: {
    status: 403,
    phrase: 'Forbidden',
    by: 'origin',
    meaning:
      'The server understood the request and refuses it. Credentials that came with it were not enough, or play no part in the refusal.',
    next: 'Do not repeat the request with the same credentials. Ask for the permission, use an account that has it, or remove what the policy objects to.',
    notTheOther:
      '401 would say that the server wants (other) credentials first, and would name in WWW-Authenticate which.',
    challengeField: null,
    credentialField: 'Authorization',
    retryUnchanged: false,
    retryWithCredentials: true,
    reference: section('15.5.4'),
  },
  407: {
    status: 407,
    phrase: 'Proxy Authentication Required',
    by: 'proxy',
    meaning:
      'A proxy between client and server wants to know who is asking before it passes the request on; the server itself has not seen it.',
    next: 'Authenticate to the proxy by one of the schemes in Proxy-Authenticate and send the request again with Proxy-Authorization. Credentials for the server do not help.',
    notTheOther:
      '401 would come from the server and ask for Authorization; it passes through proxies unchanged.',
    challengeField: 'Proxy-Authenticate',
    credentialField: 'Proxy-Authorization',
    retryUnchanged: false,
    retryWithCredentials: true,
    reference: section('15.5.8'),
  },
};
