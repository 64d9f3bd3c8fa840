import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokenul|tokenului|jwt|token de acces|tokenul de acces|cheia|cheia api|cheie api|cheia de acces|credențialele|datele de autentificare|jetonul';
const ACCOUNT = '(contul|contul dvs|contul dumneavoastră|utilizatorul|contul tău|cont)';
const LOCKED = `${ACCOUNT} ~ (blocat|suspendat|dezactivat)`;
const EITHER =
  '(csrf|sesiunea|nu a expirat|invalid sau|lipsește sau|lipsă sau|incorect sau|expirat sau|sau invalid|sau expirat|sau a expirat|sau lipsă|sau lipsește|sau incorect|sau este invalid|nevalid sau|sau nevalid)';
const OPERATION = '(această acțiune|această operațiune|acțiune|operațiune|continua|modificare)';

/** What servers say in Romanian, whatever they run on. */
export const romanian: Service = {
  id: 'romanian',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|autentificarea) ~ (expirat|expirată|expirate|nu mai este valid|nu mai este valabil|nu mai este valabilă|nu mai este validă)`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (din nou|iar)`, 'alt dispozitiv'],
      [
        '(sesiunea|sesiune) ~ (expirat|expirată|invalidă|încheiată|închisă|nu mai este validă|terminat|nu a fost găsită)',
        '(autentificați vă|autentifică te|conectați vă|conectează te|logați vă|loghează te|reautentificați vă) (vă rugăm |)(din nou|iar)',
        '(să vă|să te) (reautentificați|reconectați|autentificați din nou|autentifici din nou|conectați din nou)',
      ],
    ),
    likely('token-revoked', [
      `(${TOKENS}) ~ (revocat|revocată|anulat|anulată|dezactivat|dezactivată|invalidat|șters|ștearsă)`,
      '(conectat|autentificat|autentificare|autentificarea) ~ (de pe|pe) (un |)alt (dispozitiv|browser|loc)',
      'parola a fost (schimbată|modificată) * din nou',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * din nou`, [
      '(nu sunteți|nu ești|utilizatorul nu este|nu este) (autentificat|conectat|autentificată|logat|conectată)',
      '(autentificare|autentificarea|conectare) (este |)(necesară|obligatorie|cerută)',
      '(este necesară|necesită|trebuie) (autentificarea|autentificare|să vă autentificați|să te autentifici|să fiți autentificat|să fii autentificat|să vă conectați|să vă logați|să fiți logat)',
      '(autentificați vă pentru|vă rugăm să vă autentificați|vă rugăm să vă conectați|doar pentru utilizatorii înregistrați|doar pentru utilizatorii autentificați)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(lipsește|lipsesc|lipsă|nu a fost furnizat|nu a fost trimis|niciun|fără|nu a fost găsit) (|un |o )(${TOKENS}|antetul|antetul authorization|antet)`,
      `(${TOKENS}|antetul|antetul authorization) ~ (lipsește|lipsesc|lipsă|nu a fost furnizat|nu a fost furnizată|nu a fost trimis|este obligatoriu|este obligatorie|nu a fost găsit|necesar|este gol)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|formularului)', LOCKED],
      [
        `(${TOKENS}) (|este |nu este |sunt |nu sunt |api )(nevalid|nevalidă|incorect|incorectă|incorecte|invalidă|invalide|greșit|greșită|valid|validă|necunoscut|necunoscută|respins)`,
        '^(token|jwt) invalid$',
        '(tokenul|cheia|cheia api) (este |)invalid',
        '(autentificare|autentificarea) (eșuată|a eșuat|nereușită)',
        '(eroare|eșec) (de|la) autentificare',
      ],
    ),
    likely('token-malformed', [
      '(token|tokenul|jwt|antetul) ~ (malformat|corupt|deteriorat|format greșit|format incorect|nu poate fi decodat|format invalid)',
      'formatul (tokenului|jwt) ~ (invalid|incorect|greșit)',
    ]),
    likely('token-wrong-type', [
      '(tip|tipul) de token (este |)(greșit|incorect|invalid|nevalid)',
      'tipul tokenului (este |)(greșit|incorect|invalid|nevalid)',
      '(refresh token|tokenul de reîmprospătare|cheia de test) ~ (în loc|în locul|nu poate|nu este acceptat|nu este permis)',
      '(este necesar|necesită|se așteaptă) un token (de utilizator|de acces)',
    ]),
    likely('token-audience-mismatch', [
      '(token|tokenul) ~ (pentru o altă|pentru altă aplicație|pentru alt serviciu|pentru un alt|nu este destinat|altei aplicații)',
    ]),
    likely('token-signature-invalid', [
      'semnătura (tokenului|jwt) ~ (invalidă|nevalidă|incorectă|nu corespunde|nu este validă)',
      '(algoritmul|algoritmul de semnare|algoritmul de semnătură) ~ (nu este acceptat|nu este permis|nu este suportat|neacceptat|nepermis)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(utilizator|nume de utilizator|utilizatorul|email|e mail|adresa de email|numele de utilizator) (sau|și|ori) (|parola )(parolă|parola) ~ (incorecte|greșite|incorectă|greșită|incorect|invalide|invalidă|greșit)',
      '(parola|parolă|parolele|parola actuală|parola veche|parola curentă) (|este |nu este |sunt |nu )(incorectă|greșită|invalidă|corectă|se potrivesc|coincid|incorecte|corespund)',
      '(utilizatorul nu există|utilizator inexistent|utilizatorul nu a fost găsit)',
      '(utilizator|email|utilizator și|utilizator sau|email sau) parolă (incorecte|greșite|incorectă|greșită|incorect|invalide|invalidă)',
    ]),
    likely('permission-denied', [
      '(nu aveți|nu ai|nu are|fără|insuficiente|nu dețineți) (|suficiente |dreptul |drept |dreptul de )(permisiunea|permisiuni|permisiunile|drepturi|drepturile|drept|acces la|privilegii|dreptul|autorizația)',
      '(permisiuni insuficiente|permisiune refuzată|drepturi insuficiente|nu sunteți autorizat|nu sunteți proprietarul|nu ești proprietarul|nu ești autorizat|operațiune nepermisă|acțiune nepermisă)',
      '(doar|numai) (pentru |)(administratorii|administratorul|administratori|proprietarul|proprietarii|moderatorii)',
      '(necesar|necesită|este nevoie de) (rolul|rol)',
      'aparține (unui|altui|altei) (alt |altui |)(utilizator|departament|client|echipe|companii|organizații|secții)',
    ]),
    likely('denied', [
      '(acces|accesul) (refuzat|interzis|este interzis|este refuzat|a fost refuzat|neautorizat|nepermis|restricționat)',
    ]),
    likely('insufficient-scope', [
      '(scope|scopeul|domeniul de aplicare) ~ (insuficient|lipsește|necesar|nu include)',
      '(lipsește|insuficient|necesită) (scope|scopeul)',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} ~ (blocat|suspendat|dezactivat|inactiv|nu este activ|nu a fost activat|nu este activat|neactivat|așteaptă aprobarea|în așteptarea aprobării|nu a fost aprobat|închis|șters)`,
      '(emailul|adresa de email|adresa de e mail|contul|numărul de telefon|email) ~ (neverificat|neverificată|nu a fost verificată|nu a fost verificat|nu este verificat|nu este verificată|nu este confirmată|nu a fost confirmată|nu este confirmat|neconfirmată|nu a fost confirmat)',
      '(abonamentul|licența|contractul|perioada de probă|planul) ~ (expirat|expirată|inactiv|încetat|încheiat|încheiată|anulat|necesar|nu include|nu este activ|terminat)',
      '(necesită|fără|nu aveți|este necesar) (un |o |)(abonament|licență) (activ|activă|valabilă|)',
      '(factura|facturi|plata|facturile) ~ (restante|restantă|neachitată|neachitate|neplătită|neplătite|întârziată|eșuat)',
      '(confirmați|verificați|activați|confirmă|verifică) ~ (emailul|adresa de email|contul|telefonul|numărul)',
      'parola ~ (trebuie schimbată|a expirat|schimbați)',
      '(așteaptă|așteptarea) (aprobarea|aprobării|activarea|activării|confirmarea)',
    ]),
    likely('api-not-enabled', [
      '(funcția|funcționalitatea|modulul|serviciul|api ul|opțiunea) ~ (nu este activată|nu este activat|dezactivată|dezactivat|nu este activă|nu este disponibilă pentru)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      'prea multe (cereri|încercări|solicitări|apeluri)',
      '(limita|cota|ați depășit|ați atins|ai depășit|limitei) ~ (depășită|atinsă|epuizată|limita|cota|numărul|depășit)',
    ]),
    likely('csrf-rejected', [
      '(csrf|tokenul formularului|formularul) ~ (invalid|nevalid|lipsește|expirat|incorect)',
    ]),
    likely('origin-not-allowed', [
      '(originea|domeniul|origine) ~ (nepermisă|nu este permisă|nu este permis|nepermis|nu este autorizat|neautorizat|neautorizată)',
    ]),
    likely('ip-not-allowed', [
      '(ip|adresa ip|adresa dvs ip) ~ (nu este permisă|nepermisă|blocată|nu se află|nu este în lista|nu este pe lista|interzisă|neautorizată|nu este autorizată)',
      '(nu este disponibil|nu este disponibilă|indisponibil) în (țara|regiunea)',
    ]),
    likely('https-required', [
      '(necesită|folosiți|doar prin|obligatoriu) (https|conexiune securizată|o conexiune securizată)',
    ]),
    likely('step-up-required', [
      '(doi factori|doi pași|codul de verificare|cod de verificare|codul sms|codul de securitate|codul otp|al doilea factor|codul de confirmare|2fa|otp) ~ (necesar|necesară|obligatoriu|obligatorie|incorect|invalid|greșit|expirat|este necesar)',
      '(introduceți|introdu) ~ codul ~ (sms|verificare|primit|aplicație|trimis)',
      `${OPERATION} * (din nou|reautentificați|reautentificare|reintroduceți parola)`,
    ]),
    ...ofSignature([
      'semnătura (cererii |)(este |nu este |)(invalidă|nevalidă|incorectă|validă)',
      'semnătură (invalidă|nevalidă|incorectă)',
    ]),
    likely('clock-skew', [
      '(marcajul temporal|marca de timp|timestampul|ceasul|ora cererii) ~ (invalid|expirat|diferă|prea vechi|nu este sincronizat)',
    ]),
    likely('signed-url-expired', [
      '(linkul|link ul|legătura|invitația) ~ (expirat|nu mai este valid|nu mai este valabil|nu mai este valabilă)',
    ]),
    likely('client-certificate-required', [
      '(certificatul|certificatul client|certificatul clientului|certificat client) ~ (necesar|expirat|invalid|lipsește|revocat|necunoscut|nu este înregistrat)',
    ]),
  ]),
};
