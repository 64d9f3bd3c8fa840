/** One row that a provocation leaves in the panel, as the truth of what the servers did. */
export interface ExpectedRow {
  status: 401 | 403 | 407;
  method: string;
  /** Path of the request's URL; with the method, unique in the lab: finds the row. */
  path: string;
  /** Scheme that the answer asks for; several in the order of the answer, joined by `, `. */
  scheme: string | null;
  /** Scheme of the credential that was sent, or `cookie`; null when nothing recognisable was sent. */
  credential: string | null;
  /** State of the token at the time of the request, by the clock of the browser. */
  tokenState: 'expired' | 'valid' | 'not-yet-valid' | 'malformed' | null;
  /** Id of the primary cause. */
  cause: string;
  /** Ids of patterns and conformance findings that are true of this answer. */
  findings?: readonly string[];
  /** What one browser cannot show. */
  browsers?: { readonly chromium?: BrowserLimit; readonly firefox?: BrowserLimit };
}

/** Where the panel cannot know the truth in one browser: why, and what it shows instead. */
export interface BrowserLimit {
  why: string;
  /** `hidden`: the panel says that the browser hides it. */
  credential: 'hidden';
  cause?: string;
}

/** Of requests whose challenge Chromium can answer from its own store of passwords or tickets. */
export const HIDDEN_IN_CHROMIUM = {
  chromium: {
    why: 'Chromium shows extensions no credential that it adds by itself, and not that it added none.',
    credential: 'hidden',
  },
} as const satisfies ExpectedRow['browsers'];

/** One way of being refused: a button of the index page. */
export interface Refusal {
  id: string;
  title: string;
  /** One line under the button: what is sent, and what the server makes of it. */
  about: string;
  /** Possible only in a browser that uses {@link Lab.proxy}. */
  needsProxy: boolean;
  /** What that browser must answer the proxy's challenge with; by default it has nothing to answer. */
  answersProxyWith?: 'wrong-password';
  /** Requests that are refused in this way by one provocation; 1 when absent. */
  times?: number;
  expected: ExpectedRow;
  /** Further rows that cannot be had without: the first leg of a handshake done by script. */
  alongside?: readonly ExpectedRow[];
}

/** An exchange with a challenge in it that ends well: it must not be shown as a failure. */
export interface Handshake {
  id: string;
  title: string;
  about: string;
  expected: { status: 200; method: string; path: string; scheme: string };
}

/** One concept: the servers that refuse, and the page on their origin that provokes them. */
export interface LabPart {
  /** Name of the script in pages/. */
  concept: string;
  /** Heading on the index page. */
  title: string;
  /** Origin of the page whose script provokes the refusals. */
  origin: string;
  refusals: readonly Refusal[];
  handshakes?: readonly Handshake[];
  close(): Promise<void>;
}
