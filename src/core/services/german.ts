import { likely, ofSignature } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in German, whatever they run on. */
export const german: Service = {
  id: 'german',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely(
      'token-expired',
      [
        '(token|zugangstoken|schlüssel|zugangsdaten|anmeldung) ~ (abgelaufen|ungültig geworden|nicht mehr gültig)',
        '(abgelaufenes|abgelaufener) ~ (token|schlüssel)',
      ],
      { unless: ['(ungültig|ungültiger|ungültiges|falsch) oder', 'oder (ungültig|falsch)'] },
    ),
    likely('session-expired', [
      '(sitzung|session) ~ (abgelaufen|beendet|ungültig|nicht mehr gültig|nicht gefunden)',
      'erneut (anmelden|einloggen)',
      'melden sie sich (erneut|wieder|neu) an',
    ]),
    likely('not-signed-in', [
      '(nicht|bitte) (angemeldet|eingeloggt|anmelden|einloggen|authentifiziert)',
      '(anmeldung|authentifizierung|login) (ist |)(erforderlich|notwendig|nötig)',
      'melden sie sich ~ an',
      'müssen * (anmelden|einloggen|angemeldet)',
    ]),
    likely(
      'no-credential',
      [
        '(kein|keine|fehlender|fehlendes|fehlende) (|gültiger |gültiges |gültige )(token|schlüssel|zugangsdaten|anmeldedaten|authorization|api schlüssel|api key)',
        '(token|schlüssel|api key|authorization header|zugangsdaten) ~ (fehlt|fehlen|nicht angegeben)',
      ],
      {
        unless: [
          '(ungültig|ungültiger|ungültiges|abgelaufen|falsch) oder',
          'oder (ungültig|ungültiger|ungültiges|abgelaufen|falsch)',
        ],
      },
    ),
    likely(
      'bad-credential',
      [
        '(token|schlüssel|api schlüssel|api key|zugangsdaten|anmeldedaten) ~ (ungültig|falsch|unbekannt|nicht gültig|abgelehnt)',
        '(ungültiger|ungültiges|ungültige|falscher|falsche|unbekannter) (|api |zugangs )(token|schlüssel|key|zugangsdaten|anmeldedaten)',
        '(anmeldung|authentifizierung) (ist |)(fehlgeschlagen|nicht möglich|gescheitert)',
      ],
      { unless: ['csrf'] },
    ),
    likely('token-malformed', ['token ~ (beschädigt|unvollständig|fehlerhaft|unlesbar)']),
    likely('password-rejected', [
      '(benutzername|benutzer|e mail|kennung|login) (oder|und|und oder) (|das )(passwort|kennwort) ~ (falsch|ungültig|stimmt nicht|stimmen nicht|nicht korrekt)',
      '(falsches|ungültiges) (passwort|kennwort)',
      '(passwort|kennwort) ~ (falsch|ungültig|nicht korrekt)',
    ]),
    likely('permission-denied', [
      '(keine|fehlende|unzureichende|nicht genügend|nicht die nötigen|nicht die erforderlichen) (berechtigung|berechtigungen|rechte|zugriffsrechte)',
      '(nicht berechtigt|keinen zugriff|berechtigung fehlt|nicht befugt|nur für administratoren)',
    ]),
    likely('token-revoked', [
      '(token|schlüssel|api key|api schlüssel) ~ (widerrufen|zurückgezogen|deaktiviert|gesperrt|ungültig gemacht)',
    ]),
    likely('denied', ['(zugriff|zugang) (verweigert|verboten|nicht gestattet|nicht erlaubt)']),
    likely('account-disabled', [
      '(konto|benutzerkonto|benutzer|account|zugang) ~ (gesperrt|deaktiviert|nicht aktiviert|inaktiv|noch nicht bestätigt)',
    ]),
    likely('rate-limited', [
      '(kontingent|limit|anfragelimit) ~ (erschöpft|überschritten|erreicht|ausgeschöpft)',
      'zu viele (anfragen|versuche|anmeldeversuche)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip adresse|adresse) ~ (gesperrt|nicht erlaubt|nicht zugelassen|nicht freigegeben|blockiert)',
      'nur aus dem ~ (netz|netzwerk|firmennetz|intranet|hochschulnetz)',
    ]),
    likely('account-disabled', [
      '(e mail|email|e mail adresse|konto) ~ (nicht verifiziert|nicht bestätigt|noch nicht verifiziert|noch nicht bestätigt|unbestätigt)',
    ]),
    likely('csrf-rejected', [
      'csrf ~ (ungültig|fehlt|abgelaufen|falsch)',
      '(ungültiges|fehlendes|falsches) csrf',
    ]),
    likely('origin-not-allowed', [
      '(herkunft|ursprung|origin|domain) ~ (nicht erlaubt|nicht zugelassen)',
    ]),
    likely('https-required', ['https (ist |wird |)(erforderlich|benötigt|notwendig)']),
    likely('step-up-required', [
      '(zwei faktor|zweiter faktor|zweiten faktor|zwei faktor authentifizierung|tan|2fa|sicherheitscode|bestätigungscode|einmalpasswort) ~ (erforderlich|nötig|notwendig|benötigt|fehlt|eingeben)',
      '(freigabe|bestätigung|freigeben) (per|mit|durch) (tan|app|pushtan|sms)',
    ]),
    likely('account-disabled', [
      '(passwort|kennwort) ~ (abgelaufen|geändert werden|muss geändert|zurückgesetzt)',
      '(bestätigen|bestätige|verifizieren) ~ (e mail|e mail adresse|adresse|konto)',
      '(abonnement|abo|lizenz|vertrag) ~ (abgelaufen|gekündigt|erforderlich|nicht aktiv|beendet)',
    ]),
    likely('token-revoked', ['(abmeldung|abgemeldet|ausgeloggt) ~ (token|ungültig)']),
    likely('signed-url-expired', ['(link|downloadlink|verweis) ~ (abgelaufen|nicht mehr gültig)']),
    likely('token-wrong-type', [
      'token ~ (nur für|nur gültig für|falschen typ|falscher typ|falsche art)',
    ]),
    likely('clock-skew', [
      '(zeitstempel|uhrzeit) ~ (ungültig|abgelaufen|zu alt|weicht|abweichung)',
    ]),
    likely('insufficient-scope', [
      '(scope|scopes|geltungsbereich) ~ (fehlt|fehlen|nicht ausreichend|reicht nicht|unzureichend)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (für einen anderen dienst|nicht für diesen dienst|für eine andere anwendung|falsche zielgruppe|audience)',
    ]),
    likely('client-certificate-required', [
      '(zertifikat|client zertifikat|clientzertifikat) ~ (nicht registriert|abgelaufen|ungültig|fehlt|erforderlich|unbekannt|gesperrt|nicht bekannt)',
    ]),
    likely('ip-not-allowed', [
      '(in ihrem land|in deinem land|in ihrer region|aus ihrem land) ~ (nicht verfügbar|gesperrt|nicht erlaubt|nicht angeboten)',
      'nicht ~ (in ihrem land|in deinem land|in ihrer region) ~ verfügbar',
    ]),
    likely('api-not-enabled', [
      '(funktion|modul|feature|export|massenexport|api|schnittstelle|dienst|option) ~ (nicht freigeschaltet|nicht aktiviert|deaktiviert|nicht aktiv)',
    ]),
    ...ofSignature([
      'signatur ~ (ungültig|falsch|stimmt nicht|nicht korrekt)',
      '(ungültige|falsche) signatur',
    ]),
  ],
};
