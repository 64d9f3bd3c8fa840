import { likely, ofSignature } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in Dutch, whatever they run on. */
export const dutch: Service = {
  id: 'dutch',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely(
      'token-expired',
      ['(token|sleutel|inloggegevens) ~ (verlopen|niet meer geldig)', 'verlopen (token|sleutel)'],
      { unless: ['(ongeldig|ongeldige|onjuist) of', 'of (ongeldig|onjuist)'] },
    ),
    likely('session-expired', [
      '(sessie|session) ~ (verlopen|beëindigd|ongeldig)',
      '(log|meld) (u |je |)(opnieuw|weer) (in|aan)',
      'opnieuw inloggen',
    ]),
    likely('not-signed-in', [
      '(niet|u bent niet|je bent niet) (ingelogd|aangemeld|geauthenticeerd)',
      '(inloggen|aanmelden|authenticatie) (is |)(vereist|verplicht|nodig|noodzakelijk)',
    ]),
    likely('no-credential', [
      '(geen|ontbrekende|ontbrekend) (token|sleutel|api sleutel|inloggegevens|autorisatie)',
      '(token|sleutel) ~ (ontbreekt|niet opgegeven|niet meegegeven)',
    ]),
    likely('bad-credential', [
      '(ongeldig|ongeldige|onjuiste|verkeerde) (|api )(token|sleutel|inloggegevens|key)',
      '(token|sleutel) (|is )(ongeldig|onjuist|onbekend)',
      '(authenticatie|aanmelding|inloggen) (is |)mislukt',
    ]),
    likely('password-rejected', [
      '(gebruikersnaam|e mailadres|email) (of|en|en of) wachtwoord',
      '(onjuist|ongeldig|verkeerd) wachtwoord',
      'wachtwoord (is |)(onjuist|ongeldig|verkeerd)',
    ]),
    likely('permission-denied', [
      '(geen|onvoldoende) (rechten|toestemming|machtiging|bevoegdheid|permissie|permissies|toegangsrechten)',
      '(niet bevoegd|niet gemachtigd|niet geautoriseerd om)',
    ]),
    likely('token-revoked', [
      '(token|sleutel|api sleutel) ~ (ingetrokken|gedeactiveerd|uitgeschakeld)',
    ]),
    likely('denied', ['(toegang geweigerd|geen toegang|verboden toegang|toegang verboden)']),
    likely('account-disabled', [
      '(account|gebruiker) ~ (geblokkeerd|uitgeschakeld|gedeactiveerd|inactief|niet geactiveerd|vergrendeld)',
    ]),
    likely('rate-limited', [
      'te veel (verzoeken|pogingen|aanvragen)',
      '(limiet|quotum) ~ (bereikt|overschreden)',
    ]),
    likely('token-malformed', ['(token|jwt) ~ (beschadigd|onleesbaar|onjuist opgemaakt)']),
    likely('account-disabled', [
      '(e mail|email|e mailadres|account) ~ (niet geverifieerd|niet bevestigd|nog niet bevestigd|nog niet geverifieerd)',
    ]),
    likely('ip-not-allowed', ['(ip|ip adres) ~ (niet toegestaan|geblokkeerd)']),
    likely('step-up-required', [
      '(tweestapsverificatie|tweede factor|twee factor|verificatiecode|2fa) ~ (vereist|nodig|verplicht)',
    ]),
    likely('account-disabled', [
      'wachtwoord ~ (verlopen|wijzigen|gewijzigd worden)',
      '(bevestig|bevestigen|verifieer|activeer) ~ (e mail|e mailadres|email|account)',
    ]),
    likely('signed-url-expired', ['(link|downloadlink) ~ (verlopen|niet meer geldig|was geldig)']),
    likely('token-wrong-type', [
      'token ~ (alleen geldig voor|uitsluitend geldig voor|niet bedoeld voor)',
    ]),
    likely('client-certificate-required', [
      '(clientcertificaat|certificaat) ~ (vereist|verlopen|ongeldig|onbekend|ontbreekt|niet geregistreerd)',
    ]),
    likely('ip-not-allowed', [
      'niet ~ (beschikbaar|toegankelijk|toegestaan) ~ (uw|je|dit) (land|regio)',
    ]),
    likely('api-not-enabled', [
      '(functie|module|api|functionaliteit) ~ (niet ingeschakeld|uitgeschakeld|niet geactiveerd|niet actief)',
    ]),
    ...ofSignature(['(ongeldige|onjuiste) handtekening', 'handtekening ~ (ongeldig|onjuist)']),
  ],
};
