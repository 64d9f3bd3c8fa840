import { expect, test } from 'vitest';
import { diagnosed, toldTo, toldToAll } from '../../support/diagnosed.ts';

test('a call that was not signed', () => {
  const analysis =
    diagnosed(`GET https://gate.example.com/?Action=GetCallerIdentity&Version=2011-06-15
< 403 Forbidden
< Content-Type: text/xml
<
< <ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>MissingAuthenticationToken</Code><Message>Request is missing Authentication Token</Message></Error></ErrorResponse>`);
  expect(analysis.causes[0].id).toBe('unauthenticated-reported-as-403');
  expect(toldTo('developer', analysis)).toContain('aws:amz:$AWS_REGION:sts');
  expect(toldTo('developer', analysis)).toContain('Action=GetCallerIdentity&Version=2011-06-15');
  expect(toldTo('visitor', analysis)).toContain('signing in does not help');
  expect(toldToAll(analysis)).not.toContain('accessToken');
});
