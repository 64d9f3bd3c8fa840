import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokeni|tokenin|jwt|pääsytunnus|pääsytunnuksen|käyttöoikeustunnus|valtuustunnus|valtuutustunnus|avain|avaimen|api avain|api avaimen|rajapinta avain|tunnistetiedot|tunniste|tunnisteen';
const ACCOUNT =
  '(tili|tilisi|tilinne|käyttäjätili|käyttäjätilisi|käyttäjä|tunnuksesi|käyttäjätunnuksesi|käyttäjätunnus)';
const LOCKED = `${ACCOUNT} ~ (lukittu|lukittiin|jäädytetty|suljettu|poistettu käytöstä|estetty)`;
const EITHER =
  '(csrf|istunto|istuntosi|lomake|ei ole vanhentunut|virheellinen tai|puuttuu tai|puuttuva tai|vanhentunut tai|tai virheellinen|tai vanhentunut|tai puuttuu|tai puuttuva|tai se on vanhentunut|kelpaamaton tai|tai kelpaamaton)';
const OPERATION = '(toimintoa|toiminto|toimintoon|muutosta|jatkaaksesi|jatkaminen)';

/** What servers say in Finnish, whatever they run on. */
export const finnish: Service = {
  id: 'finnish',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}) ~ (vanhentunut|vanhentui|vanhentuneet|ei ole enää voimassa|ei ole enää kelvollinen|päättynyt|umpeutunut|erääntynyt)`,
      `(vanhentunut|umpeutunut) (${TOKENS})`,
      '(voimassaolo|voimassaoloaika) (on |)(päättynyt|umpeutunut)',
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (uudelleen|uudestaan)`, 'toisella laitteella'],
      [
        '(istunto|istuntosi|istuntonne|istunnon) ~ (vanhentunut|vanhentui|päättynyt|päättyi|aikakatkaistu|ei ole enää voimassa|virheellinen|ei löydy|umpeutunut)',
        '(kirjaudu|kirjautukaa|kirjautua) (sisään |)(uudelleen|uudestaan)',
        '(kirjattu ulos automaattisesti|sinut on kirjattu ulos)',
      ],
    ),
    likely('token-revoked', [
      `(${TOKENS}) ~ (peruttu|peruutettu|mitätöity|poistettu|poistettu käytöstä|kumottu|evätty)`,
      '(kirjauduttu|kirjauduit|kirjautuminen|kirjautunut) ~ (toisella laitteella|toiselta laitteelta|toisesta laitteesta|toisella selaimella)',
      'salasana on (vaihdettu|muutettu) * (uudelleen|uudestaan)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * (uudelleen|uudestaan)`, [
      '(et ole|ette ole|käyttäjä ei ole|ei ole) (kirjautunut|kirjautuneena|tunnistautunut|kirjautuneet|todennettu)',
      '(kirjautuminen|tunnistautuminen|todennus|sisäänkirjautuminen) (vaaditaan|on pakollinen|on vaadittu|tarvitaan|on tarpeen)',
      '(kirjaudu sisään|sinun täytyy kirjautua|sinun on kirjauduttava|vain kirjautuneille|vain rekisteröityneille|vaatii kirjautumisen|edellyttää kirjautumista)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(puuttuva|puuttuu|ilman) (${TOKENS}|authorization otsake)`,
      `(${TOKENS}|authorization otsake|tunnistautumistiedot) ~ (puuttuu|puuttuvat|ei löytynyt|ei annettu|vaaditaan|on pakollinen|on tyhjä|ei toimitettu)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|lomake)', LOCKED],
      [
        `(virheellinen|kelpaamaton|väärä|tuntematon|virheelliset|epäkelpo) (|tai vanhentunut |tai puuttuva )(${TOKENS})`,
        `(${TOKENS}) (|on |ei ole |ovat |eivät ole )(virheellinen|kelpaamaton|väärä|tuntematon|kelvollinen|voimassa|virheelliset|hylätty|oikea|hyväksytty)`,
        '(tunnistautuminen|kirjautuminen|todennus|todentaminen|sisäänkirjautuminen) epäonnistui',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt|tunniste|tokeni) ~ (vioittunut|väärässä muodossa|virheellisessä muodossa|muoto on virheellinen|ei voitu purkaa|ei voida lukea|virheellisesti muotoiltu)',
    ]),
    likely('token-wrong-type', [
      '(väärä|väärän|virheellinen) (tokenin tyyppi|tyyppinen token|tokenityyppi|token tyyppi)',
      '(refresh token|päivitystunniste|testiavain) ~ (sijaan|ei voi käyttää|ei sallittu|ei kelpaa|ei hyväksytä)',
      '(käyttäjätoken|käyttäjän token) (vaaditaan|tarvitaan)',
    ]),
    likely('token-audience-mismatch', [
      '(token|tunniste|tokeni) ~ (toiselle sovellukselle|toiseen sovellukseen|toista sovellusta varten|toiselle palvelulle|ei ole tarkoitettu|toista palvelua varten)',
    ]),
    likely('token-signature-invalid', [
      '(tokenin|tunnisteen|jwt) allekirjoitus ~ (virheellinen|ei kelpaa|ei täsmää|ei ole kelvollinen|väärä)',
      '(algoritmi|algoritmia|allekirjoitusalgoritmi|allekirjoitusalgoritmia) ~ (ei ole sallittu|ei tueta|ei hyväksytä|ei sallita)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(käyttäjätunnus|käyttäjänimi|sähköposti|käyttäjätunnus|sähköpostiosoite) tai salasana',
      '(väärä|virheellinen|väärät) (|nykyinen |vanha )(salasana|käyttäjätunnus tai|käyttäjätunnus|käyttäjänimi)',
      '(salasana|salasanat|nykyinen salasana|vanha salasana) (|on |ei ole |eivät )(väärä|väärin|virheellinen|oikein|täsmää|ei täsmää|täsmää)',
      '(käyttäjää ei löydy|käyttäjää ei löytynyt|käyttäjää ei ole|tuntematon käyttäjä)',
    ]),
    likely('permission-denied', [
      '(ei ole|ei|riittämättömät|puuttuvat|ei riittäviä|puuttuu|eivät riitä) (|riittäviä |tarvittavia |tarvittavaa |vaadittavia )(oikeuksia|oikeutta|käyttöoikeutta|käyttöoikeuksia|valtuuksia|käyttöoikeudet|oikeudet|lupaa|oikeus|valtuudet)',
      '(oikeutesi eivät riitä|et ole omistaja|käyttöoikeutesi eivät riitä|käyttöoikeudet eivät riitä|oikeudet eivät riitä|sinulla ei ole pääsyä|toiminto ei ole sallittu)',
      '(vain|ainoastaan) (järjestelmänvalvojat|järjestelmänvalvoja|ylläpitäjät|ylläpitäjä|ylläpitäjille|omistaja|omistajat|järjestelmänvalvojille|pääkäyttäjä|pääkäyttäjät|pääkäyttäjille)',
      '(rooli|roolin) (vaaditaan|tarvitaan)',
      'kuuluu (toiselle|toiseen) (käyttäjälle|osastolle|asiakkaalle|tiimille|organisaatiolle|yritykselle)',
    ]),
    likely('denied', [
      '(pääsy|käyttö|pääsy on) (estetty|kielletty|evätty|on kielletty|on estetty|on evätty)',
      'käyttö evätty',
    ]),
    likely('insufficient-scope', [
      '(scope|laajuus|käyttöoikeusalue) ~ (puuttuu|riittämätön|vaaditaan|ei riitä)',
      '(puuttuva|riittämätön) scope',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} ~ (lukittu|lukittiin|jäädytetty|suljettu|poistettu käytöstä|estetty|ei ole aktiivinen|ei ole aktivoitu|odottaa hyväksyntää|ei ole hyväksytty|ei ole vielä hyväksytty|passiivinen)`,
      '(sähköpostiosoitetta|sähköpostiosoite|sähköpostiosoitettasi|sähköpostia|puhelinnumeroa|puhelinnumero|sähköpostiosoitteesi) ~ (ei ole vahvistettu|ei ole vielä vahvistettu|vahvistamatta|ei vahvistettu)',
      '(tilaus|tilauksesi|lisenssi|lisenssisi|sopimus|sopimuksesi|kokeilujakso|kokeilujaksosi|jäsenyys|jäsenyytesi) ~ (päättynyt|päättyi|vanhentunut|ei ole voimassa|umpeutunut|ei ole aktiivinen|vaaditaan|ei sisällä|irtisanottu)',
      '(vaatii|edellyttää) (voimassa olevan |voimassa olevaa |aktiivisen |maksullisen )(tilauksen|tilausta|lisenssin|lisenssiä|jäsenyyden)',
      '(lasku|maksu|laskuja|maksamaton|maksamattomia) ~ (erääntynyt|maksamatta|epäonnistui|myöhässä|lasku|laskuja)',
      '(vahvista|varmista|aktivoi) ~ (sähköpostiosoite|sähköpostiosoitteesi|sähköpostisi|tilisi|puhelinnumerosi)',
      'salasanasi ~ (vanhentunut|on vaihdettava)',
      '(odottaa|odottamassa) (|ylläpitäjän |järjestelmänvalvojan )(hyväksyntää|aktivointia|vahvistusta)',
    ]),
    likely('api-not-enabled', [
      '(toiminto|ominaisuus|moduuli|palvelu|rajapinta) ~ (ei ole käytössä|pois käytöstä|ei ole aktivoitu|poistettu käytöstä|ei ole otettu käyttöön|pois päältä)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      'liian (monta|paljon) (pyyntöä|pyyntöjä|yritystä|yrityksiä|kirjautumisyritystä|kutsuja)',
      '(raja|kiintiö|kiintiösi|käyttöraja|päiväkiintiö|päivärajasi) ~ (ylittynyt|ylitetty|täynnä|käytetty|saavutettu|ylittyi|täyttynyt)',
    ]),
    likely('csrf-rejected', [
      '(csrf|lomake|lomakkeen|lomaketunniste) ~ (virheellinen|puuttuu|vanhentunut|kelpaamaton)',
      '(virheellinen|puuttuva) csrf',
    ]),
    likely('origin-not-allowed', [
      '(alkuperä|verkkotunnus|verkkotunnusta|alkuperää|origin) ~ (ei ole sallittu|ei sallittu|ei ole sallitulla|ei ole rekisteröity)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip osoite|ip osoitteesi|ip osoitetta|ip osoitteesta) ~ (ei ole sallittu|estetty|ei ole sallittujen|ei ole listalla|ei sallita|ei ole hyväksytty)',
      'ei ole saatavilla (maassasi|alueellasi|tässä maassa)',
    ]),
    likely('https-required', [
      '(https|https yhteys|suojattu yhteys|salattu yhteys) (vaaditaan|on pakollinen)',
    ]),
    likely('step-up-required', [
      '(kaksivaiheinen|kaksivaiheista|vahvistuskoodi|vahvistuskoodia|turvakoodi|tekstiviestikoodi|kertakäyttökoodi|kertakäyttöinen salasana|todennuskoodi|2fa|otp) ~ (vaaditaan|virheellinen|väärä|vanhentunut|tarvitaan|puuttuu|on väärin|tunnistautuminen vaaditaan)',
      '(väärä|virheellinen|anna|syötä) (vahvistuskoodi|turvakoodi|tekstiviestikoodi|kertakäyttökoodi|todennuskoodi)',
      `${OPERATION} * (kirjauduttava|kirjautua|kirjaudu|tunnistauduttava|tunnistautua) (sisään |)(uudelleen|uudestaan)`,
    ]),
    ...ofSignature([
      '(virheellinen|väärä) allekirjoitus',
      '(allekirjoitus|pyynnön allekirjoitus) (|on |ei ole |ei )(virheellinen|väärä|täsmää|kelvollinen|kelpaa)',
    ]),
    likely('clock-skew', [
      '(aikaleima|kello|pyynnön aika) ~ (virheellinen|vanhentunut|poikkeaa|liian vanha|väärässä|ei ole synkronoitu)',
    ]),
    likely('signed-url-expired', [
      '(linkki|latauslinkki|kutsu|linkin) ~ (vanhentunut|ei ole enää voimassa|vanhentui|umpeutunut|päättynyt)',
    ]),
    likely('client-certificate-required', [
      '(varmenne|asiakasvarmenne|sertifikaatti|varmenteen) ~ (vaaditaan|vanhentunut|virheellinen|puuttuu|peruutettu|tuntematon|kelpaamaton)',
    ]),
  ]),
};
