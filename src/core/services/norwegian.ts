import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokenet|tokenen|jwt|tilgangstoken|tilgangstokenet|nøkkel|nøkkelen|api nøkkel|api nøkkelen|påloggingsinformasjon|innloggingsinformasjon|legitimasjon|tilgangsnøkkel';
const ACCOUNT = '(konto|kontoen|kontoen din|bruker|brukeren|brukerkontoen|brukerkonto)';
const LOCKED = `${ACCOUNT} ~ (låst|sperret|deaktivert|suspendert|blokkert|stengt)`;
const EITHER =
  '(csrf|sesjon|sesjonen|økten|skjemaet|ikke utløpt|ugyldig eller|feil eller|mangler eller|manglende eller|utløpt eller|eller ugyldig|eller utløpt|eller er utløpt|eller har utløpt|eller mangler|eller manglende|eller feil)';
const OPERATION = '(handlingen|handling|endringen|fortsette)';

/** What servers say in Norwegian, whatever they run on. */
export const norwegian: Service = {
  id: 'norwegian',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|påloggingen|innloggingen) ~ (utløpt|gått ut|ikke lenger gyldig|utgått)`,
      `utløpt (${TOKENS})`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (igjen|på nytt)`, 'annen enhet'],
      [
        '(sesjonen|økten|økten din|sesjon|økt) ~ (utløpt|gått ut|avsluttet|ugyldig|ikke funnet|ikke lenger gyldig|finnes ikke|utgått)',
        'logg (deg |)(inn|på) (igjen|på nytt)',
        '(automatisk logget ut|blitt logget ut|logget ut automatisk)',
      ],
    ),
    likely('token-revoked', [
      `(${TOKENS}) ~ (trukket tilbake|tilbakekalt|opphevet|deaktivert|sperret|slettet|inndratt|kansellert)`,
      '(logget inn|logget på|innlogging|pålogging) (på|fra|via) en annen (enhet|nettleser|plassering|datamaskin)',
      'passordet (er|har blitt|ble) endret * (igjen|på nytt)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * (igjen|på nytt)`, [
      '(ikke|er ikke) (logget inn|innlogget|pålogget|autentisert|logget på)',
      '(innlogging|pålogging|autentisering) (er |)(påkrevd|nødvendig|kreves|obligatorisk)',
      '(må|vennligst) (logge inn|være logget inn|logg inn|logge på|logge deg inn|være innlogget|først logge inn|logge deg på)',
      '(logg inn for å|kun for innloggede|bare for innloggede|kun for registrerte)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(manglende|mangler|ingen|uten) (|gyldig |et )(${TOKENS}|authorization|autorisasjon|autorisasjonshode)`,
      `(${TOKENS}|authorization header) ~ (mangler|ble ikke funnet|ikke oppgitt|ikke sendt|er påkrevd|kreves|er tom|ikke funnet|ikke angitt)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|skjema|skjemaet)', LOCKED],
      [
        `(ugyldig|feil|ukjent|ugyldige) (|eller utløpt |eller manglende )(${TOKENS})`,
        `(${TOKENS}) (|er |er ikke )(ugyldig|feil|ukjent|gyldig|ugyldige|finnes ikke|avvist|ikke gyldig)`,
        '(autentiseringen|autentisering|innloggingen|innlogging|pålogging|påloggingen) (mislyktes|feilet)',
        '(mislykket|feil ved) (innlogging|autentisering|pålogging)',
      ],
    ),
    likely('token-malformed', [
      '(token|tokenet|jwt) ~ (ødelagt|feil format|ugyldig format|ikke dekodes|uleselig|feilformatert|misdannet)',
    ]),
    likely('token-wrong-type', [
      '(feil|ugyldig) (tokentype|type token|token type)',
      '(refresh token|fornyelsestoken|testnøkkel) ~ (i stedet for|kan ikke brukes|ikke tillatt|kan ikke)',
      '(brukertoken|tilgangstoken) (er |)(påkrevd|kreves|forventet)',
    ]),
    likely('token-audience-mismatch', [
      '(token|tokenet) ~ (for en annen applikasjon|for en annen tjeneste|for en annen app|til en annen applikasjon|annen målgruppe|ikke ment for|ikke beregnet|en annen tjeneste)',
    ]),
    likely('token-signature-invalid', [
      '(tokenets signatur|signaturen på tokenet|tokensignaturen|signaturen til tokenet) ~ (ugyldig|feil|stemmer ikke|ikke gyldig|ikke verifiseres)',
      '(algoritmen|signeringsalgoritmen|signaturalgoritmen) ~ (ikke tillatt|støttes ikke|godtas ikke|aksepteres ikke|ugyldig|ikke støttet)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(brukernavn|e post|e postadresse|brukernavnet|fødselsnummer|epost) (eller|og) (passord|passordet)',
      '(feil|ugyldig) (|nåværende |gammelt )(passord|brukernavn eller|brukernavn)',
      '(passordet|passordene|passord|nåværende passord|gamle passordet|gammelt passord|det gamle passordet) (er |)(feil|ugyldig|stemmer ikke|samsvarer ikke|ikke riktig|stemmer ikke overens|ikke korrekt|er ikke like)',
      '(brukeren finnes ikke|brukeren ble ikke funnet|ukjent bruker|fant ikke brukeren)',
    ]),
    likely('permission-denied', [
      '(ikke|mangler|utilstrekkelige|manglende|ingen) (|tilstrekkelige |nødvendige |de nødvendige |tilstrekkelig |nødvendig |har )(tillatelse|tillatelser|rettigheter|rettighet|tilgang til|tilgangsrettigheter|tilstrekkelige rettigheter)',
      '(du er ikke autorisert|ikke eier|ikke eieren|ikke autorisert til|ikke berettiget|du har ikke lov|du kan ikke utføre)',
      '(kun|bare) (|for |av )(administratorer|administrator|eieren|eiere|administratorene|moderatorer|eier)',
      'rollen ~ (kreves|er påkrevd)',
      'tilhører (en |et |)(annen|annet) (bruker|avdeling|kunde|team|organisasjon|virksomhet)',
    ]),
    likely('denied', [
      '(tilgang|tilgangen) (nektet|forbudt|avvist|er nektet|nektes|ble nektet|ikke tillatt)',
    ]),
    likely('insufficient-scope', [
      '(scope|scopet|omfang) ~ (mangler|utilstrekkelig|kreves|er påkrevd|ikke inkludert)',
      '(mangler|manglende|utilstrekkelig) (scope|scopet)',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} ~ (låst|sperret|deaktivert|suspendert|blokkert|stengt|ikke aktivert|ikke aktiv|inaktiv|venter på godkjenning|avventer godkjenning|ikke godkjent|slettet|ikke blitt godkjent)`,
      '(e post|e postadresse|e postadressen|epost|telefonnummer|mobilnummer|epostadressen) ~ (ikke bekreftet|ikke verifisert|ubekreftet|ikke blitt bekreftet)',
      '(abonnementet|abonnement|lisensen|lisens|avtalen|prøveperioden|medlemskapet|kontrakten|prøveperiode) ~ (utløpt|opphørt|ikke aktiv|ikke aktivt|kreves|er påkrevd|sagt opp|avsluttet|gått ut|inkluderer ikke|over)',
      '(krever|ingen|mangler) (et |en |)(aktivt |gyldig |aktiv )(abonnement|lisens|medlemskap)',
      '(fakturaen|faktura|betalingen|betaling|ubetalt|ubetalte) ~ (forfalt|ubetalt|mislyktes|ikke betalt|faktura|fakturaer|restanse)',
      '(bekreft|verifiser|aktiver) ~ (e post|e postadressen|e postadresse|konto|kontoen|telefonnummeret|telefonnummer)',
      'passordet ~ (utløpt|må endres|må byttes|gått ut)',
      '(venter på|avventer) (|administrators )(godkjenning|aktivering|bekreftelse)',
    ]),
    likely('api-not-enabled', [
      '(funksjonen|modulen|tjenesten|api et|api en) ~ (ikke aktivert|slått av|deaktivert|ikke aktiv|ikke slått på)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      'for mange (forespørsler|forsøk|kall|innloggingsforsøk|påloggingsforsøk)',
      '(grensen|kvoten|kvote|overskredet|brukt opp|nådd) ~ (overskredet|nådd|brukt opp|grense|kvote|kvoten|grensen)',
    ]),
    likely('csrf-rejected', [
      '(csrf|skjemaet|skjematoken|sikkerhetstoken) ~ (ugyldig|mangler|utløpt|feil|gått ut)',
      '(ugyldig|manglende) csrf',
    ]),
    likely('origin-not-allowed', [
      '(opprinnelse|opprinnelsen|domenet|domene|origin) ~ (ikke tillatt|er ikke tillatt|ikke registrert|ikke godkjent)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip adresse|ip adressen) ~ (ikke tillatt|blokkert|sperret|ikke på listen|ikke godkjent|finnes ikke på|ikke på)',
      'ikke tilgjengelig i (ditt|din|dette|landet) (land|region|ditt)',
    ]),
    likely('https-required', [
      '(https|sikker forbindelse|kryptert forbindelse|sikker tilkobling) (er |)(påkrevd|kreves|nødvendig)',
      '(kun|bare) (via|over) (https|en sikker forbindelse|sikker tilkobling)',
    ]),
    likely('step-up-required', [
      '(totrinnsbekreftelse|tofaktorautentisering|tofaktor|andre faktor|bekreftelseskode|bekreftelseskoden|sikkerhetskode|sikkerhetskoden|sms kode|engangskode|engangskoden|2fa|otp) ~ (påkrevd|kreves|feil|ugyldig|utløpt|mangler|er nødvendig)',
      '(feil|ugyldig|skriv inn|oppgi) (|din |den )(bekreftelseskode|sikkerhetskode|sms kode|engangskode|bekreftelseskoden|koden|engangskoden)',
      `${OPERATION} * (logge inn|logg inn|logge deg inn|bekrefte passordet|logge på) (igjen|på nytt)`,
    ]),
    ...ofSignature([
      '(ugyldig|feil) (signatur|underskrift)',
      '(signaturen|signatur) (er |)(ugyldig|feil|stemmer ikke|samsvarer ikke)',
    ]),
    likely('clock-skew', [
      '(tidsstempelet|tidsstempel|tidsstemplet|klokken|klokka) ~ (ugyldig|utløpt|avviker|for gammelt|går feil|ikke synkronisert)',
    ]),
    likely('signed-url-expired', [
      '(lenken|lenke|nedlastingslenken|invitasjonen) ~ (utløpt|gått ut|ikke lenger gyldig|utgått)',
    ]),
    likely('client-certificate-required', [
      '(klientsertifikat|sertifikatet|sertifikat|klientsertifikatet) ~ (påkrevd|kreves|utløpt|ugyldig|mangler|tilbakekalt|ukjent|trukket tilbake)',
    ]),
  ]),
};
