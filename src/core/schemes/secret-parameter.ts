/** Parameters of queries, forms and bodies that hold a secret: what is masked, and what no source to copy may hold. */
import { meantName } from '../http/query.ts';
import { memo } from '../memo.ts';
import { queryKey } from './carriers.ts';

const SECRET_PARAMETER =
  /^(?:.*(?:token|secret|password|passwd|apikey|ticket)|.*[cx]srf.*|(?:.*[-_.])?(?:pwd|pw|api-?_?key|access_?key|subscription-key|signature|sig|session|session_?id|sid|credential|jwt|assertion|verifier|otp|totp|hmac|refresh|access)|key|code|auth|token_?auth|authorization|pass|passphrase|pin|hash|mac|hdn(?:ea|tl|ts)|__token__|credential_1|crumb|saml(?:response|request)|wresult|private_?key|id_token_hint|device_code|user_code)$/i;
/** What passwords and keys are called elsewhere; `clave`, `parola` and the like only as the whole name. */
const IN_OTHER_LANGUAGES =
  /^(?:.*(?:passwort|kennwort|wachtwoord|mot_?de_?passe|contrase(?:ñ|n|ni)a|[lł]ösenord|losenord|adgangskode|salasana|jelsz[oó]|пароль|密码|密碼|パスワード|비밀번호)|(?:.*[-_])?(?:mdp|senha|has[lł]o|heslo|parola|[sş]ifre|passord|clave|clef?|clé|chave|chiave|schl(?:ue|ü)ssel|sleutel|klucz|nyckel))$/i;
/** A second and third time, or the one of before (`password2`, `passwordConfirm`). */
const AGAIN = /pass(?:word|wd)?[-_]?(?:\d|confirm\w*|repeat|again|old|new|current|verify)$/i;
/** The second factor of a sign-in. */
const PASSCODE =
  /^(?:.*[-_])?(?:passcode|(?:otp|mfa|2fa|recovery|backup|verification|security)[-_]?code)$/i;

/** Parameters of that kind which say what a secret is, not what it reads. */
const PLAIN_PARAMETER = /^(?:token_type|token_type_hint|subject_token_type|x-amz-signedheaders)$/i;

/** Whether it is one by its name alone. */
export const isSecretName = memo(
  (name) =>
    (SECRET_PARAMETER.test(name) ||
      IN_OTHER_LANGUAGES.test(name) ||
      AGAIN.test(name) ||
      PASSCODE.test(name)) &&
    !PLAIN_PARAMETER.test(name),
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
