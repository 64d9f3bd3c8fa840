import { likely, ofSignature } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in Italian, whatever they run on. */
export const italian: Service = {
  id: 'italian',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely('token-expired', ['(token|chiave|credenziali|gettone) ~ (scaduto|scaduta|scadute)'], {
      unless: ['(non valido|non valida|invalido) o', 'o (non valido|non valida|invalido)'],
    }),
    likely('session-expired', [
      'sessione ~ (scaduta|terminata|non valida|non più valida)',
      '(effettua|effettuare|esegui) (nuovamente|di nuovo) (il |l )(login|accesso)',
    ]),
    likely('not-signed-in', [
      '(non|utente non) (|sei |è )(autenticato|autenticata|loggato|connesso)',
      '(autenticazione|login|accesso) (|è )(richiesta|richiesto|necessaria|necessario|obbligatoria)',
      '(effettua|effettuare|esegui) (il |l )(login|accesso)',
    ]),
    likely('no-credential', [
      '(token|chiave|credenziali) ~ (mancante|mancanti|assente|non fornito|non fornita|non presente|non trovato)',
      '(nessun|nessuna|manca) (|il |la )(token|chiave|credenziale|autenticazione)',
    ]),
    likely('bad-credential', [
      '(token|chiave|credenziali|chiave api|api key) (|di accesso |non )(invalido|invalida|valido|valida|valide|errato|errata|errate)',
      'autenticazione fallita',
    ]),
    likely('password-rejected', [
      '(utente|email|username|nome utente|e mail) (o|e) password ~ (errati|errata|errate|non validi|non corretti|sbagliati)',
      'password (errata|sbagliata|non valida|non corretta)',
    ]),
    likely('permission-denied', [
      '(permessi|privilegi|autorizzazioni|diritti) ~ (insufficienti|mancanti|necessari)',
      '(non hai|non ha|non si dispone|non disponi|senza) ~ (permesso|permessi|autorizzazione|autorizzazioni|diritti|privilegi)',
      'non (sei|è) autorizzato',
    ]),
    likely('token-revoked', [
      '(token|chiave|chiave api) ~ (revocato|revocata|disattivato|disattivata|disabilitato|disabilitata)',
    ]),
    likely('denied', ['accesso (negato|vietato|non autorizzato|non consentito)']),
    likely('account-disabled', [
      '(account|utente|utenza) ~ (disabilitato|disattivato|sospeso|bloccato|non attivo|non attivato|disabilitata|bloccata)',
    ]),
    likely('rate-limited', [
      '(limite|quota) ~ (superato|superata|raggiunto|raggiunta)',
      'troppe (richieste|tentativi)',
      'troppi tentativi',
    ]),
    likely('token-malformed', [
      '(token|jwt|intestazione) ~ (malformato|mal formato|non ben formato|malformata|corrotto)',
    ]),
    likely('account-disabled', [
      '(email|e mail|account|indirizzo) ~ (non verificata|non verificato|non confermato|non confermata)',
    ]),
    likely('ip-not-allowed', [
      '(ip|indirizzo ip) ~ (non autorizzato|non consentito|bloccato|non ammesso)',
    ]),
    likely('csrf-rejected', ['csrf ~ (non valido|mancante|scaduto|errato)']),
    likely('step-up-required', [
      '(secondo fattore|due fattori|codice di verifica|autenticazione forte|2fa) ~ (richiesto|richiesta|necessario|necessaria|obbligatorio|obbligatoria)',
    ]),
    likely('account-disabled', [
      'password ~ (scaduta|essere cambiata|cambiare la)',
      '(confermare|conferma|confermi|verificare|verifica|attivare|attiva) ~ (email|e mail|indirizzo|account)',
    ]),
    likely('signed-url-expired', ['(link|collegamento) ~ (scaduto|non più valido)']),
    likely('token-audience-mismatch', [
      'token ~ (destinato a|emesso per un altro|altra applicazione)',
    ]),
    likely('client-certificate-required', [
      'certificato (client|del client) ~ (richiesto|mancante|scaduto|non valido|sconosciuto|non registrato)',
    ]),
    likely('ip-not-allowed', [
      'non ~ (disponibile|accessibile|consentito) ~ (tuo|suo|questo) paese',
    ]),
    likely('api-not-enabled', [
      '(funzionalità|funzione|modulo|api) ~ (non abilitata|disabilitata|non attiva|non abilitato|disattivata)',
    ]),
    ...ofSignature(['firma ~ (non valida|errata|non corretta)']),
  ],
};
