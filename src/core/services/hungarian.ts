import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokent|tokene|tokenje|tokenjét|jwt|kulcsot|kulcsát|api kulcsot|api kulcsát|hozzáférési token|kulcs|kulcsa|api kulcs|api kulcsa|hitelesítő adatok|azonosító adatok|zseton';
const ACCOUNT =
  '(fiók|fiókja|fiókod|fiókját|fiókot|fiókodat|hozzáférését|felhasználó|felhasználói fiók|felhasználói fiókja|hozzáférése)';
const LOCKED = `${ACCOUNT} * (zárolva|zárolták|letiltva|letiltották|felfüggesztve|zároltuk|letiltottuk|zárolásra)`;
const EITHER =
  '(csrf|munkamenet|űrlap|nem járt le|érvénytelen vagy|hibás vagy|hiányzó vagy|lejárt vagy|hiányzik vagy|vagy érvénytelen|vagy lejárt|vagy hiányzik|vagy hiányzó|vagy hibás)';
const OPERATION = '(művelethez|művelet|folytatáshoz|módosításhoz)';

/** What servers say in Hungarian, whatever they run on. */
export const hungarian: Service = {
  id: 'hungarian',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|token érvényessége|kulcs érvényessége|bejelentkezése) ~ (lejárt|már nem érvényes|érvényét vesztette|elévült)`,
      `lejárt (a |az |)(${TOKENS})`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (újra|ismét|újból)`, 'másik eszköz'],
      [
        '(munkamenet|munkamenete|munkameneted|ülés) ~ (lejárt|megszűnt|érvénytelen|véget ért|nem található|befejeződött)',
        '(jelentkezzen|jelentkezz|lépjen|lépj) (be |)(újra|ismét|újból) (be|)',
        '(újra|ismét) (jelentkezzen|jelentkezz|be kell jelentkeznie|be kell jelentkezni|bejelentkezés)',
      ],
    ),
    likely('token-revoked', [
      `(${TOKENS}) ~ (visszavonva|visszavonták|visszavonták|letiltva|törölve|deaktiválva|vissza lett vonva|érvénytelenítve|érvénytelenítették)`,
      '(másik|más) (eszközről|eszközön|böngészőből|helyről) ~ (jelentkeztek|bejelentkeztek|jelentkezett|bejelentkezett|bejelentkezés|léptek)',
      'jelszó megváltozott * (újra|ismét)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * (újra|ismét|újból)`, [
      '(nincs|nem vagy|nincsen|nem) (bejelentkezve|bejelentkezett|hitelesítve|azonosítva)',
      '(bejelentkezés|hitelesítés|azonosítás|belépés) (szükséges|kötelező)',
      '(kérjük jelentkezzen be|jelentkezzen be|jelentkezz be|előbb jelentkezzen|be kell jelentkeznie|be kell jelentkezned|be kell jelentkezni|csak bejelentkezett|csak regisztrált|először jelentkezzen)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(hiányzik|hiányzó|hiányzik a|hiányzik az|nincs|nem található) (|érvényes )(${TOKENS}|authorization|hitelesítési fejléc)`,
      `(${TOKENS}|authorization fejléc|hitelesítési fejléc) ~ (hiányzik|hiányoznak|nem található|megadása kötelező|szükséges|üres|nincs megadva)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|űrlap)', LOCKED],
      [
        `(érvénytelen|hibás|helytelen|ismeretlen|rossz) (|vagy lejárt |vagy hiányzó )(${TOKENS})`,
        `(${TOKENS}) (|nem )(érvénytelen|hibás|helytelen|ismeretlen|érvényes|megfelelő|nem létezik|elutasítva)`,
        '(sikertelen) (hitelesítés|bejelentkezés|azonosítás|belépés)',
        '(hitelesítési hiba|hitelesítés sikertelen|bejelentkezés sikertelen|azonosítási hiba|a hitelesítés nem sikerült)',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt|fejléc) ~ (sérült|hibás formátumú|rossz formátumú|nem dekódolható|nem olvasható|formátuma hibás|formátuma érvénytelen|formátuma nem)',
    ]),
    likely('token-wrong-type', [
      '(rossz|hibás|nem megfelelő|érvénytelen) (típusú token|tokentípus|token típus)',
      '(refresh token|frissítő token|tesztkulcs) ~ (helyett|nem használható|nem megengedett|nem fogadható)',
      '(felhasználói|hozzáférési) token (szükséges|kell|megadása)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (másik alkalmazáshoz|másik alkalmazásnak|másik szolgáltatáshoz|nem ehhez az alkalmazáshoz|más alkalmazás|nem ennek)',
    ]),
    likely('token-signature-invalid', [
      '(token|jwt|tokenjének) aláírása ~ (érvénytelen|hibás|nem egyezik|nem megfelelő|nem érvényes)',
      '(algoritmus|aláírási algoritmus) ~ (nem támogatott|nem engedélyezett|nem megengedett|nem elfogadott)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(felhasználónév|e mail cím|email cím|email|e mail|felhasználó) vagy (a |)jelszó',
      '(hibás|helytelen|rossz|érvénytelen) (|jelenlegi |régi )(jelszó|felhasználónév)',
      '(jelszó|jelszavak|jelenlegi jelszó|régi jelszó|megadott jelszó) (|nem )(hibás|helytelen|rossz|megfelelő|egyezik|egyeznek|érvénytelen|helyes)',
      '(felhasználó nem található|felhasználó nem létezik|ismeretlen felhasználó|nincs ilyen felhasználó)',
    ]),
    likely('permission-denied', [
      '(nincs|nincsen|hiányzó|hiányzik|elégtelen|nem rendelkezik|nem rendelkezel) (|megfelelő |a szükséges |szükséges |elég |elegendő )(jogosultsága|jogosultságod|jogosultság|joga|jogod|engedélye|engedélyed|jogosultsággal|hozzáférése ehhez|jogosultságok)',
      '(nem jogosult|nem vagy jogosult|nem ön a tulajdonosa|nem vagy a tulajdonosa|jogosultság hiányzik|jogosultsága nincs|nem engedélyezett művelet)',
      '(csak|kizárólag) (a |az |)(adminisztrátorok|adminisztrátor|rendszergazda|rendszergazdák|tulajdonos|tulajdonosok|adminok|admin|moderátorok)',
      '(szerepkör|szerepkörrel) (szükséges|kell|hiányzik)',
      '(másik|más) (felhasználóhoz|osztályhoz|ügyfélhez|szervezethez|részleghez|felhasználóé|csapathoz) (tartozik|tartoznak|)',
    ]),
    likely('denied', [
      '(hozzáférés|a hozzáférés) (megtagadva|elutasítva|tiltott|nem engedélyezett|tilos|letiltva)',
    ]),
    likely('insufficient-scope', [
      '(scope|hatókör|hatóköre) ~ (hiányzik|nem elegendő|szükséges|nem tartalmazza|elégtelen)',
      '(hiányzó|elégtelen|hiányzik a) (scope|hatókör)',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} * (zárolva|zárolták|letiltva|letiltották|felfüggesztve|zároltuk|letiltottuk|inaktív|nem aktív|nincs aktiválva|jóváhagyásra vár|még nem aktív|törölve|nincs jóváhagyva|zárolásra került|még nincs jóváhagyva)`,
      '(e mail címe|email címe|e mail cím|email cím|e mail|telefonszáma|telefonszám|e mail címed) ~ (nincs megerősítve|nincs visszaigazolva|nincs hitelesítve|még nincs megerősítve|nem megerősített|megerősítetlen)',
      '(előfizetése|előfizetés|licenc|licence|szerződése|próbaidőszak|csomagja|próbaidőszaka|előfizetésed) ~ (lejárt|megszűnt|véget ért|nem aktív|szükséges|nem tartalmazza|inaktív|felfüggesztve)',
      '(számla|számlája|befizetés|fizetés|tartozása) ~ (kiegyenlítetlen|lejárt|nincs kiegyenlítve|sikertelen|hátralék|van|nem érkezett)',
      '(erősítse meg|igazolja vissza|aktiválja|erősítsd meg|erősítse) ~ (e mail|email|fiókját|címét|telefonszámát)',
      '(jelszava|jelszó|jelszavad) ~ (lejárt|meg kell változtatni|változtassa meg)',
      '(jóváhagyásra|aktiválásra|megerősítésre) vár',
    ]),
    likely('api-not-enabled', [
      '(funkció|modul|szolgáltatás|api|opció) ~ (nincs engedélyezve|nincs bekapcsolva|ki van kapcsolva|nincs aktiválva|letiltva|nem aktív|nem engedélyezett)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      'túl sok (kérés|próbálkozás|lekérdezés|hívás|sikertelen próbálkozás|kísérlet)',
      '(korlát|limit|kvóta|keret|korlátot|limitet|kvótát|keretet|kerete|limitje) ~ (túllépve|elérte|túllépte|kimerült|elfogyott|betelt)',
      '(elérte|túllépte|kimerítette) (a |az |)(napi |havi |)(korlátot|limitet|kvótát|keretet|lekérdezési)',
    ]),
    likely('csrf-rejected', [
      '(csrf|űrlap token|űrlap|biztonsági token) ~ (érvénytelen|hiányzik|lejárt|hibás)',
      '(érvénytelen|hiányzó) csrf',
    ]),
    likely('origin-not-allowed', [
      '(domain|eredet|origin|forrás|referer|domén) ~ (nem engedélyezett|nincs engedélyezve|nem megengedett|nincs regisztrálva)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip cím|ip címe|ip címről|ip címed) ~ (nem engedélyezett|letiltva|nincs engedélyezve|nem szerepel|tiltott|tiltólistán|nincs a listán)',
      '(nem érhető el|nem elérhető) ~ (országában|régiójában|országban|régióban)',
      '(országában|régiójában|országban|régióban) ~ (nem érhető el|nem elérhető)',
    ]),
    likely('https-required', ['(https|biztonságos kapcsolat) (szükséges|kötelező|használata)']),
    likely('step-up-required', [
      '(kétlépcsős|kétfaktoros|második faktor|ellenőrző kód|megerősítő kód|sms kód|biztonsági kód|egyszer használatos|2fa|otp) ~ (szükséges|kötelező|hibás|érvénytelen|lejárt|helytelen)',
      '(hibás|érvénytelen|helytelen|adja meg az|írja be az) (ellenőrző kód|megerősítő kód|sms kód|biztonsági kód|ellenőrző kódot|sms ben)',
      `${OPERATION} * (újra|ismét|újból) (be kell|jelentkezzen|azonosítania|bejelentkeznie|meg kell|jelentkezz)`,
    ]),
    ...ofSignature([
      '(érvénytelen|hibás|helytelen) aláírás',
      '(aláírás|kérés aláírása|aláírása) (|nem )(érvénytelen|hibás|egyezik|megfelelő)',
    ]),
    likely('clock-skew', [
      '(időbélyeg|időbélyege|timestamp|óra|kérés ideje) ~ (érvénytelen|lejárt|eltér|túl régi|nincs szinkronban|nem egyezik)',
    ]),
    likely('signed-url-expired', [
      '(link|hivatkozás|meghívó|letöltési link) ~ (lejárt|már nem érvényes|érvényét vesztette)',
    ]),
    likely('client-certificate-required', [
      '(tanúsítvány|ügyféltanúsítvány|kliens tanúsítvány) ~ (szükséges|lejárt|érvénytelen|hiányzik|visszavonva|visszavonták|ismeretlen)',
    ]),
  ]),
};
