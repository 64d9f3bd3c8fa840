import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokenet|tokenen|jwt|adgangstoken|adgangstokenet|nøgle|nøglen|api nøgle|api nøglen|loginoplysninger|legitimationsoplysninger|adgangsnøgle';
const ACCOUNT = '(konto|kontoen|din konto|bruger|brugeren|brugerkontoen|brugerkonto)';
const LOCKED = `${ACCOUNT} ~ (låst|spærret|deaktiveret|suspenderet|blokeret|lukket)`;
const EITHER =
  '(csrf|session|sessionen|formularen|ikke udløbet|ugyldig eller|ugyldigt eller|forkert eller|mangler eller|manglende eller|udløbet eller|eller ugyldig|eller ugyldigt|eller udløbet|eller er udløbet|eller mangler|eller manglende|eller forkert)';
const OPERATION = '(handling|handlingen|ændringen|fortsætte)';

/** What servers say in Danish, whatever they run on. */
export const danish: Service = {
  id: 'danish',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|login) ~ (udløbet|ikke længere gyldig|ikke længere gyldigt|udløb)`,
      `udløbet (${TOKENS})`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (igen|på ny)`, 'anden enhed'],
      [
        '(sessionen|session|din session) ~ (udløbet|afsluttet|ugyldig|ikke fundet|ikke længere gyldig|findes ikke|timet ud)',
        'log (venligst |)ind (igen|på ny)',
        '(logget ud automatisk|automatisk logget ud|blevet logget ud)',
      ],
    ),
    likely('token-revoked', [
      `(${TOKENS}) ~ (tilbagekaldt|tilbagekaldte|deaktiveret|spærret|annulleret|slettet|inddraget|trukket tilbage)`,
      '(logget ind|login) (på|fra|via) en anden (enhed|browser|placering|computer)',
      'adgangskode er (ændret|blevet ændret) * igen',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * (igen|på ny)`, [
      '(ikke|er ikke) (logget ind|logget på|autentificeret)',
      '(login|autentificering|godkendelse) (er |)(påkrævet|nødvendig|kræves|nødvendigt)',
      '(skal|venligst) (logge ind|være logget ind|log ind|logge på|først logge ind)',
      '(log ind for at|kun for indloggede|kun for registrerede|du skal være logget)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(manglende|mangler|ingen|intet|uden) (|gyldig |gyldigt |et )(${TOKENS}|authorization|autorisation)`,
      `(${TOKENS}|authorization header) ~ (mangler|blev ikke fundet|ikke angivet|ikke sendt|er påkrævet|kræves|er tom|ikke fundet)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|formular|formularen)', LOCKED],
      [
        `(ugyldig|ugyldigt|forkert|ukendt|ugyldige|forkerte) (|eller udløbet |eller manglende )(${TOKENS})`,
        `(${TOKENS}) (|er |er ikke )(ugyldig|ugyldigt|forkert|ukendt|gyldig|gyldigt|ugyldige|forkerte|findes ikke|afvist)`,
        '(autentificering|login|godkendelse|godkendelsen) mislykkedes',
        '(mislykket|fejl ved) (login|autentificering|godkendelse)',
      ],
    ),
    likely('token-malformed', [
      '(token|tokenet|jwt) ~ (beskadiget|forkert format|ugyldigt format|ikke afkodes|ulæseligt|ulæselig|fejlformateret|misdannet)',
    ]),
    likely('token-wrong-type', [
      '(forkert|ugyldig) (tokentype|type token|token type)',
      '(refresh token|opdateringstoken|testnøgle) ~ (i stedet for|kan ikke bruges|ikke tilladt|kan ikke)',
      '(brugertoken|adgangstoken) (er |)(påkrævet|kræves|forventet)',
    ]),
    likely('token-audience-mismatch', [
      '(token|tokenet) ~ (til en anden applikation|til en anden tjeneste|til en anden app|anden målgruppe|ikke beregnet|en anden applikation)',
    ]),
    likely('token-signature-invalid', [
      '(tokenets signatur|tokensignaturen|signaturen på tokenet) ~ (ugyldig|forkert|stemmer ikke|ikke gyldig|ikke bekræftes)',
      '(algoritmen|signaturalgoritmen) ~ (ikke tilladt|understøttes ikke|accepteres ikke|ugyldig|ikke understøttet)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(brugernavn|e mail|email|e mailadresse|brugernavnet|cpr nummer) (eller|og) (adgangskode|kodeord|password|adgangskoden|kodeordet)',
      '(forkert|ugyldig|ugyldigt) (|nuværende |gammel )(adgangskode|kodeord|brugernavn eller)',
      '(adgangskoden|adgangskoderne|adgangskode|kodeordet|nuværende adgangskode|gamle adgangskode) (er |)(forkert|ugyldig|stemmer ikke|matcher ikke|ikke korrekt|stemmer ikke overens|ens)',
      '(brugeren findes ikke|brugeren blev ikke fundet|ukendt bruger)',
    ]),
    likely('permission-denied', [
      '(ikke|mangler|utilstrækkelige|manglende|ingen) (|tilstrækkelige |de nødvendige |de fornødne |har )(tilladelse|tilladelser|rettigheder|rettighed|adgang til|beføjelser)',
      '(du er ikke autoriseret|ikke ejer|ikke ejeren|ikke autoriseret til|ikke berettiget|du må ikke|har ikke lov)',
      '(kun|udelukkende) (|for |af )(administratorer|administrator|ejeren|ejere|administratorerne|moderatorer|ejer)',
      'rollen ~ (kræves|er påkrævet)',
      'tilhører (en |et |)(anden|andet) (bruger|afdeling|kunde|team|organisation|virksomhed)',
    ]),
    likely('denied', [
      '(adgang|adgangen) (nægtet|forbudt|afvist|er nægtet|nægtes|er forbudt|ikke tilladt)',
    ]),
    likely('insufficient-scope', [
      '(scope|scopet|omfang) ~ (mangler|utilstrækkeligt|utilstrækkelig|kræves|er påkrævet|ikke omfattet)',
      '(mangler|manglende|utilstrækkeligt) (scope|scopet)',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} ~ (låst|spærret|deaktiveret|suspenderet|blokeret|lukket|ikke aktiveret|ikke aktiv|inaktiv|afventer godkendelse|ikke godkendt|slettet|ikke blevet godkendt)`,
      '(e mail|e mailadresse|e mailadressen|email|telefonnummer|mobilnummer) ~ (ikke bekræftet|ikke verificeret|ubekræftet|ikke blevet bekræftet)',
      '(abonnement|abonnementet|licensen|licens|aftalen|prøveperioden|medlemskab|prøveperiode|kontrakten|licensaftalen) ~ (udløbet|ophørt|ikke aktiv|ikke aktivt|kræves|er påkrævet|opsagt|inaktivt|omfatter ikke|slut)',
      '(kræver|intet|ingen) (et |en |)(aktivt |gyldig |gyldigt |aktiv )(abonnement|licens|medlemskab)',
      '(faktura|fakturaen|betaling|betalingen|ubetalt|ubetalte) ~ (forfalden|ubetalt|mislykkedes|ikke betalt|faktura|fakturaer|restance)',
      '(bekræft|verificer|aktiver) ~ (e mail|e mailadresse|email|konto|telefonnummer)',
      'adgangskode ~ (udløbet|skal ændres|skal skiftes)',
      '(afventer|venter på) (|administrators )(godkendelse|aktivering|bekræftelse)',
    ]),
    likely('api-not-enabled', [
      '(funktionen|modulet|tjenesten|api et|api en) ~ (ikke aktiveret|slået fra|deaktiveret|ikke aktiv|ikke slået til)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      'for mange (anmodninger|forsøg|forespørgsler|kald|loginforsøg)',
      '(grænsen|kvoten|kvote|overskredet|opbrugt) ~ (overskredet|nået|opbrugt|grænse|kvote|kvoten|grænsen)',
    ]),
    likely('csrf-rejected', [
      '(csrf|formularen|formulartoken|sikkerhedstoken) ~ (ugyldig|ugyldigt|mangler|udløbet|forkert)',
      '(ugyldig|ugyldigt|manglende) csrf',
    ]),
    likely('origin-not-allowed', [
      '(oprindelse|oprindelsen|domænet|domæne|origin) ~ (ikke tilladt|er ikke tilladt|ikke registreret|ikke godkendt)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip adresse|ip adressen) ~ (ikke tilladt|blokeret|spærret|ikke på listen|ikke godkendt|findes ikke på|ikke på)',
      'ikke (tilgængelig|tilgængeligt) i (dit|din|dette) (land|region)',
    ]),
    likely('https-required', [
      '(https|sikker forbindelse|krypteret forbindelse) (er |)(påkrævet|kræves|nødvendig)',
      'kun (via|over) (https|en sikker forbindelse)',
    ]),
    likely('step-up-required', [
      '(totrinsbekræftelse|tofaktorgodkendelse|tofaktorautentificering|anden faktor|bekræftelseskode|bekræftelseskoden|sikkerhedskode|sikkerhedskoden|sms kode|engangskode|engangskoden|2fa|otp) ~ (påkrævet|kræves|forkert|ugyldig|udløbet|mangler|er nødvendig)',
      '(forkert|ugyldig|indtast|angiv) (|din |den )(bekræftelseskode|sikkerhedskode|sms kode|engangskode|bekræftelseskoden|koden)',
      `${OPERATION} * (logge ind|log ind|bekræfte|indtaste din adgangskode) (|din adgangskode )(igen|på ny)`,
    ]),
    ...ofSignature([
      '(ugyldig|forkert) (signatur|underskrift)',
      '(signaturen|signatur) (er |)(ugyldig|forkert|stemmer ikke|matcher ikke)',
    ]),
    likely('clock-skew', [
      '(tidsstemplet|tidsstempel|uret|tidspunktet) ~ (ugyldigt|ugyldig|udløbet|afviger|for gammelt|går forkert|ikke synkroniseret)',
    ]),
    likely('signed-url-expired', [
      '(linket|link|downloadlinket|invitationen) ~ (udløbet|ikke længere gyldigt|ikke længere gyldig)',
    ]),
    likely('client-certificate-required', [
      '(klientcertifikat|certifikatet|certifikat|klientcertifikatet) ~ (påkrævet|kræves|udløbet|ugyldigt|mangler|tilbagekaldt|ukendt)',
    ]),
  ]),
};
