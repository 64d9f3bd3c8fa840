import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|jwt|gettone|token di accesso|token di autenticazione|chiave|chiave api|chiave di accesso|api key|credenziali';
const ACCOUNT = '(account|utente|utenza|profilo)';
const LOCKED = `${ACCOUNT} ~ (bloccato|bloccata|sospeso|sospesa|disabilitato|disabilitata)`;
const EITHER =
  '(csrf|non è scaduto|non valido o|non valida o|non valide o|invalido o|errato o|mancante o|assente o|scaduto o|o non valido|o non valida|o invalido|o errato|o scaduto|o mancante|o assente|sessione è scaduta)';
const OPERATION = '(azione|operazione|modifica|continuare|proseguire)';

/** What servers say in Italian, whatever they run on. */
export const italian: Service = {
  id: 'italian',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}) ~ (scaduto|scaduta|scadute|non è più valido|non è più valida|non più valido)`,
      'validità (del|della) (token|chiave) (è |)(scaduta|terminata)',
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (nuovamente|di nuovo)`],
      [
        'sessione ~ (scaduta|terminata|non valida|non più valida|inesistente|non trovata|chiusa|non è più valida)',
        '(effettua|effettuare|esegui|eseguire|effettui|rifare|ripetere) (nuovamente |di nuovo |)(il |l |)(login|accesso|autenticazione) (di nuovo|nuovamente)',
        '(effettua|effettuare|esegui|effettui) (nuovamente|di nuovo) (il |l )(login|accesso)',
        '(rifai|rifare|ripeti|ripetere|accedi nuovamente|accedere nuovamente|accedi di nuovo) (|il |l )(login|accesso|per continuare|)',
      ],
    ),
    likely('token-revoked', [
      '(token|jwt|chiave|chiave api) ~ (revocato|revocata|disattivato|disattivata|disabilitato|disabilitata|annullato|annullata|blacklist|invalidato)',
      '(accesso|connesso|login|sessione aperta|collegato) (effettuato |eseguito |è stato effettuato |è stato eseguito |)(da|su|con) (un altro|altro|un) (dispositivo|browser|luogo|altro dispositivo)',
      'password è stata (modificata|cambiata) * (nuovamente|di nuovo)',
    ]),
    likelyUnless(
      'not-signed-in',
      [`${OPERATION} * (nuovamente|di nuovo)`, 'altro dispositivo'],
      [
        '(non|utente non) (|sei |è |hai )(autenticato|autenticata|loggato|connesso|effettuato l accesso)',
        '(autenticazione|login|accesso) (|è )(richiesta|richiesto|necessaria|necessario|obbligatoria)',
        '(effettua|effettuare|esegui|eseguire|effettui|devi fare) (nuovamente |di nuovo |)(il |l )(login|accesso)',
        '(solo|riservato agli|riservata agli) utenti (registrati|autenticati)',
        '(devi|è necessario|occorre|bisogna) (accedere|autenticarsi|autenticarti|effettuare l accesso|essere autenticato|essere loggato)',
      ],
    ),
    likelyUnless('no-credential', EITHER, [
      `(${TOKENS}|intestazione|header) ~ (mancante|mancanti|assente|assenti|non fornito|non fornita|non fornite|non presente|non trovato|obbligatorio|obbligatoria|non inviato|non specificata|vuoto|richiesto|richiesta)`,
      `(nessun|nessuna|manca|mancano|senza) (|il |la |le |l )(${TOKENS}|credenziale|autenticazione|intestazione)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|modulo)', LOCKED],
      [
        `(${TOKENS}) (|di accesso |non |è |non è |sono |non sono |fornita |fornito )(invalido|invalida|non valido|valido|valida|valide|errato|errata|errate|sconosciuta|sconosciuto|riconosciuto|riconosciuta|rifiutato)`,
        `(${TOKENS}) non (esiste|riconosciuta|riconosciuto)`,
        `(problema|problemi|errore) (con|nel|di) (|il |la )(${TOKENS})`,
        'autenticazione (fallita|non riuscita)',
        '(errore di|errore durante l) autenticazione',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt|intestazione) ~ (malformato|mal formato|non ben formato|malformata|corrotto|formato errato|formato non valido|non decodificabile|illeggibile|non leggibile)',
      'formato (del|di) (token|jwt) (|è )(errato|non valido)',
    ]),
    likely('token-wrong-type', [
      'token ~ (valido solo per|tipo errato|tipo sbagliato|non è un token di accesso|non è di accesso)',
      'tipo di token (|è )(errato|non valido|sbagliato)',
      '(refresh token|token di aggiornamento|token di refresh|chiave di test) ~ (al posto|invece|non può|non è ammesso|non consentito|non accettato)',
      '(richiesto|richiede|serve|atteso) un token (utente|di accesso)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (destinato a|non è destinato|emesso per un altro|emesso per un altra|altra applicazione|altro servizio|audience|per un altra applicazione)',
    ]),
    likely('token-signature-invalid', [
      'firma (del|di) (token|jwt) ~ (non valida|errata|non è valida|non corrisponde|non verificata)',
      '(algoritmo|algoritmo di firma|algoritmo del token) ~ (non consentito|non supportato|non ammesso|non accettato|non valido|non è accettato|non è consentito|non è supportato|non è ammesso)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(utente|email|username|nome utente|e mail|codice fiscale) (o|e) (|la )password ~ (errati|errata|errate|non validi|non corretti|sbagliati|non corretta|non corrette)',
      '(password|vecchia password|password attuale|password corrente) (|è |non è |sono |non )(errata|sbagliata|non valida|non corretta|corretta|corrispondono|coincidono|corrisponde)',
      '(utente inesistente|utente non trovato|utente sconosciuto|credenziali di accesso errate|conferma password non corrisponde)',
    ]),
    likely('permission-denied', [
      '(permessi|privilegi|autorizzazioni|diritti|permesso|ruolo) ~ (insufficienti|mancanti|necessari|insufficiente|mancante|negato|richiesto|necessario)',
      '(non hai|non ha|non si dispone|non disponi|senza|non si hanno|non possiedi) ~ (permesso|permessi|autorizzazione|autorizzazioni|diritti|privilegi|accesso)',
      '(non sei autorizzato|non è autorizzato|non sei autorizzata|operazione non consentita|operazione non permessa|non sei il proprietario|non è il proprietario|azione non consentita|non sei abilitato|non è abilitato)',
      '(solo|riservato|riservata|esclusivamente) ~ (amministratori|amministratore|proprietario|proprietari|admin|responsabili|gestori)',
      '(appartiene|appartengono) (a|ad) (un |)(altro|altra|un altra) (utente|reparto|ufficio|cliente|azienda|dipartimento|team)',
    ]),
    likely('denied', [
      'accesso (|è |è stato )(negato|vietato|non autorizzato|non consentito|proibito)',
    ]),
    likely('insufficient-scope', [
      '(scope|ambito|ambiti|manca|senza) ~ (insufficiente|mancante|richiesto|necessario|non concesso|insufficienti|scope|ambito)',
    ]),
    likelyUnless('account-disabled', '(verrà|sarà) (bloccato|sospeso)', [
      `${ACCOUNT} ~ (disabilitato|disattivato|sospeso|bloccato|non attivo|non attivato|disabilitata|disattivata|sospesa|bloccata|non è attivo|non è attiva|non ancora approvato|attesa di approvazione|attesa di attivazione|eliminato|cancellato|non approvato)`,
      '(email|e mail|account|indirizzo|telefono|numero) ~ (non verificata|non verificato|non confermato|non confermata|non ancora verificato|non ancora confermato|non è stata verificata|non è stato verificato|non è stato confermato|non è verificato|non è confermato|da confermare)',
      '(abbonamento|licenza|contratto|piano|periodo di prova|prova gratuita|sottoscrizione) ~ (scaduto|scaduta|terminato|terminata|non attivo|non attiva|cessato|disdetto|necessario|richiesto|richiesta|non include|non prevede|non comprende|non è attivo|non è attiva|finito)',
      '(serve|richiede|senza|nessun|nessuna|occorre) (un |una |)(abbonamento|licenza|piano) ~ (attivo|attiva|premium|superiore|valida|valido)',
      '(pagamento|pagamenti|fattura|fatture) ~ (scaduto|scaduta|scadute|insoluto|insoluta|non pagata|non pagate|sospeso|in ritardo|fallito|non andato)',
      'password ~ (scaduta|essere cambiata|cambiare la)',
      '(confermare|conferma|confermi|verificare|verifica|attivare|attiva) ~ (email|e mail|indirizzo|account|telefono)',
      'attesa di (approvazione|attivazione|conferma|convalida)',
    ]),
    likely('api-not-enabled', [
      '(funzionalità|funzione|modulo|api|servizio|opzione) ~ (non abilitata|non abilitato|disabilitata|non attiva|non attivo|disattivata|non è attiva|non è attivo|non è abilitata|non è abilitato|non attivato)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      '(limite|quota|credito|superato|esaurito|raggiunto) ~ (superato|superata|raggiunto|raggiunta|esaurita|esaurito|limite|quota)',
      '(troppe|troppi) (richieste|tentativi|chiamate|accessi)',
    ]),
    likely('csrf-rejected', [
      '(csrf|token del modulo|token di sicurezza|modulo) ~ (non valido|mancante|scaduto|errato|non è più valido|assente)',
    ]),
    likely('origin-not-allowed', [
      '(origine|dominio|referer) ~ (non consentita|non consentito|non autorizzata|non autorizzato|non ammessa|non ammesso|non è consentita|non è autorizzato|non registrato)',
    ]),
    likely('blocked-by-proxy', [
      '(sito|pagina|url|categoria) ~ (bloccato|bloccata) ~ (politica|criteri|azienda|amministratore|categoria|aziendale)',
      'filtro (web|contenuti|url)',
    ]),
    likely('ip-not-allowed', [
      '(ip|indirizzo ip) ~ (non autorizzato|non consentito|bloccato|non ammesso|non è autorizzato|non è consentito|non è in elenco|non presente|non è nella lista|non è nell elenco|non abilitato|non in elenco)',
      'non ~ (disponibile|accessibile|consentito) ~ (tuo|suo|questo|tua|questa|nel|nella) (paese|regione)',
      '(solo|esclusivamente) (dalla|da|tramite|all interno) ~ (rete|vpn|intranet)',
    ]),
    likely('https-required', [
      '(https|connessione sicura|solo tramite|solo su) (|è )(richiesto|richiesta|obbligatorio|obbligatoria|necessario|https)',
    ]),
    likely('step-up-required', [
      '(secondo fattore|due fattori|due passaggi|codice di verifica|codice di sicurezza|codice otp|codice sms|codice di conferma|autenticazione forte|2fa|otp) ~ (richiesto|richiesta|necessario|necessaria|obbligatorio|obbligatoria|errato|non valido|scaduto|non corretto|mancante)',
      '(inserisci|inserire|inserisca) ~ codice ~ (ricevuto|inviato|verifica|sms|app|sicurezza)',
      `(${OPERATION.slice(1, -1)}) * (login|accesso|autenticarsi|autenticarti|accedere|password|autenticazione) (nuovamente|di nuovo)`,
      `${OPERATION} * (nuovamente|di nuovo) (il login|l accesso|la password)`,
      '(conferma|confermare|reinserire|reinserisci) (la |la tua )(password|identità)',
    ]),
    ...ofSignature([
      'firma (|della richiesta |digitale )(|è |non è |non )(non valida|errata|non corretta|valida|corrisponde)',
    ]),
    likely('clock-skew', [
      '(timestamp|orario|orologio|marca temporale|orologio del client|orario della richiesta) ~ (non valido|scaduto|troppo vecchio|fuori|sincronizzato|differisce|scarto|differenza|non allineato)',
    ]),
    likely('signed-url-expired', [
      '(link|collegamento|invito|url|link di download) ~ (scaduto|non più valido|non è più valido)',
    ]),
    likely('client-certificate-required', [
      'certificato (client |del client |digitale |)(|è |non è |non )(richiesto|mancante|scaduto|non valido|sconosciuto|non registrato|revocato|valido|registrato)',
    ]),
  ]),
};
