/** Parameters of queries, forms and bodies that hold a secret: what is masked, and what no source to copy may hold. */
import { meantName } from '../http/query.ts';
import { memo } from '../memo.ts';
import { queryKey } from './carriers.ts';

const SECRET_PARAMETER =
  /^(?:.*(?:token|secret|password|passwd|apikey|ticket)|.*[cx]srf.*|(?:.*[-_.])?(?:pwd|pw|api-?_?key|access_?key|subscription-key|signature|sig|session|session_?id|sid|credential|jwt|assertion|verifier|otp|totp|hmac|refresh|access)|key|code|auth|token_?auth|authorization|pass|passphrase|pin|hash|mac|hdn(?:ea|tl|ts)|__token__|credential_1|crumb|saml(?:response|request)|wresult|private_?key|id_token_hint|device_code|user_code)$/i;
/** Parameters of that kind which say what a secret is, not what it reads. */
const PLAIN_PARAMETER = /^(?:token_type|token_type_hint|subject_token_type|x-amz-signedheaders)$/i;

/** Whether it is one by its name alone. */
export const isSecretName = memo(
  (name) => SECRET_PARAMETER.test(name) && !PLAIN_PARAMETER.test(name),
);

/** Signatures of addresses under short names (nginx, Traffic Server, Facebook). */
const SIGNATURE = /^(?:md5|s|oh)=[\w=-]{20,}$/i;

/** By its name, or because a product takes its key in it. */
export function isSecretParameter(written: string, value: string): boolean {
  const name = meantName(written);
  return (
    isSecretName(name) ||
    SIGNATURE.test(`${name}=${value}`) ||
    (queryKey(name, value) !== null && !PLAIN_PARAMETER.test(name))
  );
}

/** Secrets are made at random: long, or letters and digits mixed; words and numbers of errors are neither. */
export const looksRandom = (value: string): boolean =>
  !/\s/.test(value) &&
  ((/\d/.test(value) && /[a-z]/i.test(value) && value.length >= 8) || value.length >= 40);
