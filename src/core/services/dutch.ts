import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokens|jwt|toegangstoken|sleutel|api sleutel|toegangssleutel|api key|inloggegevens|aanmeldgegevens';
const ACCOUNT = '(account|gebruiker|gebruikersaccount|profiel)';
const LOCKED = `${ACCOUNT} * (geblokkeerd|vergrendeld|uitgeschakeld|gedeactiveerd)`;
const EITHER =
  '(csrf|niet verlopen|ongeldig of|ongeldige of|onjuist of|ontbreekt of|ontbrekend of|verlopen of|of ongeldig|of is ongeldig|of onjuist|of verlopen|of ontbreekt|of ontbrekend|sessie is verlopen)';
const OPERATION = '(actie|handeling|wijziging|bewerking|verder te gaan)';

/** What servers say in Dutch, whatever they run on. */
export const dutch: Service = {
  id: 'dutch',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|aanmelding) ~ (verlopen|niet meer geldig|niet langer geldig|vervallen)`,
      `(verlopen|vervallen) (${TOKENS})`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * opnieuw`, 'ander apparaat'],
      [
        '(sessie|session) ~ (verlopen|beëindigd|ongeldig|niet gevonden|niet meer geldig|afgelopen|bestaat niet|onbekend)',
        '(log|meld) (u |je |)(a u b |alstublieft |)(opnieuw|weer|nogmaals) (in|aan)',
        '(opnieuw|weer|nogmaals) (inloggen|aanmelden|in te loggen|aan te melden|in|aan)',
      ],
    ),
    likely('token-revoked', [
      '(token|jwt|toegangstoken|sleutel|api sleutel|api key) ~ (ingetrokken|gedeactiveerd|uitgeschakeld|geblokkeerd|verwijderd|ongeldig gemaakt|zwarte lijst)',
      '(ingelogd|aangemeld) (op|vanaf|via|met) een ander (apparaat|toestel)',
      '(op|vanaf) een ander (apparaat|toestel) (ingelogd|aangemeld)',
      'wachtwoord is (gewijzigd|veranderd) * opnieuw',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * opnieuw`, [
      '(niet|u bent niet|je bent niet|eerst) (ingelogd|aangemeld|geauthenticeerd|inloggen|aanmelden)',
      '(inloggen|aanmelden|authenticatie|login|aanmelding) (is |)(vereist|verplicht|nodig|noodzakelijk)',
      '(log|meld) (u |je |)(eerst |)(in|aan) om',
      '(moet|dient) ~ (ingelogd|aangemeld|inloggen|in te loggen) (zijn|)',
      'alleen voor (ingelogde|aangemelde|geregistreerde)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(geen|ontbrekende|ontbrekend|zonder) (geldige |geldig |)(${TOKENS}|autorisatie|authorization)`,
      `(${TOKENS}|authorization header|autorisatieheader) ~ (ontbreekt|ontbreken|niet opgegeven|niet meegegeven|niet meegestuurd|niet gevonden|is leeg|vereist|verplicht|niet aanwezig)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|formulier|formuliertoken|ongeldig gemaakt)', LOCKED],
      [
        `(ongeldig|ongeldige|onjuiste|verkeerde|onbekende|onbekend) (|api |access |bearer |of verlopen |of ontbrekend |of ontbrekende )(key|${TOKENS})`,
        `(${TOKENS}) (|is |zijn |niet |is niet )(ongeldig|onjuist|onbekend|geldig|geweigerd|herkend|bestaat niet|geaccepteerd)`,
        '(authenticatie|aanmelding|inloggen|aanmelden) (is |)mislukt',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt|tokenformaat) ~ (beschadigd|onleesbaar|onjuist opgemaakt|niet leesbaar|ongeldig formaat|verkeerd formaat|onvolledig|misvormd|niet worden gelezen)',
      '(formaat|opmaak) van (het|de|uw) token ~ (ongeldig|onjuist)',
    ]),
    likely('token-wrong-type', [
      'token ~ (alleen geldig voor|uitsluitend geldig voor|niet bedoeld voor|verkeerde soort|verkeerde type|onjuist type|geen toegangstoken)',
      '(verkeerd|ongeldig|onjuist) (tokentype|type token|soort token)',
      '(refresh token|verversingstoken|testsleutel|id token) ~ (in plaats van|niet gebruikt|niet toegestaan|niet geaccepteerd|kan hier niet|kan niet)',
      '(gebruikerstoken|toegangstoken) (is |)(vereist|verwacht|nodig)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (voor een andere|bedoeld voor een andere|uitgegeven voor een andere|andere toepassing|andere dienst|audience|niet voor deze)',
    ]),
    likely('token-signature-invalid', [
      'handtekening van (het|de|uw|dit) (token|jwt) ~ (ongeldig|onjuist|klopt niet|niet geverifieerd|niet worden)',
      '(algoritme|handtekeningalgoritme) ~ (niet toegestaan|niet ondersteund|niet geaccepteerd|ongeldig)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(gebruikersnaam|e mailadres|email|e mail) (of|en|en of) (|het )wachtwoord',
      '(onjuist|ongeldig|verkeerd|fout) (|oud |huidig )wachtwoord',
      '(wachtwoord|wachtwoorden|huidige wachtwoord|oude wachtwoord) (is |zijn |)(onjuist|ongeldig|verkeerd|fout|klopt niet|komen niet overeen|komt niet overeen|niet correct|niet juist)',
      '(gebruiker niet gevonden|gebruiker bestaat niet|onbekende gebruiker|onjuiste inlogcombinatie)',
    ]),
    likely('permission-denied', [
      '(geen|onvoldoende|niet genoeg|niet de juiste|niet de benodigde|ontbrekende) (rechten|toestemming|machtiging|bevoegdheid|permissie|permissies|toegangsrechten|autorisatie)',
      '(niet bevoegd|niet gemachtigd|niet geautoriseerd|niet gerechtigd|niet de eigenaar|geen eigenaar|geen beheerder|geen recht|mag deze actie niet|mag dit niet|heeft geen toegang tot|rechten ontbreken)',
      '(alleen|uitsluitend|rol) ~ (beheerders|beheerder|eigenaar|eigenaren|admins|administrators|vereist|medewerkers)',
      '(is|zijn|behoort|hoort|behoren) (van|toe aan|bij|tot) een (andere|ander) (gebruiker|afdeling|klant|team|organisatie|bedrijf)',
    ]),
    likely('denied', [
      '(toegang|de toegang is|toegang is) (geweigerd|verboden|niet toegestaan|ontzegd)',
      '(geen toegang|verboden toegang)',
    ]),
    likely('insufficient-scope', [
      '(scope|scopes|bereik) ~ (ontbreekt|onvoldoende|vereist|niet toegekend|ontbreken|nodig)',
      '(ontbrekende|onvoldoende|geen|vereiste) (scope|scopes)',
    ]),
    likelyUnless('account-disabled', 'wordt ~ geblokkeerd$', [
      `${LOCKED}`,
      `${ACCOUNT} ~ (geblokkeerd|uitgeschakeld|gedeactiveerd|inactief|niet geactiveerd|vergrendeld|opgeschort|niet actief|nog niet goedgekeurd|wacht op goedkeuring|verwijderd|gesloten|wacht op activering)`,
      '(e mail|email|e mailadres|account|telefoonnummer|mobiele nummer) ~ (niet geverifieerd|niet bevestigd|nog niet bevestigd|nog niet geverifieerd)',
      '(abonnement|licentie|contract|proefperiode|lidmaatschap|pakket) ~ (verlopen|beëindigd|afgelopen|vereist|nodig|niet actief|opgezegd|niet inbegrepen|bevat niet|voorbij|inactief)',
      '(geen|zonder) (actief |geldig |actieve |geldige |betaald )(abonnement|licentie|contract|lidmaatschap)',
      '(factuur|facturen|betaling|openstaande) ~ (openstaand|niet betaald|achterstallig|onbetaald|mislukt|te laat|factuur|facturen)',
      'wachtwoord ~ (verlopen|wijzigen|gewijzigd worden)',
      '(bevestig|bevestigen|verifieer|activeer) ~ (e mail|e mailadres|email|account|telefoonnummer)',
      '(wacht|wachten) (nog |)op ~ (goedkeuring|activatie|bevestiging)',
    ]),
    likely('api-not-enabled', [
      '(functie|module|api|functionaliteit|dienst|optie) ~ (niet ingeschakeld|uitgeschakeld|niet geactiveerd|niet actief|niet beschikbaar voor uw)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      'te veel (verzoeken|pogingen|aanvragen|inlogpogingen|aanroepen)',
      '(limiet|quotum|daglimiet|tegoed|maandlimiet) ~ (bereikt|overschreden|opgebruikt|verbruikt|op is)',
    ]),
    likely('csrf-rejected', [
      '(csrf|formuliertoken|formulier|beveiligingstoken) ~ (ongeldig|ontbreekt|verlopen|onjuist|niet meer geldig|komt niet overeen)',
      '(ongeldig|ontbrekend|verlopen) (csrf|formuliertoken|formulier)',
    ]),
    likely('origin-not-allowed', [
      '(herkomst|oorsprong|origin|domein|referer) ~ (niet toegestaan|niet geregistreerd|niet geautoriseerd|ongeldig)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip adres) ~ (niet toegestaan|geblokkeerd|niet op de|niet in de|niet geregistreerd|geen toegang)',
      'niet ~ (beschikbaar|toegankelijk|toegestaan) ~ (uw|je|dit|deze) (land|regio)',
      '(alleen|uitsluitend) ~ (vanaf|via|binnen) ~ (netwerk|vpn|intranet|kantoornetwerk)',
    ]),
    likely('https-required', [
      '(https|beveiligde verbinding|alleen via) (is |een |)(vereist|verplicht|nodig|https|beveiligde verbinding)',
    ]),
    likely('step-up-required', [
      '(tweestapsverificatie|tweede factor|twee factor|tweefactorauthenticatie|verificatiecode|beveiligingscode|bevestigingscode|sms code|eenmalige code|2fa|otp) ~ (vereist|nodig|verplicht|onjuist|ongeldig|verlopen|ontbreekt)',
      '(onjuiste|ongeldige|verkeerde) (verificatiecode|beveiligingscode|bevestigingscode|sms code|eenmalige code)',
      '(voer|vul) ~ code ~ (in|sms|app|ontvangen)',
      `${OPERATION} * opnieuw (in|inloggen|in te loggen|aanmelden|authenticeren|aan te melden)`,
      '(bevestig|voer) (nogmaals |opnieuw |)(uw|je) wachtwoord',
    ]),
    ...ofSignature([
      '(ongeldige|onjuiste) handtekening',
      'handtekening ~ (ongeldig|onjuist|klopt niet|komt niet overeen)',
    ]),
    likely('clock-skew', [
      '(tijdstempel|timestamp|klok|tijd van het verzoek) ~ (ongeldig|verlopen|te oud|wijkt|afwijking|loopt niet gelijk|niet synchroon)',
    ]),
    likely('signed-url-expired', [
      '(link|downloadlink|uitnodiging|uitnodigingslink) ~ (verlopen|niet meer geldig|was geldig|niet langer geldig)',
    ]),
    likely('client-certificate-required', [
      '(clientcertificaat|certificaat|client certificaat) ~ (vereist|verlopen|ongeldig|onbekend|ontbreekt|niet geregistreerd|ingetrokken)',
    ]),
  ]),
};
