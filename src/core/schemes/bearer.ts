import type { CredentialField } from '../http/credential.ts';
import { type CredentialReading, defineScheme, type SchemeParameter } from './scheme.ts';

/** Parameters that RFC 6750 §3 defines, with what later specifications add to them. */
const OAUTH_PARAMETERS: Readonly<Record<string, SchemeParameter>> = {
  realm: {
    required: false,
    explanation:
      'Name of the protected area. Docker registries put the address of the token service here.',
  },
  scope: {
    required: false,
    explanation: 'Scopes that the request needs, parted by spaces (RFC 6750 §3).',
  },
  error: {
    required: false,
    explanation:
      'Why the token was refused: invalid_request, invalid_token, insufficient_scope, or of an extension. Absent when no token was sent (RFC 6750 §3.1).',
  },
  error_description: { required: false, explanation: 'The same for developers, in words.' },
  error_uri: { required: false, explanation: 'A page that explains the error.' },
  resource_metadata: {
    required: false,
    explanation:
      'Address of the metadata of this resource: which authorization servers issue tokens for it (RFC 9728 §5.1).',
  },
  acr_values: {
    required: false,
    explanation:
      'Authentication context that is demanded: a stronger sign-in, such as a second factor (RFC 9470 §3).',
  },
  max_age: {
    required: false,
    explanation: 'How many seconds ago the sign-in may be at most (RFC 9470 §3).',
  },
  claims: {
    required: false,
    explanation:
      'Claims that the token lacks, base64-encoded (Microsoft Entra ID: continuous access evaluation, conditional access).',
  },
  authorization_uri: { required: false, explanation: 'Where to sign in (Microsoft).' },
  resource_id: {
    required: false,
    explanation: 'Resource for which a token must be asked (Microsoft).',
  },
  client_id: {
    required: false,
    explanation: 'Application that the token must be for (Microsoft).',
  },
  trusted_issuers: { required: false, explanation: 'Issuers whose tokens are taken (Microsoft).' },
  service: {
    required: false,
    explanation: 'Service to name when asking the token service (Docker registry).',
  },
};

/** Errors of the challenge, and what each asks of the client. */
export const BEARER_ERRORS: Readonly<
  Record<string, { meaning: string; status: 400 | 401 | 403; reference: string }>
> = {
  invalid_request: {
    meaning:
      'A parameter is missing, repeated or malformed, or the token was sent in more than one way.',
    status: 400,
    reference: 'RFC 6750 §3.1',
  },
  invalid_token: {
    meaning:
      'The token is expired, revoked, malformed or invalid for another reason: get a new one.',
    status: 401,
    reference: 'RFC 6750 §3.1',
  },
  insufficient_scope: {
    meaning: 'The token is good, but lacks a scope: ask for one with the scopes named.',
    status: 403,
    reference: 'RFC 6750 §3.1',
  },
  insufficient_user_authentication: {
    meaning: 'The sign-in was too weak or too long ago: authenticate again as demanded.',
    status: 401,
    reference: 'RFC 9470 §3',
  },
  invalid_dpop_proof: {
    meaning: 'The DPoP proof is missing, stale or does not fit the request.',
    status: 401,
    reference: 'RFC 9449 §7.1',
  },
  use_dpop_nonce: {
    meaning: 'The proof must contain the nonce of the DPoP-Nonce field: send it again with that.',
    status: 401,
    reference: 'RFC 9449 §9',
  },
  insufficient_claims: {
    meaning: 'The token lacks claims named in the challenge: ask for a new one with them.',
    status: 401,
    reference: 'Microsoft identity platform, claims challenge',
  },
};

function explainToken(field: CredentialField): CredentialReading {
  const span = field.restSpan;
  if (field.rest === '') {
    return {
      parts: [],
      faults: [
        {
          code: 'credential-empty',
          message: 'No token follows the scheme.',
          span: field.schemeSpan,
        },
      ],
    };
  }
  const faults: CredentialReading['faults'] = [];
  if (field.token68 === null) {
    faults.push({
      code: 'token-malformed',
      message:
        'A token may hold letters, digits and - . _ ~ + / only, with = at the end (RFC 6750 §2.1).',
      span,
    });
  }
  return {
    parts: [
      {
        label: 'Token',
        value: field.rest,
        secret: true,
        explanation: 'Whoever has it can act with it.',
        span,
      },
    ],
    faults,
  };
}

export const bearer = defineScheme({
  names: ['Bearer'],
  title: 'Bearer: an OAuth 2.0 access token',
  registered: true,
  reference: { title: 'RFC 6750', url: 'https://www.rfc-editor.org/rfc/rfc6750.html' },
  form: 'Bearer TOKEN',
  parameters: OAUTH_PARAMETERS,
  explainCredential: explainToken,
});

export const dpop = defineScheme({
  names: ['DPoP'],
  title: 'DPoP: an access token bound to a key of the client',
  registered: true,
  reference: { title: 'RFC 9449', url: 'https://www.rfc-editor.org/rfc/rfc9449.html' },
  form: 'DPoP TOKEN, and a proof in the field DPoP',
  parameters: {
    ...OAUTH_PARAMETERS,
    algs: {
      required: false,
      explanation:
        'Signature algorithms that the server takes for the proof, parted by spaces (RFC 9449 §7.1).',
    },
  },
  explainCredential: explainToken,
});

export const gnap = defineScheme({
  names: ['GNAP'],
  title: 'GNAP: a token bound to a key',
  registered: true,
  reference: { title: 'RFC 9635', url: 'https://www.rfc-editor.org/rfc/rfc9635.html' },
  form: 'GNAP TOKEN',
  parameters: {
    as_uri: { required: true, explanation: 'Address of the authorization server.' },
    access: {
      required: false,
      explanation: 'Reference to the access that is needed, to be handed to that server.',
    },
    referrer: { required: false, explanation: 'Address of the resource.' },
  },
  explainCredential: explainToken,
});
