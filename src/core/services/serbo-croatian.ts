import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { inBothAlphabets } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokena|jwt|pristupni token|ključ|ključa|api ključ|api ključa|pristupni podaci|žeton|vjerodajnice|podaci za prijavu';
const ACCOUNT = '(račun|nalog|korisnik|korisnički račun|korisnički nalog|profil)';
const LOCKED = `${ACCOUNT} ~ (zaključan|blokiran|deaktiviran|suspendiran|suspendovan|onemogućen)`;
const EITHER =
  '(csrf|sesija|sesije|sjednica|nije istekao|nevažeći ili|neispravan ili|nedostaje ili|nevaljan ili|istekao ili|ili nevažeći|ili neispravan|ili istekao|ili je istekao|ili nedostaje|ili nevaljan|ili ne postoji)';
const OPERATION =
  '(ovu radnju|ove radnje|radnju|operaciju|operacije|nastavak|nastavili|ovu akciju)';

/** What servers say in Serbian, Croatian and Bosnian, whatever they run on. */
export const serboCroatian: Service = {
  id: 'serbo-croatian',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: inBothAlphabets([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|prijava) ~ (istekao|istekla|istekli|više ne vrijedi|više ne važi|više nije važeći|više nije valjan)`,
      `(važenje|valjanost|trajanje|rok važenja|rok) ~ (${TOKENS}) ~ (isteklo|istekla|istekao)`,
      'istekao (token|ključ|api ključ|pristupni token)',
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (ponovno|ponovo|opet)`],
      [
        '(sesija|sesije|sjednica) ~ (istekla|isteklo|završena|nevažeća|prekinuta|nije pronađena|više nije važeća|nije važeća)',
        '(prijavite se|prijaviti se|prijavi se|ulogujte se|prijavite) (ponovno|ponovo|opet)',
        '(ponovno|ponovo|opet) (se |)(prijavite|prijaviti|ulogujte|prijavi)',
      ],
    ),
    likely('token-revoked', [
      '(token|ključ|api ključ|jwt) ~ (opozvan|poništen|povučen|deaktiviran|ukinut|obrisan|blokiran)',
      '(prijavljeni|prijava|prijavili|prijavljen|prijavom) ~ (na drugom|s drugog|sa drugog) (uređaju|uređaja|pregledniku|mjesta)',
      'lozinka je (promijenjena|promenjena) * (ponovno|ponovo)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * (ponovno|ponovo|opet)`, [
      '(niste|korisnik nije|nisi|nije) (prijavljeni|prijavljen|prijavljena|ulogovani|ulogovan|autentificiran|autentifikovan)',
      '(potrebna|obavezna|neophodna|zahtijeva se|potrebno) (je |)(prijava|autentifikacija|autentikacija|prijaviti se)',
      '(morate se prijaviti|molimo prijavite se|prijavite se kako|prijavite se da|morate biti prijavljeni|samo za prijavljene|prvo se prijavite|moraš se prijaviti)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(nedostaje|nije dostavljen|nije poslan|nije poslat|nema|bez|nije naveden|nije proslijeđen|nedostaju) (|važeći )(${TOKENS}|zaglavlje|autorizacijsko zaglavlje)`,
      `(${TOKENS}|zaglavlje) ~ (nedostaje|nedostaju|nije dostavljen|nije poslan|nije poslat|nije pronađen|nije pronađeno|je obavezan|je prazan|nije naveden)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|obrasca|forme)', LOCKED],
      [
        `(nevažeći|neispravan|pogrešan|nepoznat|nevaljan|neispravni|pogrešni|neispravne) (|ili istekao |ili istekli )(${TOKENS})`,
        `(${TOKENS}) (|je |nije |su |nisu )(nevažeći|neispravan|pogrešan|nepoznat|nevaljan|ispravan|važeći|valjan|neispravni|ne postoji|odbijen)`,
        '(autentifikacija|prijava|autentikacija) (nije uspjela|nije uspela|neuspješna|neuspešna)',
        '(greška|pogreška) (pri|u) (autentifikaciji|prijavi|autorizaciji)',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt|zaglavlje) ~ (oštećen|neispravnog formata|pogrešnog formata|nije moguće dekodirati|ne može se dekodirati|neispravan format)',
      '(neispravan|pogrešan|nevažeći) format (tokena|jwt|zaglavlja)',
    ]),
    likely('token-wrong-type', [
      '(pogrešna|neispravna|nevažeća|pogrešan|neispravan) (vrsta|tip) tokena',
      '(refresh token|token za osvježavanje|testni ključ) ~ (umjesto|umesto|ne može|nije dozvoljen|nije dopušten)',
      '(potreban|očekivan|zahtijeva se) (je |)(korisnički token|pristupni token)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (za drugu aplikaciju|za drugi servis|za drugu uslugu|drugoj aplikaciji|nije namijenjen|nije namenjen)',
    ]),
    likely('token-signature-invalid', [
      '(nevažeći|neispravan|pogrešan|nevaljan) potpis (tokena|jwt)',
      'potpis (tokena|jwt) ~ (nevažeći|neispravan|ne odgovara|nije ispravan|nije važeći)',
      '(algoritam|algoritam potpisa) ~ (nije podržan|nije dozvoljen|nije dopušten|nepodržan|nedozvoljen)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(korisničko ime|e mail|email|e pošta|adresa) ili (lozinka|šifra|zaporka)',
      '(pogrešna|neispravna|netočna|netačna|nevažeća) (|trenutna |stara )(lozinka|šifra|zaporka)',
      '(lozinka|lozinke|šifra|trenutna lozinka|stara lozinka|zaporka) (je |nije |se |nisu |)(pogrešna|neispravna|netočna|netačna|ispravna|točna|tačna|ne podudaraju|ne poklapaju|iste)',
      '(korisnik ne postoji|korisnik nije pronađen|pogrešni podaci za prijavu|neispravni podaci za prijavu)',
    ]),
    likely('permission-denied', [
      '(nemate|nema|nedovoljna|nedovoljno|nemaš|nedostaju|nedostaje) (|vam |potrebna |dovoljno |potrebne |dovoljna |odgovarajuća )(prava|dozvolu|ovlaštenja|ovlašćenja|pristup ovom|dozvole|ovlasti|prava pristupa|privilegije|dozvola)',
      '(niste ovlašteni|niste vlasnik|niste ovlašćeni|nije ovlašten|nije ovlašćen|nije vam dozvoljeno|nije vam dopušteno)',
      'samo (za |)(administratori|administrator|administratore|administratora|vlasnik|vlasnika|vlasnici|moderatori)',
      '(potrebna|zahtijeva|zahteva) (je |se |)(uloga|uloga administratora)',
      'pripada drugom (korisniku|odjelu|odeljenju|klijentu|timu|odjeljenju|sektoru)',
    ]),
    likely('denied', [
      '(pristup odbijen|pristup zabranjen|pristup je odbijen|pristup je zabranjen|zabranjen pristup|odbijen pristup|neovlašten pristup|neovlašćen pristup)',
    ]),
    likely('insufficient-scope', [
      '(scope|opseg|opseg ovlasti) ~ (nedovoljan|nedostaje|potreban|ne uključuje|ne sadrži)',
      '(nedostaje|nedovoljan|nema|potreban) (scope|opseg)',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} ~ (zaključan|blokiran|deaktiviran|suspendiran|suspendovan|onemogućen|nije aktivan|neaktivan|nije aktiviran|nije odobren|čeka odobrenje|obrisan|još nije odobren)`,
      '(e mail|email|e mail adresa|telefon|broj telefona|email adresa|adresa e pošte) ~ (nije potvrđen|nije potvrđena|nije verificiran|nije verificirana|nije verifikovan|nije verifikovana|nepotvrđen)',
      '(pretplata|licenca|ugovor|probno razdoblje|probni period|članstvo|paket) ~ (istekla|istekao|isteklo|nije aktivna|nije aktivan|završio|završilo|prekinuta|ne uključuje|je potrebna)',
      '(potrebna je|nemate|zahtijeva|zahteva) (aktivna |aktivnu |plaćena |važeću |)(pretplata|pretplatu|licenca|licencu)',
      '(račun|faktura|fakture|uplata|plaćanje|računi) ~ (nije plaćen|nije plaćena|nisu plaćene|nisu plaćeni|nepodmiren|neplaćen|neplaćena|dospjela|nije evidentirana|nije uspjelo|kasni)',
      '(potvrdite|aktivirajte|verificirajte|verifikujte) ~ (e mail|email|adresu|račun|nalog|telefon|broj telefona)',
      '(čeka|čeka se) (odobrenje|aktivacija|aktivaciju|potvrdu)',
    ]),
    likely('api-not-enabled', [
      '(funkcija|modul|usluga|api|servis|opcija) ~ (nije omogućena|nije uključena|isključena|onemogućena|nije aktivna|nije aktivirana|nije aktiviran|nije omogućen)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      'previše (zahtjeva|zahteva|pokušaja|upita)',
      '(ograničenje|limit|kvota|prekoračen|prekoračili|dosegnut|dostignut|iskoristili|prekoračena) ~ (prekoračen|prekoračeno|dosegnut|dosegnuto|dostignut|iskorištena|potrošena|limit|kvota|kvotu|broj|prekoračena)',
    ]),
    likely('csrf-rejected', [
      '(csrf|obrazac|forma|token obrasca) ~ (nevažeći|neispravan|nedostaje|istekao|istekla|nevaljan)',
      '(nevažeći|nedostaje|neispravan) csrf',
    ]),
    likely('origin-not-allowed', [
      '(domena|domen|izvor|origin|referer|porijeklo) ~ (nije dozvoljena|nije dozvoljen|nije dopuštena|nije dopušten|nedozvoljen|nedozvoljena|nije registrirana)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip adresa|ip adrese) ~ (nije dozvoljena|nije dopuštena|blokirana|nije na popisu|nije na listi|nije na spisku|zabranjena|nedozvoljena)',
      '(nije dostupna|nije dostupno|nedostupna|nedostupno) u (vašoj|ovoj) (zemlji|regiji|državi)',
    ]),
    likely('https-required', [
      '(potreban|koristite|obavezan|samo preko|samo putem) (je |)(https|sigurna veza)',
    ]),
    likely('step-up-required', [
      '(dvofaktorska|dvofaktorsku|drugi faktor|kod za provjeru|verifikacijski kod|verifikacioni kod|sigurnosni kod|sms kod|jednokratni kod|jednokratna lozinka|kod za potvrdu|2fa|otp) ~ (potrebna|potreban|obavezna|nevažeći|neispravan|pogrešan|unesite|istekao)',
      '(pogrešan|neispravan|nevažeći|unesite) (kod za provjeru|verifikacijski kod|verifikacioni kod|sigurnosni kod|sms kod|jednokratni kod|kod za potvrdu|kod iz)',
      `${OPERATION} * (ponovno|ponovo|opet) (se |)(prijaviti|prijavite|prijava|unesite lozinku|prijaviti se|ulogujte)`,
    ]),
    ...ofSignature([
      '(nevažeći|neispravan|pogrešan|nevaljan) potpis',
      'potpis (zahtjeva |zahteva |)(je |nije |)(nevažeći|neispravan|ne odgovara|valjan|ispravan)',
    ]),
    likely('clock-skew', [
      '(vremenska oznaka|vremenski žig|timestamp|sat|vrijeme zahtjeva|vreme zahteva) ~ (nevažeća|nevažeći|istekla|istekao|razlikuje|zastarjela|nije sinkroniziran|nije usklađen)',
    ]),
    likely('signed-url-expired', [
      '(link|veza|poveznica|pozivnica) ~ (istekao|istekla|više ne vrijedi|više nije važeća|više ne važi)',
    ]),
    likely('client-certificate-required', [
      '(klijentski certifikat|klijentski sertifikat|certifikat|sertifikat) ~ (istekao|nevažeći|nedostaje|opozvan|potreban|nije registriran|nije registrovan|je obavezan)',
    ]),
  ]),
};
