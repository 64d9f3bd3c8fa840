import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutUmlauts } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokens|jwt|zugriffstoken|zugangstoken|schlüssel|api schlüssel|apischlüssel|api key|zugangsdaten|anmeldedaten';
const ACCOUNT = '(konto|benutzerkonto|kundenkonto|account|benutzer|nutzer|zugang)';
const LOCKED = `${ACCOUNT} * (gesperrt|deaktiviert|stillgelegt)`;
const EITHER =
  '(csrf|formulartoken|scope|nicht abgelaufen|ungültig oder|ungültiger oder|ungültiges oder|ungültige oder|falsch oder|falsches oder|fehlt oder|fehlend oder|fehlendes oder|fehlender oder|oder ungültig|oder ist ungültig|oder falsch|oder ungültiges|oder ungültiger|oder abgelaufen|oder abgelaufenes|bzw ungültig)';
const OPERATION = '(aktion|vorgang|änderung|sicherheit|fortzufahren)';

/** What servers say in German, whatever they run on. */
export const german: Service = {
  id: 'german',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutUmlauts([
    likelyUnless(
      'token-expired',
      [EITHER, '(sitzung|session) ~ abgelaufen'],
      [
        `(anmeldung|${TOKENS}) ~ (abgelaufen|ungültig geworden|nicht mehr gültig|verfallen)`,
        `(abgelaufenes|abgelaufener|abgelaufenen) ~ (${TOKENS})`,
      ],
    ),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} ~ erneut`],
      [
        '(sitzung|session|anmeldesitzung) ~ (abgelaufen|beendet|ungültig|nicht mehr gültig|nicht gefunden|unbekannt|ausgelaufen)',
        '(erneut anmelden|erneut einloggen|neu anmelden|neu einloggen|wieder anmelden|abgelaufene sitzung|automatisch abgemeldet|automatisch ausgeloggt)',
        '(melden|loggen|logge|melde) (sie sich|dich) ~ (erneut|nochmals|noch einmal|neu|wieder) (an|ein)',
      ],
    ),
    likely('token-revoked', [
      '(token|jwt|zugriffstoken|schlüssel|api schlüssel|apischlüssel|api key) ~ (widerrufen|zurückgezogen|deaktiviert|gesperrt|ungültig gemacht|entzogen|gelöscht|sperrliste)',
      '(abmeldung|abgemeldet|ausgeloggt) ~ (token|ungültig)',
      '(auf|von|an|mit) einem (anderen|weiteren) (gerät|browser|ort) (|aus )(angemeldet|eingeloggt|an|ein)',
      '(passwort|kennwort) (wurde|hat sich) (|inzwischen |zwischenzeitlich )geändert * (erneut|neu|wieder)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} ~ erneut`, [
      '(nicht|bitte|erst|zuerst) (angemeldet|eingeloggt|anmelden|einloggen|authentifiziert)',
      '(anmeldung|authentifizierung|login) (ist |)(erforderlich|notwendig|nötig|benötigt)',
      '(melden|loggen|melde|logge) (sie sich|dich) ~ (an|ein)',
      '(müssen|musst|nur) * (anmelden|einloggen|angemeldet|eingeloggt|angemeldete|eingeloggte|registrierte)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(kein|keine|fehlender|fehlendes|fehlende|ohne) (|gültiger |gültiges |gültige |gültigen )(|access |bearer )(authorization|autorisierung|${TOKENS})`,
      `(authorization header|authorization|autorisierung|${TOKENS}) ~ (fehlt|fehlen|nicht angegeben|nicht übergeben|nicht gesendet|nicht vorhanden|nicht gefunden|erforderlich|benötigt|ist leer|nicht mitgeschickt)`,
    ]),
    likelyUnless(
      'bad-credential',
      [LOCKED, '(csrf|formulartoken|gemacht|geworden)'],
      [
        `(${TOKENS}) ~ (ungültig|falsch|unbekannt|nicht gültig|abgelehnt|nicht akzeptiert|existiert nicht|nicht erkannt)`,
        `(ungültiger|ungültiges|ungültige|falscher|falsches|falsche|unbekannter|unbekanntes) (|api |zugangs |access |bearer |refresh |oder abgelaufenes |oder abgelaufener |oder fehlendes )(key|${TOKENS})`,
        '(anmeldung|authentifizierung|login) (ist |)(fehlgeschlagen|nicht möglich|gescheitert)',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt|tokenformat|format des tokens) ~ (beschädigt|unvollständig|fehlerhaft|unlesbar|nicht lesbar|nicht dekodiert|falsches format|ungültiges format|format ungültig)',
    ]),
    likely('token-wrong-type', [
      '(token|key|schlüssel) ~ (nur für|nur gültig für|falschen typ|falscher typ|falsche art|falscher tokentyp)',
      '(refresh token|id token|testschlüssel) ~ (statt|anstelle|nicht verwendet|nicht erlaubt|nicht zulässig|kann hier nicht)',
      '(access token|benutzertoken|zugriffstoken|benutzer token) ~ (erwartet|kein refresh token)',
    ]),
    likely('token-audience-mismatch', [
      '(token|jwt) ~ (für einen anderen dienst|nicht für diesen dienst|für eine andere anwendung|für eine andere app|nicht für diese anwendung|nicht für diese api|falsche zielgruppe|audience)',
    ]),
    likely('token-signature-invalid', [
      '(token signatur|tokensignatur|jwt signatur|signatur des tokens|signatur des jwt|signaturprüfung des tokens) ~ (ungültig|falsch|fehlgeschlagen|stimmt nicht|nicht korrekt|nicht überprüft)',
      '(signaturalgorithmus|algorithmus|signaturverfahren) ~ (nicht erlaubt|nicht unterstützt|nicht zulässig|nicht akzeptiert|ungültig|unzulässig)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(benutzername|benutzer|nutzername|e mail|e mail adresse|kennung|login|kundennummer) (oder|und|und oder|bzw) (|das )(passwort|kennwort) ~ (falsch|ungültig|stimmt nicht|stimmen nicht|nicht korrekt|unbekannt)',
      '(falsches passwort|falsches kennwort|ungültiges passwort|falsches altes passwort|falsches aktuelles passwort|benutzer nicht gefunden|benutzer existiert nicht|benutzer unbekannt|unbekannter benutzer)',
      '(passwort|kennwort|passwörter) ~ (falsch|ungültig|nicht korrekt|inkorrekt|stimmt nicht|stimmen nicht|nicht überein|nicht richtig)',
    ]),
    likely('permission-denied', [
      '(keine|fehlende|fehlenden|unzureichende|nicht genügend|nicht genug|nicht die nötigen|nicht die erforderlichen|nicht ausreichend) (berechtigung|berechtigungen|rechte|zugriffsrechte|befugnis)',
      '(nicht berechtigt|keinen zugriff|kein zugriff|berechtigung fehlt|berechtigungen fehlen|nicht befugt|nicht autorisiert|rechte fehlen|fehlen die rechte|nicht der eigentümer|nicht der besitzer|adminrechte erforderlich|administratorrechte erforderlich|berechtigung erforderlich|berechtigung wird benötigt)',
      '(nur|ausschließlich|rolle) ~ (benötigt|erforderlich|administratoren|admins|administrator|eigentümer|besitzer|inhaber|moderatoren|mitarbeiter|ersteller)',
      'gehört ~ (anderen|anderem|anderer|nicht ihnen|nicht dir) (|benutzer|nutzer|abteilung|mandanten|kunden|team)',
    ]),
    likely('denied', [
      '(zugriff|zugang) (|ist |wurde )(verweigert|verboten|nicht gestattet|nicht erlaubt|abgelehnt|untersagt)',
    ]),
    likely('insufficient-scope', [
      '(fehlt|fehlender|fehlende|unzureichender|unzureichende|scope|scopes|geltungsbereich) ~ (fehlt|fehlen|nicht ausreichend|reicht nicht|reichen nicht|unzureichend|erforderlich|benötigt|nicht erteilt|scope|scopes|geltungsbereich)',
    ]),
    likelyUnless('account-disabled', 'wird ~ gesperrt$', [
      '(initialpasswort|initialkennwort|startpasswort)',
      LOCKED,
      `${ACCOUNT} ~ (nicht aktiviert|nicht aktiv|inaktiv|noch nicht bestätigt|nicht freigeschaltet|nicht freigegeben|gelöscht|stillgelegt)`,
      '(e mail|email|e mail adresse|konto|telefonnummer|handynummer|mobilnummer) ~ (nicht verifiziert|nicht bestätigt|unbestätigt)',
      '(passwort|kennwort) ~ (abgelaufen|geändert werden|muss geändert|zurückgesetzt)',
      '(bestätigen|bestätige|verifizieren|verifiziere) ~ (e mail|e mail adresse|adresse|konto|telefonnummer|handynummer)',
      '(kein aktives|keine aktive|keine gültige|keinen gültigen|abonnement|abo|lizenz|vertrag|testphase|testzeitraum|mitgliedschaft) ~ (abgelaufen|gekündigt|erforderlich|nicht aktiv|beendet|benötigt|ausgelaufen|zu ende|abo|abonnement|lizenz|vertrag|mitgliedschaft)',
      '(rechnung|rechnungen|zahlung|zahlungen|offene|unbezahlte|überfällige|ausstehende) ~ (offen|überfällig|unbezahlt|nicht bezahlt|ausstehend|im rückstand|rechnung|rechnungen|zahlung|zahlungen)',
      '(tarif|paket|abo|lizenz) ~ (nicht enthalten|enthält ~ nicht|nicht verfügbar|unterstützt ~ nicht)',
      '(wartet|warten) ~ auf ~ (freischaltung|genehmigung|bestätigung|freigabe)',
    ]),
    likely('api-not-enabled', [
      '(funktion|modul|feature|export|massenexport|api|schnittstelle|dienst|option) ~ (nicht freigeschaltet|nicht aktiviert|deaktiviert|nicht aktiv|abgeschaltet|nicht freigegeben)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      '(kontingent|limit|anfragelimit|tageslimit|guthaben|monatslimit|freikontingent) ~ (erschöpft|überschritten|erreicht|ausgeschöpft|aufgebraucht|verbraucht)',
      'zu (viele|häufige|schnelle) (anfragen|versuche|anmeldeversuche|zugriffe|fehlversuche|aufrufe)',
    ]),
    likely('csrf-rejected', [
      '(ungültiges|fehlendes|csrf|xsrf|formulartoken|formular token|formular|sicherheitstoken|sicherheits token) ~ (ungültig|fehlt|abgelaufen|falsch|stimmt nicht|nicht mehr gültig|csrf|formulartoken)',
    ]),
    likely('origin-not-allowed', [
      '(herkunft|ursprung|origin|domain|domäne|referer) ~ (nicht erlaubt|nicht zugelassen|nicht freigegeben|nicht registriert|unzulässig|nicht freigeschaltet|nicht gestattet)',
    ]),
    likely('blocked-by-proxy', [
      '(internetrichtlinie|internetrichtlinien|internetnutzungsrichtlinie|webfilter|inhaltsfilter|url filter|jugendschutzfilter)',
      '(webseite|website|internetseite|seite|url|kategorie) ~ (gesperrt|blockiert) ~ (richtlinie|richtlinien|administrator|unternehmens|netzwerk|kategorie)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip adresse|adresse) ~ (gesperrt|nicht erlaubt|nicht zugelassen|nicht freigegeben|blockiert|nicht auf der|nicht in der|nicht freigeschaltet)',
      'nur (aus|im|über) ~ (netz|netzwerk|firmennetz|intranet|hochschulnetz|vpn)',
      '(in|aus) (ihrem|deinem|diesem|ihrer|deiner|dieser) (land|region) ~ (nicht verfügbar|gesperrt|nicht erlaubt|nicht angeboten|verfügbar)',
    ]),
    likely('https-required', [
      '(https|nur über) (ist |wird |eine |)(erforderlich|benötigt|notwendig|https|sichere verbindung|verschlüsselte verbindung)',
    ]),
    likely('step-up-required', [
      '(falscher|ungültiger|falsche|zwei faktor|zweiter faktor|zweiten faktor|zwei faktor authentifizierung|tan|2fa|otp|sicherheitscode|bestätigungscode|einmalpasswort|einmalcode|sms code|verifizierungscode) ~ (erforderlich|nötig|notwendig|benötigt|fehlt|eingeben|falsch|ungültig|abgelaufen|sicherheitscode|bestätigungscode|einmalcode|tan|sms code|verifizierungscode)',
      '(freigabe|bestätigung|freigeben) (per|mit|durch) (tan|app|pushtan|sms)',
      `${OPERATION} * (erneut|nochmals|noch einmal) (anmelden|an|authentifizieren|einloggen|bestätigen)`,
    ]),
    ...ofSignature([
      'signatur ~ (ungültig|falsch|stimmt nicht|nicht korrekt|nicht überein)',
      '(ungültige|falsche) signatur',
    ]),
    likely('clock-skew', [
      '(zeitstempel|uhrzeit|systemzeit|timestamp|uhr) ~ (ungültig|abgelaufen|zu alt|weicht|abweichung|veraltet|außerhalb|geht falsch|nicht synchron)',
    ]),
    likely('signed-url-expired', [
      '(link|downloadlink|verweis|download link|einladungslink|einladung) ~ (abgelaufen|nicht mehr gültig|verfallen)',
    ]),
    likely('client-certificate-required', [
      '(zertifikat|client zertifikat|clientzertifikat) ~ (nicht registriert|abgelaufen|ungültig|fehlt|erforderlich|unbekannt|gesperrt|nicht bekannt|widerrufen)',
    ]),
  ]),
};
