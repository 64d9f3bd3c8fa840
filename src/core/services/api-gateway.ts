import type { Reading } from '../analysis.ts';
import type { Service } from './service.ts';
import { atExecuteApi, inOtherThan, inScheme, issuedBy, withKey } from './when.ts';

/** The same method and path were answered before. */
const existed = ({ worked, url, attempt }: Reading): boolean =>
  worked.some(({ method, path }) => method === attempt.method && path === url?.pathname);

/** The URL that API Gateway itself gives an API begins with the stage. */
const hasNoStage = (reading: Reading): boolean =>
  atExecuteApi(reading) && reading.url?.pathname === '/';

/** The address is one of another service of AWS (`lambda.eu-central-1.amazonaws.com`), which routes nothing. */
const ofAnotherService = (reading: Reading): boolean =>
  /\.amazonaws\.com$/.test(reading.url?.hostname ?? '') && !atExecuteApi(reading);

/** Its answers hold a message, and nothing beside it. */
const saysNothingElse = ({ content }: Reading): boolean => content.fields.length <= 1;

/** Of Cognito, to a REST API: an HTTP API names its requests in another field, and takes them. */
const byAccessToken = (reading: Reading): boolean =>
  reading.token?.kind === 'jwt' &&
  reading.token.claims.token_use === 'access' &&
  reading.responseField('x-amz-apigw-id') !== undefined;

const isOfCognito = issuedBy(/^https:\/\/cognito-idp\./);

export const apiGateway: Service = {
  id: 'api-gateway',
  name: 'Amazon API Gateway',
  kind: 'gateway',
  reference:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
  signs: [
    { field: 'x-amz-apigw-id', wrote: true },
    { field: 'apigw-requestid', wrote: true },
    { host: '*.execute-api.us-east-1.amazonaws.com' },
  ],
  says: [
    {
      text: ['^Forbidden$'],
      means: 'no-such-route',
      only: true,
      certainty: 'likely',
      when: hasNoStage,
      note: 'The address names no stage, with which every path of a REST or WebSocket API begins.',
    },
    {
      text: ['Signature not yet current'],
      means: 'clock-skew',
      note: 'The time of the signature and the server’s differ by more than it allows.',
    },
    {
      field: 'x-amzn-errortype',
      value: 'Missing Authentication Token Exception',
      means: 'no-such-route',
      sent: 'nothing',
      certainty: 'likely',
      when: (r) => !existed(r) && !ofAnotherService(r),
      note: 'It says so for a path, method or stage that does not exist, and for an IAM route called unsigned.',
    },
    {
      text: ['^Missing Authentication Token$'],
      means: 'no-such-route',
      sent: 'nothing',
      certainty: 'likely',
      when: (r) =>
        !existed(r) &&
        !ofAnotherService(r) &&
        saysNothingElse(r) &&
        r.responseField('x-amzn-errortype') === undefined,
      note: 'It says so for a path, method or stage that does not exist, and for an IAM route called unsigned.',
    },
    {
      text: ['^Missing Authentication Token$'],
      means: 'no-such-route',
      sent: 'something',
      certainty: 'likely',
      when: saysNothingElse,
      note: 'It says so for a path, method or stage that does not exist.',
    },
    {
      text: [
        'The security token included in the request is expired',
        'The incoming token has expired',
      ],
      means: 'token-expired',
    },
    {
      text: ['Signature expired * is now earlier than'],
      means: 'clock-skew',
      when: (r) => r.sent.signedUrl === null,
      certainty: 'likely',
      note: 'The time of the signature and the server’s differ by more than it allows.',
    },
    {
      field: 'x-amzn-errortype',
      value: 'Incomplete Signature Exception',
      means: 'scheme-mismatch',
      when: inOtherThan('aws4-hmac-sha256'),
      note: 'It reads Authorization as an AWS Signature Version 4 on a route with IAM, and for a path or method that does not exist.',
    },
    {
      text: [
        'not a valid key value pair missing equal sign in Authorization header',
        'Authorization header requires Credential parameter',
      ],
      means: 'scheme-mismatch',
      when: inOtherThan('aws4-hmac-sha256'),
      note: 'It reads Authorization as an AWS Signature Version 4 on a route with IAM, and for a path or method that does not exist.',
    },
    {
      field: 'x-amzn-errortype',
      value: 'Incomplete Signature Exception',
      means: 'signature-mismatch',
      when: inScheme('aws4-hmac-sha256'),
    },
    {
      text: ['The security token included in the request is invalid'],
      means: 'api-key-invalid',
      certainty: 'likely',
    },
    {
      text: ['is not authorized to perform execute api Invoke', 'with an explicit deny'],
      unless: ['User anonymous', 'User is not authorized to access this resource'],
      means: 'permission-denied',
    },
    {
      text: ['User is not authorized to access this resource'],
      means: 'permission-denied',
      sent: 'something',
      certainty: 'likely',
      note: 'An authorizer says so of any token that it does not like.',
    },
    {
      text: ['User is not authorized to access this resource'],
      means: 'unauthenticated-reported-as-403',
      sent: 'nothing',
      status: 403,
      certainty: 'likely',
    },
    {
      text: ['User anonymous is not authorized', 'User anonymous is not authorized to perform'],
      means: 'unauthenticated-reported-as-403',
      certainty: 'likely',
    },
    {
      field: 'x-amzn-errortype',
      value: 'Forbidden Exception',
      means: 'api-key-invalid',
      when: withKey('x-api-key'),
      certainty: 'likely',
      note: 'It answers so to an API key that is unknown, disabled or not in the usage plan.',
    },
    {
      field: 'x-amzn-errortype',
      value: 'Forbidden Exception',
      means: 'credentials-missing',
      when: (r) => r.sent.nothing.known && r.sent.nothing.value,
      certainty: 'possible',
      note: 'It answers so where an API key is required and none was sent; also for a WAF or a wrong custom domain.',
    },
    { text: ['Limit Exceeded', 'Too Many Requests'], means: 'rate-limited', only: true },
    { field: 'x-amzn-errortype', value: 'WafForbidden', means: 'waf-blocked' },
    {
      text: ['^Unauthorized$'],
      means: 'token-wrong-type',
      only: true,
      when: byAccessToken,
      certainty: 'likely',
      note: 'An authorizer for a Cognito user pool takes the ID token, unless the method names scopes.',
    },
    { text: ['^Unauthorized$'], means: 'bad-credential', only: true, sent: 'something' },
    { text: ['^Unauthorized$'], means: 'no-credential', only: true, sent: 'nothing' },
    { text: ['invalid aud'], means: 'token-audience-mismatch' },
    { text: ['insufficient scope'], means: 'insufficient-scope' },
  ],
  incident: ['x-amzn-requestid', 'apigw-requestid', 'x-amz-apigw-id'],
  remedies: [
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'Compare method, path and stage of {request} with the routes of the API first: with Authorization API Gateway says the same of one that does not exist.',
      when: (reading) => !existed(reading),
    },
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'If the route has IAM as its authorization, sign {request} with Signature Version 4 for execute-api; temporary keys need x-amz-security-token besides.',
      code: {
        language: 'shell',
        text: 'curl -i --aws-sigv4 "aws:amz:{1}:execute-api" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" -H "x-amz-security-token: $AWS_SESSION_TOKEN" \'https://{host}{path}\'',
      },
      asks: /^GET https:\/\/[\w-]+\.execute-api\.([\w-]+)\./,
    },
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'If the route has IAM as its authorization, sign {request} with Signature Version 4 for execute-api; temporary keys need x-amz-security-token besides.',
      asks: /^(?!GET https:\/\/[\w-]+\.execute-api\.)/,
    },
    {
      of: 'scheme-mismatch',
      for: 'owner',
      does: 'If {request} is to take tokens of {issuer}, give its method an authorizer for that user pool (COGNITO_USER_POOLS) in the place of IAM, and deploy the stage again.',
      when: isOfCognito,
    },
    {
      of: 'scheme-mismatch',
      for: 'owner',
      does: 'If {request} is to take this credential, give its method an authorizer that reads it (a Lambda, or JWT in an HTTP API) in the place of IAM, and deploy the stage again.',
      when: (reading) => !isOfCognito(reading),
    },
    {
      of: 'token-wrong-type',
      for: 'developer',
      does: 'Send the ID token with {request}: the access token is taken only where the method names scopes. AWS Amplify is shown.',
      code: {
        language: 'js',
        text: "const { tokens } = await fetchAuthSession();\nconst headers = { Authorization: 'Bearer ' + tokens.idToken };\nawait fetch('https://{host}{path}', { headers });",
      },
      when: byAccessToken,
    },
    {
      of: 'token-wrong-type',
      for: 'owner',
      does: 'If {request} is to take access tokens, name the scopes that they need under OAuth scopes of its method request (authorizationScopes), and deploy the stage again. Each of these scopes has to be in the token.',
      when: byAccessToken,
    },
  ],
};
