/**
 * Readers of credentials that remember what they read: a page sends the same ones with every
 * request, and each refusal is held against those before it.
 */
import { memo } from './memo.ts';
import { readBasic as readBasicText } from './schemes/basic.ts';
import { readPlaceholder as readPlaceholderText } from './token/placeholder.ts';
import { readToken as readTokenText } from './token/token.ts';

export const readToken = memo(readTokenText);
export const readBasic = memo(readBasicText);
export const readPlaceholder = memo(readPlaceholderText);
