import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokenu|jwt|přístupový token|přístupového tokenu|klíč|klíče|api klíč|api klíče|klíč api|přihlašovací údaje|přihlašovacích údajů';
const ACCOUNT = '(účet|uživatelský účet|uživatel|účtu|přístup uživatele)';
const LOCKED = `${ACCOUNT} ~ (zablokován|uzamčen|zamčen|deaktivován|pozastaven|zakázán)`;
const EITHER =
  '(csrf|relace|formuláře|nevypršela|nevypršel|neplatný nebo|neplatný či|chybí nebo|chybějící nebo|nesprávný nebo|vypršel nebo|nebo neplatný|nebo chybějící|nebo vypršel|nebo vypršela|nebo chybí|nebo nesprávný|nebo je neplatný|či vypršel)';
const OPERATION = '(této akce|tuto akci|akci|operaci|operace|pokračování|změny)';

/** What servers say in Czech, whatever they run on. */
export const czech: Service = {
  id: 'czech',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|přihlášení) ~ (vypršel|vypršela|vypršelo|expiroval|již neplatí|už neplatí|není již platný|propadl|pozbyl platnosti)`,
      `(platnost|doba platnosti) ~ (${TOKENS}|přihlášení) ~ (vypršela|skončila|uplynula)`,
      `(expirovaný|prošlý) (${TOKENS})`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (znovu|znova|opět)`],
      [
        '(relace|sezení|platnost relace|session) ~ (vypršela|vypršelo|skončila|ukončena|neplatná|již neplatí|expirovala|nenalezena)',
        '(přihlaste|přihlásit|přihlašte|přihlas) (se |)(prosím |)(znovu|znova|opět)',
        '(znovu|znova|opět) se (přihlaste|přihlásit|přihlas)',
      ],
    ),
    likely('token-revoked', [
      '(token|klíč|api klíč|jwt) ~ (odvolán|zneplatněn|zrušen|deaktivován|zablokován|odebrán|smazán|revokován)',
      '(přihlášeni|přihlášen|přihlášení|přihlásili) ~ (na jiném|z jiného|v jiném) (zařízení|prohlížeči|prohlížeče|místa)',
      'heslo bylo změněno * (znovu|znova)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * (znovu|znova|opět)`, [
      '(nejste|uživatel není|nejsi|není) (přihlášen|přihlášeni|přihlášena|přihlášený|autentizován|ověřen)',
      '(přihlášení|autentizace|autentifikace|ověření uživatele) (je |)(vyžadováno|vyžadována|nutné|nutná|požadováno|povinné|vyžadováno|potřeba)',
      '(přihlaste se prosím|prosím přihlaste se|musíte se přihlásit|je nutné se přihlásit|nepřihlášený uživatel|musíte být přihlášen|musíte být přihlášeni|pouze pro přihlášené|je třeba se přihlásit|nejprve se přihlaste)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(chybí|chybějící|nebyl zadán|nebyl poskytnut|nebyl předán|bez|žádný|nebyl nalezen|vyžadován) (|platný )(${TOKENS}|autorizační hlavička|hlavička authorization|autorizace)`,
      `(${TOKENS}|hlavička) ~ (chybí|nebyl zadán|nebyl poskytnut|nebyl předán|nenalezen|nebyl nalezen|je vyžadován|je povinný|je prázdný)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|formuláře)', LOCKED],
      [
        `(neplatný|nesprávný|chybný|neznámý|neplatné|nesprávné|neplatného) (|nebo expirovaný |nebo chybějící |nebo vypršelý )(${TOKENS})`,
        `(${TOKENS}) (|je |není |jsou |nejsou )(neplatný|nesprávný|chybný|neznámý|platný|neplatné|nesprávné|správný|odmítnut|neexistuje)`,
        '(chyba|selhání) (autentizace|autentifikace|autorizace|ověření)',
        '(autentizace|přihlášení|ověření|autentifikace) (selhala|selhalo|se nezdařilo|se nezdařila|neúspěšné)',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt|hlavička) ~ (poškozen|poškozený|nelze dekódovat|nelze přečíst|špatný formát|chybný formát|neplatný formát)',
      '(neplatný|chybný|špatný|nesprávný) formát (tokenu|jwt|hlavičky)',
    ]),
    likely('token-wrong-type', [
      '(nesprávný|neplatný|špatný) typ tokenu',
      '(refresh token|obnovovací token|testovací klíč) ~ (místo|nelze|není povolen|nemůže|není přijímán)',
      '(je vyžadován|vyžadován|očekáván) (uživatelský token|token uživatele|přístupový token)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (pro jinou aplikaci|pro jinou službu|jiné aplikaci|není určen|jiné publikum|pro jiného příjemce)',
    ]),
    likely('token-signature-invalid', [
      '(neplatný|nesprávný|chybný) podpis (tokenu|jwt)',
      'podpis (tokenu|jwt) ~ (neplatný|nesouhlasí|nesprávný|není platný)',
      '(algoritmus|algoritmus podpisu|podpisový algoritmus) ~ (není podporován|není povolen|nepodporovaný|nepovolený)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(uživatelské jméno|jméno|e mail|email|přihlašovací jméno|login) (nebo|a|či) heslo',
      '(nesprávné|neplatné|chybné|špatné) (|staré |současné |aktuální |stávající )(heslo|jméno nebo heslo)',
      '(heslo|hesla|staré heslo|současné heslo|stávající heslo) (|je |není |jsou )(nesprávné|neplatné|chybné|špatné|správné|neshodují|nesouhlasí|se neshodují)',
      '(uživatel nenalezen|uživatel neexistuje|uživatel nebyl nalezen|neznámý uživatel)',
    ]),
    likely('permission-denied', [
      '(nemáte|nemá|nedostatečná|chybí|nedostatečné|nemáš|chybějící|nemáte dostatečná|nemáte potřebná) (|vám |potřebná |dostatečné |potřebné )(oprávnění|práva|přístup|povolení|právo|opravneni)',
      '(nejste oprávněn|nejste vlastníkem|nejste oprávněni|není oprávněn|nedovolená operace|nedostatek oprávnění|bez oprávnění)',
      '(pouze|jen|výhradně) (pro |)(administrátor|administrátoři|administrátory|administrátora|správce|správci|vlastník|vlastníka|vlastníci|admin|adminy)',
      '(vyžadována|vyžaduje|potřeba|nutná) (je |)(role|roli)',
      'patří (jinému|jiné|jinému) (uživateli|oddělení|zákazníkovi|týmu|organizaci|společnosti|firmě)',
    ]),
    likely('denied', [
      '(přístup odepřen|přístup zamítnut|přístup zakázán|přístup byl odepřen|přístup odmítnut|zakázaný přístup|přístup byl zamítnut|nepovolený přístup)',
    ]),
    likely('insufficient-scope', [
      '(scope|rozsah oprávnění|rozsah) ~ (nedostatečný|chybí|vyžadován|nezahrnuje|neobsahuje)',
      '(chybí|nedostatečný|chybějící|vyžadován) (scope|rozsah oprávnění|rozsah tokenu)',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} ~ (zablokován|uzamčen|zamčen|deaktivován|pozastaven|zakázán|není aktivní|neaktivní|nebyl aktivován|není aktivován|čeká na schválení|nebyl schválen|dosud nebyl schválen|zrušen|smazán)`,
      '(e mail|email|e mailová adresa|telefon|telefonní číslo|emailová adresa) ~ (není ověřen|není ověřena|není ověřeno|nebyl ověřen|nebyla ověřena|neověřený|není potvrzen|není potvrzena|nebyl potvrzen)',
      '(předplatné|licence|smlouva|zkušební doba|zkušební období|tarif|členství|platnost licence|platnost předplatného) ~ (vypršelo|vypršela|skončila|skončilo|ukončena|ukončeno|není aktivní|neaktivní|vyžadováno|neobsahuje|nezahrnuje|uplynula)',
      '(vyžaduje|vyžadována|vyžadováno|nemáte) (je |aktivní |platnou |placené |aktivního )(předplatné|licence|licenci|předplatného)',
      '(faktura|faktury|platba|fakturu|poplatek) ~ (po splatnosti|neuhrazena|neuhrazená|nezaplacena|nezaplacená|neuhrazené|selhala|nebyla přijata|nebyla uhrazena)',
      '(potvrďte|ověřte|aktivujte|potvrdit|ověřit) ~ (e mail|email|e mailovou adresu|účet|telefon|telefonní číslo)',
      'heslo ~ (změňte|musí být změněno|je třeba změnit|vypršela platnost)',
      '(čeká na|čekáte na) (schválení|aktivaci|ověření)',
    ]),
    likely('api-not-enabled', [
      '(funkce|modul|api|služba) ~ (není povolena|není aktivní|není zapnuta|vypnuta|není povoleno|není aktivována|není aktivován|deaktivována|zakázána)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      '(příliš mnoho|překročen|vyčerpán|překročili|dosažen|vyčerpali|překročena) ~ (požadavků|pokusů|limit|limitu|kvóta|dotazů|kvótu|počet)',
      '(limit|kvóta) ~ (překročen|vyčerpán|překročena|vyčerpána|dosažen)',
    ]),
    likely('csrf-rejected', [
      '(csrf|token formuláře|formulář|formuláře) ~ (neplatný|chybí|vypršel|vypršela|nesouhlasí)',
      '(neplatný|chybějící|chybí) (csrf|token formuláře)',
    ]),
    likely('origin-not-allowed', [
      '(doména|původ|origin|referer) ~ (není povolena|není povolen|nepovolená|nepovolený|není registrována)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip adresa|ip adresy) ~ (není povolena|zablokována|blokována|není na seznamu|není v seznamu|nepovolená|nemá přístup|není povolen)',
      '(není dostupná|není dostupné|nedostupné|nedostupná|není k dispozici) ~ (vaší|této|tvé) (zemi|oblasti)',
      '(pouze|jen) z (vnitřní|firemní|podnikové|interní) sítě',
    ]),
    likely('https-required', [
      '(vyžadováno|vyžaduje|použijte|pouze přes) (je |se |)(https|zabezpečené připojení)',
    ]),
    likely('step-up-required', [
      '(dvoufázové|dvoufaktorové|druhý faktor|ověřovací kód|bezpečnostní kód|sms kód|kód z sms|jednorázový kód|jednorázové heslo|dvoufaktorová autentizace|2fa|otp) ~ (vyžadováno|vyžadován|vyžadována|nutné|neplatný|nesprávný|zadejte|vypršel|chybný)',
      '(neplatný|nesprávný|chybný|zadejte) (ověřovací kód|bezpečnostní kód|sms kód|jednorázový kód|kód z aplikace|kód z sms)',
      `${OPERATION} * (znovu|znova|opět) (přihlásit|se přihlásit|se přihlaste|přihlaste|zadat heslo|ověřit|zadejte heslo|přihlášení)`,
    ]),
    ...ofSignature([
      '(neplatný|nesprávný|chybný) podpis',
      'podpis (požadavku |)(je |)(neplatný|nesprávný|nesouhlasí|není platný)',
    ]),
    likely('clock-skew', [
      '(časové razítko|časová značka|timestamp|čas požadavku|hodiny) ~ (neplatné|neplatná|vypršelo|liší|zastaralé|příliš staré|nejsou synchronizovány)',
    ]),
    likely('signed-url-expired', [
      '(odkaz|odkazu|pozvánka|pozvánky) ~ (vypršel|vypršela|již neplatí|expiroval|není již platný|už neplatí)',
    ]),
    likely('client-certificate-required', [
      '(klientský certifikát|certifikát|certifikátu) ~ (vyžadován|vypršel|neplatný|chybí|odvolán|není registrován|vypršela|je vyžadován)',
    ]),
  ]),
};
