import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';

/** A token without an audience, with claims that OpenIddict alone writes (its private ones begin so). */
const isOfOpenIddict = ({ token }: Reading): boolean =>
  token?.kind === 'jwt' &&
  token.claims.aud === undefined &&
  Object.keys(token.claims).some((name) => /^oi_(?:prst|tkn_id|au_id)$/.test(name));

/** What it allows for where nothing is set. */
const FIVE_MINUTES = 300_000;

export const identityModel: Service = {
  id: 'identity-model',
  name: 'Microsoft.IdentityModel',
  kind: 'library',
  reference:
    'https://learn.microsoft.com/en-us/aspnet/core/security/authentication/configure-jwt-bearer-authentication',
  says: [
    { text: ['IDX10508'], means: 'token-malformed' },
    {
      text: ['IDX10208'],
      means: 'token-audience-mismatch',
      certainty: 'likely',
      note: 'The server has no audience configured.',
    },
    {
      text: ['IDX10500'],
      means: 'token-signature-invalid',
      certainty: 'likely',
      note: 'The server has loaded no keys to check it with.',
    },
    {
      text: ['IDX10248', 'IDX10249'],
      means: 'token-signature-invalid',
      note: 'The certificate of the key that signed it is not valid now.',
    },
    { text: ['The token expired at', 'IDX10223'], means: 'token-expired' },
    { text: ['The token is not valid before', 'IDX10222'], means: 'token-not-yet-valid' },
    {
      text: ['^The audience * is invalid', 'IDX10214', 'IDX10206'],
      means: 'token-audience-mismatch',
    },
    {
      text: ['^The issuer * is invalid', 'IDX10205', 'IDX10211', 'IDX40001'],
      means: 'token-issuer-mismatch',
    },
    {
      text: [
        '^The signature is invalid$',
        'The signature key was not found',
        'IDX10501',
        'IDX10503',
        'IDX10504',
        'IDX10511',
        'IDX10516',
        'IDX10517',
      ],
      means: 'token-signature-invalid',
      when: (r) => r.token?.kind === 'jwt',
    },
    {
      text: ['IDX12741', 'IDX12709', 'IDX10709', 'IDX14100', 'IDX14102', 'IDX12723', 'IDX12729'],
      means: 'token-malformed',
      note: 'The token is not in the form header.payload.signature.',
    },
    {
      text: ['The token lifetime is invalid'],
      means: 'token-expired',
      certainty: 'likely',
      when: (r) => r.lifetime?.state === 'expired',
    },
    { text: ['IDX10257'], means: 'token-wrong-type' },
    { text: ['The token has no expiration', 'IDX10225'], means: 'token-rejected' },
  ],
  remedies: [
    {
      of: 'token-audience-mismatch',
      for: 'developer',
      does: 'Ask {issuer} for the scope of the API at {host} too (besides openid and profile): OpenIddict, which made the token, takes the audience from the scopes, and this one has none.',
      when: isOfOpenIddict,
    },
    {
      of: 'token-audience-mismatch',
      for: 'owner',
      does: 'Give that scope its resource where {issuer} registers it, under the very name that AddJwtBearer of {host} expects as Audience.',
      code: {
        language: 'text',
        text: 'await scopeManager.CreateAsync(new OpenIddictScopeDescriptor\n{\n    Name = "my-api",\n    Resources = { "my-api" }\n});\n\noptions.Audience = "my-api"; // AddJwtBearer of the API',
      },
      when: isOfOpenIddict,
    },
    {
      of: 'token-audience-mismatch',
      for: 'owner',
      does: 'Have {issuer} write an audience into the token (IdentityServer does so for an ApiResource that holds the scope), and name it in AddJwtBearer of {host}.',
      code: { language: 'text', text: 'options.Audience = "my-api";' },
      finds: /The audience 'empty' is invalid|IDX10206/,
      when: (reading) => !isOfOpenIddict(reading),
    },
    {
      of: 'token-not-yet-valid',
      for: 'owner',
      does: 'Look at ClockSkew in the JwtBearer options of {host}. It is five minutes by default, so that somebody has set it to less: a minute bears the usual difference. Set the clocks by NTP besides, that of the issuer first.',
      code: {
        language: 'text',
        text: 'options.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);',
      },
      when: ({ lifetime }) => lifetime?.state === 'not-yet-valid' && lifetime.byMs < FIVE_MINUTES,
    },
    {
      of: 'token-signature-invalid',
      for: 'owner',
      does: 'In ASP.NET Core the key of {host} is TokenValidationParameters.IssuerSigningKey (FastEndpoints: SigningKey of AddAuthenticationJwtBearer), or comes from Authority: use the one with which the token is made.',
      code: {
        language: 'text',
        text: 'options.TokenValidationParameters.IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(builder.Configuration["Jwt:Key"]!));',
      },
      besides: true,
    },
  ],
};
