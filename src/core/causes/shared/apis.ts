/** Large APIs by the audience of their tokens, for a token that was sent elsewhere. */
import type { Place, Reading } from '../../analysis.ts';
import { memo } from '../../memo.ts';
import { audiences } from './claims.ts';
import { hostOf, quote } from './words.ts';

export const AUTH0_MANAGEMENT = 'the Auth0 Management API';
const ENTRA = 'in Microsoft Entra ID (App registrations > Expose an API)';

interface Api {
  audience: RegExp;
  host: RegExp;
  name: string;
  service?: string;
  /** What tokens for it are asked for with, at the hosts whose names end so. */
  resource?: readonly [end: string, audience: string];
  /** Where the issuer of its tokens learns of other APIs. */
  registers?: string;
  /** Where it is called. */
  at?: string;
}

const APIS: readonly Api[] = [
  {
    audience: /^(?:https:\/\/graph\.microsoft\.com\/?|00000003-0000-0000-c000-000000000000)$/,
    host: /(?:^|\.)graph\.microsoft\.(?:com|us|de)$|microsoftgraph|office/,
    name: 'Microsoft Graph',
    registers: ENTRA,
    resource: ['graph.microsoft.com', 'https://graph.microsoft.com'],
  },
  {
    audience: /^https:\/\/management\.(?:core\.windows\.net|azure\.com)\/?$/,
    host: /(?:^|\.)management\.(?:azure\.com|core\.windows\.net)$|azure/,
    name: 'Azure Resource Manager',
    registers: ENTRA,
    resource: ['management.azure.com', 'https://management.azure.com'],
  },
  {
    audience: /^https:\/\/vault\.azure\.net\/?$/,
    host: /\.vault\.azure\.net$/,
    name: 'Azure Key Vault',
    registers: ENTRA,
    resource: ['.vault.azure.net', 'https://vault.azure.net'],
  },
  {
    audience: /^https:\/\/storage\.azure\.com\/?$/,
    host: /\.core\.windows\.net$/,
    name: 'Azure Storage',
    registers: ENTRA,
    resource: ['.core.windows.net', 'https://storage.azure.com'],
    service: 'azure-storage',
  },
  {
    audience: /^https:\/\/cognitiveservices\.azure\.com\/?$/,
    host: /\.(?:openai|cognitiveservices|services\.ai|api\.cognitive)\.(?:azure|microsoft)\.com$|azure/,
    name: 'Azure OpenAI and the other Azure AI services',
    resource: ['.openai.azure.com', 'https://cognitiveservices.azure.com'],
    registers: ENTRA,
    at: 'https://RESOURCE.openai.azure.com',
  },
  {
    audience: /^https:\/\/[\w-]+(?:\.[\w-]+)*\.auth0\.com\/api\/v2\/?$/,
    host: /\.auth0\.com$/,
    name: AUTH0_MANAGEMENT,
    registers: 'in the dashboard of Auth0 (Applications > APIs)',
  },
];

const apiOf = memo((audience) => APIS.find((one) => one.audience.test(audience)) ?? null);

export const AT_AUDIENCE: Place = { in: 'claim', claim: 'aud' };

/** What a well-known API at this host is asked for by. */
export function resourceAt(reading: Reading): string | null {
  const host = reading.url?.hostname ?? '';
  const [, audience = null] =
    APIS.find(({ resource }) => resource && host.endsWith(resource[0]))?.resource ?? [];
  return audience !== null && audiences(reading).includes(audience) ? null : audience;
}

/** The well-known API that the token is for, where it was sent to another host. */
export function foreignApi(reading: Reading): Api | null {
  const host = reading.url?.hostname ?? '';
  const [audience, ...more] = audiences(reading);
  const api = audience === undefined || more.length > 0 ? null : apiOf(audience);
  if (!api || api.host.test(host)) return null;
  // The same API under another name.
  return reading.services.seen.some(({ service }) => service.id === api.service) ? null : api;
}

export const foreignInWords = (reading: Reading, { name }: Api): string =>
  `aud of the token is ${quote(audiences(reading)[0] ?? '')}, that is ${name}; it was sent to ${hostOf(reading)}.`;
