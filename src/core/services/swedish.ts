import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokenen|jwt|åtkomsttoken|åtkomsttokenen|nyckel|nyckeln|api nyckel|api nyckeln|inloggningsuppgifter|inloggningsuppgifterna|autentiseringsuppgifter|behörighetsbeviset';
const ACCOUNT = '(konto|kontot|ditt konto|användaren|användarkontot|användarkonto|användare)';
const LOCKED = `${ACCOUNT} ~ (låst|spärrat|spärrad|låsts|inaktiverat|avstängt|avstängd|spärrats)`;
const EITHER =
  '(csrf|session|sessionen|formuläret|inte gått ut|ogiltig eller|ogiltigt eller|felaktig eller|saknas eller|utgången eller|eller ogiltig|eller ogiltigt|eller har gått ut|eller utgången|eller saknas|eller felaktig|eller är ogiltig)';
const OPERATION = '(åtgärden|åtgärd|ändringen|fortsätta)';

/** What servers say in Swedish, whatever they run on. */
export const swedish: Service = {
  id: 'swedish',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|inloggningen) ~ (gått ut|har löpt ut|löpt ut|utgått|inte längre giltig|inte längre giltigt|utgången|upphört att gälla)`,
      `(utgången|utgånget) (${TOKENS})`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (igen|på nytt)`, 'annan enhet'],
      [
        '(sessionen|session|inloggningssessionen) ~ (gått ut|löpt ut|upphört|avslutats|är ogiltig|hittades inte|inte längre giltig|utgått|avslutad)',
        'logga in (igen|på nytt)',
        '(loggats ut automatiskt|automatiskt utloggad|blivit utloggad)',
      ],
    ),
    likely('token-revoked', [
      `(${TOKENS}) ~ (återkallats|återkallad|återkallat|spärrad|inaktiverats|inaktiverad|dragits in|makulerad|raderats|spärrats)`,
      '(inloggad|loggat in|inloggning|loggade in) (på|från|via) en annan (enhet|webbläsare|plats|dator)',
      'lösenord har ändrats * (igen|på nytt)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * (igen|på nytt)`, [
      '(inte|är inte|ej) (inloggad|autentiserad|inloggade)',
      '(inloggning|autentisering) (krävs|är nödvändig|behövs|är obligatorisk)',
      '(måste|behöver|vänligen) (logga in|vara inloggad|autentisera|först logga in)',
      '(logga in för att|endast för inloggade|endast för registrerade)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(saknar|saknas|ingen|inga|utan) (|giltig |giltigt )(${TOKENS}|behörighetshuvud|authorization)`,
      `(${TOKENS}|authorization huvudet) ~ (saknas|saknades|hittades inte|skickades inte|angavs inte|krävs|är tom|inte angiven)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|formulär|formuläret)', LOCKED],
      [
        `(ogiltig|ogiltigt|felaktig|felaktigt|okänd|ogiltiga|felaktiga) (|eller utgången |eller saknad )(${TOKENS})`,
        `(${TOKENS}) (|är |är inte )(ogiltig|ogiltigt|felaktig|okänd|giltig|ogiltiga|felaktiga|finns inte|avvisades|godkändes inte)`,
        '(autentiseringen|inloggningen|autentisering|inloggning) misslyckades',
        'misslyckad (inloggning|autentisering)',
      ],
    ),
    likely('token-malformed', [
      '(token|tokenen|jwt) ~ (skadad|felformaterad|fel format|felaktigt format|ogiltigt format|inte avkodas|oläslig|ofullständig)',
    ]),
    likely('token-wrong-type', [
      '(fel|felaktig|ogiltig) (typ av token|tokentyp)',
      '(refresh token|refresh tokenen|uppdateringstoken|testnyckel) ~ (i stället för|istället för|inte användas|inte tillåten|kan inte)',
      '(användartoken|åtkomsttoken) (krävs|förväntades|behövs)',
    ]),
    likely('token-audience-mismatch', [
      '(token|tokenen) ~ (för en annan applikation|för en annan tjänst|för en annan app|annan målgrupp|inte avsedd|inte för denna)',
    ]),
    likely('token-signature-invalid', [
      '(tokenens signatur|signaturen på tokenen|tokensignaturen|signaturen i tokenen) ~ (ogiltig|felaktig|stämmer inte|inte giltig|inte verifieras)',
      '(algoritmen|signeringsalgoritmen|signaturalgoritmen) ~ (inte tillåten|stöds inte|accepteras inte|tillåts inte|ogiltig)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(användarnamn|e postadress|e post|användarnamnet|personnummer|e postadressen) (eller|och) (|lösenord |lösenordet )(lösenord|lösenordet|är|felaktigt)',
      '(fel|felaktigt|ogiltigt) (|nuvarande |gammalt )(lösenord|användarnamn eller)',
      '(lösenordet|lösenorden|lösenord|nuvarande lösenord|nuvarande lösenordet|gamla lösenordet) (är |)(fel|felaktigt|stämmer inte|matchar inte|ogiltigt|inte korrekt|stämmer inte överens|överensstämmer inte)',
      '(användaren finns inte|användaren hittades inte|okänd användare|användaren kunde inte hittas)',
    ]),
    likely('permission-denied', [
      '(saknar|inte|otillräcklig|otillräckliga|saknas|ingen) (|tillräcklig |tillräckliga |nödvändig |rätt |har )(behörighet|behörigheter|rättigheter|rätt att|tillåtelse|rättighet|tillgång till)',
      '(du är inte behörig|inte ägare|du äger inte|inte behörig|inte tillåtet att utföra|du får inte)',
      '(endast|bara|enbart) (|för |av )(administratörer|administratör|ägaren|ägare|admins|administratören|moderatorer)',
      '(rollen|roll) ~ krävs',
      'tillhör (en |ett |)(annan|annat) (användare|avdelning|kund|team|organisation|företag)',
    ]),
    likely('denied', [
      '(åtkomst|åtkomsten|tillträde) (nekad|nekas|förbjuden|nekades|ej tillåten|är förbjuden)',
    ]),
    likely('insufficient-scope', [
      '(scope|scopet|omfattning|omfattningen) ~ (saknas|otillräcklig|otillräckligt|krävs|ingår inte)',
      '(saknar|otillräckligt|otillräcklig|saknat) (scope|scopet|omfattning)',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} ~ (låst|spärrat|spärrad|låsts|inaktiverat|avstängt|avstängd|inte aktiverat|inte aktivt|inaktivt|väntar på godkännande|inte godkänt|spärrats|inte godkänts|inte verifierat|raderat|inaktiv)`,
      '(e postadressen|e postadress|e post|telefonnumret|mobilnumret|e posten) ~ (inte bekräftad|inte verifierad|inte bekräftats|inte verifierats|obekräftad|inte verifierat)',
      '(prenumerationen|prenumeration|abonnemanget|licensen|licens|avtalet|provperioden|medlemskapet|abonnemang) ~ (gått ut|löpt ut|upphört|inte aktiv|krävs|avslutats|uppsagt|inaktiv|utgått|är slut|ingår inte|inte aktivt)',
      '(kräver|saknar|ingen) (en |ett |)(aktiv |aktivt |giltig |betald )(prenumeration|licens|abonnemang|medlemskap)',
      '(fakturan|faktura|betalningen|betalning|obetald|obetalda) ~ (förfallen|förfallna|obetald|misslyckades|försenad|faktura|fakturor|inte betald)',
      '(bekräfta|verifiera|aktivera) ~ (e postadress|e post|konto|telefonnummer|mobilnummer)',
      'lösenord ~ (gått ut|måste bytas|måste ändras|löpt ut)',
      '(väntar|inväntar) ~ (godkännande|aktivering|bekräftelse)',
    ]),
    likely('api-not-enabled', [
      '(funktionen|modulen|tjänsten|api et|api t|tillägget) ~ (inte aktiverad|inte påslagen|avstängd|inaktiverad|inte aktiv|inte aktiverat|är avstängt)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      'för många (förfrågningar|försök|anrop|inloggningsförsök|begäranden)',
      '(gränsen|kvoten|kvot|dagsgränsen|gränsen för) ~ (överskriden|nådd|förbrukad|uppnådd|överskridits|nåtts|slut)',
      '(överskridit|nått|förbrukat) ~ (gräns|gränsen|kvot|kvoten|dagsgräns|dagsgränsen)',
    ]),
    likely('csrf-rejected', [
      '(csrf|formuläret|formulärtoken|säkerhetstoken) ~ (ogiltig|ogiltigt|saknas|gått ut|felaktig|löpt ut)',
      '(ogiltig|ogiltigt|saknad) csrf',
    ]),
    likely('origin-not-allowed', [
      '(ursprung|ursprunget|domänen|origin|domän) ~ (inte tillåten|inte tillåtet|ej tillåten|inte registrerad|otillåten|otillåtet)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip adress|ip adressen) ~ (inte tillåten|blockerad|spärrad|finns inte|inte med i|inte godkänd|blockerats|ej tillåten)',
      'inte (tillgänglig|tillgängligt) i (ditt|din|detta) (land|region)',
    ]),
    likely('https-required', [
      '(https|säker anslutning|krypterad anslutning) (krävs|är obligatoriskt|måste användas)',
      'endast (via|över) (https|säker anslutning)',
    ]),
    likely('step-up-required', [
      '(tvåfaktorsautentisering|tvåstegsverifiering|andra faktor|verifieringskod|verifieringskoden|säkerhetskod|säkerhetskoden|sms kod|engångskod|engångskoden|sms koden|2fa|otp) ~ (krävs|behövs|felaktig|ogiltig|gått ut|saknas|är fel|stämmer inte)',
      '(fel|felaktig|ogiltig|ange|skriv in) (|din |den )(verifieringskod|säkerhetskod|sms kod|engångskod|verifieringskoden|koden)',
      `${OPERATION} * (logga in|autentisera|ange ditt lösenord|bekräfta) (dig |)(igen|på nytt)`,
    ]),
    ...ofSignature([
      '(ogiltig|felaktig) signatur',
      '(signaturen|signatur) (är |)(ogiltig|felaktig|stämmer inte|matchar inte)',
    ]),
    likely('clock-skew', [
      '(tidsstämpeln|tidsstämpel|klockan|tidpunkten) ~ (ogiltig|gått ut|avviker|för gammal|går fel|inte synkroniserad|skiljer sig)',
    ]),
    likely('signed-url-expired', [
      '(länken|länk|nedladdningslänken|inbjudan) ~ (gått ut|löpt ut|inte längre giltig|utgått)',
    ]),
    likely('client-certificate-required', [
      '(klientcertifikat|certifikatet|certifikat|klientcertifikatet) ~ (krävs|gått ut|ogiltigt|saknas|återkallat|okänt|löpt ut|inte registrerat)',
    ]),
  ]),
};
