import { expect, test } from 'vitest';
import { told } from '../../support/diagnosed.ts';

test('a credential that has not been seen to work is not called accepted', () => {
  const { id, text } = told({
    status: 401,
    request: { Authorization: 'Basic YXBwOnB3LTE3' },
    response: { 'Content-Type': 'application/json' },
    body: '{"error":"not_authorised","reason":"Not management user"}',
  });
  expect(id).toBe('forbidden-reported-as-401');
  expect(text).not.toContain('is accepted');
});
