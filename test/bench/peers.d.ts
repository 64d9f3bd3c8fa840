/** The parts of two packages without types that the benchmark of challenges calls. */
declare module 'auth-header' {
  interface Parsed {
    scheme: string;
    token: string | string[] | null;
    params: Record<string, string | string[]>;
  }
  const authHeader: { parse(line: string): Parsed };
  export default authHeader;
}

declare module 'www-authenticate' {
  interface Parsed {
    scheme: string;
    parms: Record<string, string>;
    err?: string;
  }
  const wwwAuthenticate: { parsers: { WWW_Authenticate: new (line: string) => Parsed } };
  export default wwwAuthenticate;
}
