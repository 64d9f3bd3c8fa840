import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokenu|tokena|jwt|prístupový token|kľúč|kľúča|api kľúč|api kľúča|kľúč api|prihlasovacie údaje';
const ACCOUNT = '(účet|konto|používateľ|používateľský účet|užívateľ)';
const LOCKED = `${ACCOUNT} ~ (zablokovaný|zablokované|uzamknutý|uzamknuté|zamknutý|deaktivovaný|pozastavený)`;
const EITHER =
  '(csrf|relácia|relácie|formulára|neplatný alebo|chýba alebo|chýbajúci alebo|nesprávny alebo|vypršal alebo|alebo neplatný|alebo chýbajúci|alebo vypršal|alebo vypršala|alebo chýba|alebo nesprávny|alebo je neplatný)';
const OPERATION = '(tejto akcie|túto akciu|akciu|operáciu|operácie|pokračovanie|zmeny)';

/** What servers say in Slovak, whatever they run on. */
export const slovak: Service = {
  id: 'slovak',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|prihlásenie) ~ (vypršal|vypršala|vypršalo|expiroval|už neplatí|nie je už platný|už nie je platný)`,
      `(platnosť|doba platnosti) ~ (${TOKENS}|prihlásenia) ~ (vypršala|skončila|uplynula)`,
      `(expirovaný|exspirovaný) (${TOKENS})`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (znova|znovu|opäť)`],
      [
        '(relácia|relácie|sedenie|session) ~ (vypršala|vypršalo|skončila|ukončená|neplatná|už neplatí|expirovala|nenájdená)',
        '(prihláste|prihlásiť|prihlás) (sa |)(prosím |)(znova|znovu|opäť)',
        '(znova|znovu|opäť) sa (prihláste|prihlásiť|prihlás)',
      ],
    ),
    likely('token-revoked', [
      '(token|kľúč|api kľúč|jwt) ~ (odvolaný|zneplatnený|zrušený|deaktivovaný|zablokovaný|odobratý|zmazaný)',
      '(prihlásili|prihlásený|prihlásenie|prihlásení) ~ (na inom|z iného|v inom) (zariadení|zariadenia|prehliadači|miesta)',
      'heslo bolo zmenené * (znova|znovu)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * (znova|znovu|opäť)`, [
      '(nie ste|používateľ nie je|nie si|nie je) (prihlásený|prihlásená|prihlásení|autentifikovaný|overený)',
      '(prihlásenie|autentifikácia|overenie) (je |)(vyžadované|potrebné|nutné|vyžadovaná|potrebná|povinné)',
      '(musíte sa prihlásiť|prihláste sa prosím|prosím prihláste sa|je potrebné sa prihlásiť|neprihlásený používateľ|musíte byť prihlásený|len pre prihlásených|najprv sa prihláste)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(chýba|chýbajúci|nebol zadaný|nebol poskytnutý|žiadny|nenašiel sa) (|platný )(${TOKENS}|autorizačná hlavička|autorizácia)`,
      `(${TOKENS}|hlavička) ~ (chýba|nebol zadaný|nebol poskytnutý|nenájdený|je vyžadovaný|je povinný|je prázdny|sa nenašiel)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|formulára)', LOCKED],
      [
        `(nesprávny|chybný|neznámy|neplatný|neplatné|nesprávne) (|alebo expirovaný |alebo chýbajúci )(${TOKENS})`,
        `(${TOKENS}) (|je |nie je |sú |nie sú )(neplatný|nesprávny|chybný|neznámy|platný|neplatné|nesprávne|odmietnutý|neexistuje)`,
        '(chyba|zlyhanie) (autentifikácie|autorizácie|overenia)',
        '(autentifikácia|prihlásenie|overenie) (zlyhala|zlyhalo|neúspešné|sa nepodarilo)',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt|hlavička) ~ (poškodený|nemožno dekódovať|nie je možné dekódovať|zlý formát|chybný formát|nesprávny formát)',
      '(chybný|zlý|nesprávny|neplatný) formát (tokenu|tokena|hlavičky)',
    ]),
    likely('token-wrong-type', [
      '(nesprávny|neplatný|zlý) typ (tokenu|tokena)',
      '(refresh token|obnovovací token|testovací kľúč) ~ (namiesto|nemožno|nie je povolený|nemôže)',
      '(je vyžadovaný|vyžaduje sa|očakáva sa) (používateľský token|token používateľa|prístupový token)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (pre inú aplikáciu|pre inú službu|inej aplikácii|nie je určený)',
    ]),
    likely('token-signature-invalid', [
      '(nesprávny|chybný|neplatný) podpis (tokenu|tokena|jwt)',
      'podpis (tokenu|tokena|jwt) ~ (neplatný|nesúhlasí|nesprávny|nie je platný)',
      '(algoritmus|podpisový algoritmus|algoritmus podpisu) ~ (nie je podporovaný|nie je povolený|nepodporovaný|nepovolený)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(používateľské meno|meno|e mail|email|prihlasovacie meno) (alebo|a) heslo',
      '(nesprávne|zlé|neplatné|chybné) (|staré |súčasné |aktuálne )heslo',
      '(heslo|heslá|staré heslo|súčasné heslo|aktuálne heslo) (|je |nie je |sa )(nesprávne|neplatné|zlé|správne|nezhodujú|nesúhlasí)',
      '(používateľ neexistuje|používateľ sa nenašiel|používateľ nebol nájdený|neznámy používateľ)',
    ]),
    likely('permission-denied', [
      '(nemáte|nemá|chýba|nedostatočné|chýbajú|nemáš|nemáte dostatočné|nemáte potrebné) (|vám |potrebné |dostatočné )(oprávnenie|oprávnenia|práva|prístup k|povolenie|právo)',
      '(nie ste oprávnený|nie ste vlastníkom|nie ste oprávnení|nie je oprávnený|nedostatok oprávnení|bez oprávnenia)',
      '(len|iba|výhradne) (pre |)(administrátor|administrátori|administrátorov|správca|správcovia|vlastník|vlastníka|vlastníci|adminov)',
      '(vyžaduje|potrebná|vyžadovaná) (sa |je |)(rola|rolu)',
      'patrí inému (používateľovi|oddeleniu|zákazníkovi|tímu|klientovi)',
    ]),
    likely('denied', [
      '(prístup odmietnutý|prístup zamietnutý|prístup zakázaný|prístup bol zamietnutý|prístup bol odmietnutý|nepovolený prístup)',
    ]),
    likely('insufficient-scope', [
      '(scope|rozsah oprávnení) ~ (nedostatočný|chýba|vyžadovaný|nezahŕňa|neobsahuje)',
      '(chýba|nedostatočný|chýbajúci) (scope|rozsah oprávnení)',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} ~ (zablokovaný|zablokované|uzamknutý|uzamknuté|zamknutý|deaktivovaný|pozastavený|nie je aktívny|nie je aktívne|neaktívny|nebol aktivovaný|nie je aktivovaný|čaká na schválenie|nebol schválený|zrušený)`,
      '(e mail|email|e mailová adresa|telefón|telefónne číslo|emailová adresa) ~ (nie je overený|nie je overená|nebol overený|nebola overená|neoverený|nie je potvrdený|nie je potvrdená|nebol potvrdený|nie je overené)',
      '(predplatné|licencia|zmluva|skúšobná doba|skúšobné obdobie|členstvo|platnosť licencie|platnosť predplatného) ~ (vypršalo|vypršala|skončila|skončilo|ukončená|ukončené|nie je aktívne|nie je aktívna|uplynula|nezahŕňa|uplynulo)',
      '(vyžaduje sa|nemáte|potrebujete) (aktívne |platnú |platené |aktívna |)(predplatné|licencia|licenciu)',
      '(faktúra|faktúry|platba|faktúru) ~ (po splatnosti|neuhradená|nezaplatená|neuhradené|zlyhala|nebola uhradená)',
      '(potvrďte|overte|aktivujte|potvrdiť|overiť) ~ (e mail|email|e mailovú adresu|účet|telefón|telefónne číslo)',
      '(čaká na|čakáte na) (schválenie|aktiváciu|overenie)',
    ]),
    likely('api-not-enabled', [
      '(funkcia|modul|api|služba) ~ (nie je povolená|nie je aktívna|nie je zapnutá|vypnutá|nie je povolené|nie je aktivovaná|nie je aktivovaný)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      '(príliš veľa|prekročený|vyčerpaný|prekročili|dosiahnutý|vyčerpali) ~ (požiadaviek|pokusov|limit|limitu|kvóta|kvótu|počet)',
      '(limit|kvóta) ~ (prekročený|vyčerpaný|prekročená|vyčerpaná|dosiahnutý)',
    ]),
    likely('csrf-rejected', [
      '(csrf|token formulára|formulár|formulára) ~ (neplatný|chýba|vypršal|vypršala|nesúhlasí)',
      '(chýbajúci|chýba|neplatný) (csrf|token formulára)',
    ]),
    likely('origin-not-allowed', [
      '(doména|pôvod|origin|referer) ~ (nie je povolená|nie je povolený|nepovolená|nepovolený)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip adresa|ip adresy) ~ (nie je povolená|zablokovaná|blokovaná|nie je na zozname|nie je v zozname|nepovolená)',
      '(nie je dostupná|nie je dostupné|nedostupné|nie je k dispozícii) ~ (vašej|tejto) (krajine|oblasti)',
    ]),
    likely('https-required', [
      '(vyžaduje sa|použite|iba cez|len cez) (https|zabezpečené pripojenie)',
    ]),
    likely('step-up-required', [
      '(dvojfaktorové|dvojfaktorová|druhý faktor|overovací kód|bezpečnostný kód|sms kód|jednorazový kód|jednorazové heslo|2fa|otp) ~ (vyžaduje|vyžadovaný|vyžadované|potrebné|neplatný|nesprávny|zadajte|vypršal)',
      '(nesprávny|zadajte|neplatný) (overovací kód|bezpečnostný kód|sms kód|jednorazový kód|kód z aplikácie|kód z sms)',
      `${OPERATION} * (znova|znovu|opäť) (prihlásiť|sa prihlásiť|sa prihláste|prihláste|zadať heslo|overiť|zadajte heslo)`,
    ]),
    ...ofSignature([
      '(nesprávny|chybný|neplatný) podpis',
      'podpis (požiadavky |)(je |nie je |)(neplatný|nesprávny|nesúhlasí|platný)',
    ]),
    likely('clock-skew', [
      '(časová pečiatka|časová značka|timestamp|čas požiadavky|hodiny) ~ (neplatná|vypršala|líši|zastaraná|príliš stará|nie sú synchronizované)',
    ]),
    likely('signed-url-expired', [
      '(odkaz|odkazu|pozvánka|pozvánky) ~ (vypršal|vypršala|už neplatí|expiroval|už nie je platný)',
    ]),
    likely('client-certificate-required', [
      '(klientsky certifikát|certifikát|certifikátu) ~ (vyžaduje|vyžadovaný|vypršal|neplatný|chýba|odvolaný|vypršala|nie je registrovaný)',
    ]),
  ]),
};
