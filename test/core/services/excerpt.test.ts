import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/core/http/content.ts';
import { excerptOf, inBlocks } from '../../../src/core/services/excerpt.ts';

const blocks = (html: string) =>
  inBlocks(readContent({ known: true, value: html }, 'text/html')).split('\n');

describe('the lines of a page', () => {
  test('are parted as they are shown, whatever the source looks like', () => {
    expect(
      blocks(
        '<html><head><title>403 Forbidden</title><style>p{}</style></head><body>\n<h1>Sorry,\n you &amp; I</h1><p>The <b>CSRF</b> token\nis missing.<!-- <p>no --><br>Try again</body></html>',
      ),
    ).toEqual(['403 Forbidden', 'Sorry, you & I', 'The CSRF token is missing.', 'Try again']);
  });

  test('markup that does not end is none of them', () => {
    expect(blocks(`<html><p>said${'<'.repeat(60_000)}`)).toEqual(['said']);
    expect(blocks(`<html><p>said<!--${'<p>'.repeat(20_000)}`)).toEqual(['said']);
  });
});

describe('of a longer text', () => {
  const text =
    'Status Report\nMessage\nThe CSRF nonce could not be validated\nDescription\nThe server understood the request but refuses to authorize it for some reason that it does not tell.';

  test('the line with the word', () => {
    expect(excerptOf(text, 'nonce', 0)).toBe('The CSRF nonce could not be validated');
  });
  test('the sentence with the word', () => {
    const long = `Something went wrong while your request was handled. The token has expired. ${'Read our guide about tokens and their life. '.repeat(3)}`;
    expect(excerptOf(long, 'expired', 0)).toBe('The token has expired.');
  });
  test('a short one is shown whole', () => {
    expect(excerptOf('The token has expired. Get another.', 'expired', 0)).toBeNull();
  });
});
