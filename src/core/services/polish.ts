import { likely, ofSignature } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in Polish, whatever they run on. */
export const polish: Service = {
  id: 'polish',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely(
      'token-expired',
      ['(token|klucz|tokenu|tokena) ~ (wygasł|przeterminowany|stracił ważność|nieaktualny)'],
      {
        unless: [
          '(nieprawidłowy|niepoprawny|nieważny) lub',
          'lub (nieprawidłowy|nieważny|niepoprawny)',
        ],
      },
    ),
    likely('session-expired', [
      '(sesja|sesji) ~ (wygasła|zakończona|nieważna)',
      'zaloguj się ponownie',
    ]),
    likely('not-signed-in', [
      '(nie jesteś|użytkownik nie jest|nie) (zalogowany|zalogowana|zalogowano|uwierzytelniony)',
      '(wymagane|wymagana) (logowanie|uwierzytelnienie|autoryzacja)',
      '(zaloguj się|musisz się zalogować|należy się zalogować|musisz być zalogowany)',
    ]),
    likely('no-credential', [
      '(brak|brakuje) (tokenu|tokena|klucza|nagłówka|autoryzacji|danych uwierzytelniających|klucza api)',
    ]),
    likely('bad-credential', [
      '(nieprawidłowy|niepoprawny|błędny|nieważny) (token|klucz|klucz api)',
      '(token|klucz) (|api |jest )(nieprawidłowy|niepoprawny|nieważny|błędny)',
      '(błąd|nieudane) (uwierzytelniania|uwierzytelnienie|autoryzacji)',
    ]),
    likely('password-rejected', [
      '(nieprawidłowy|nieprawidłowe|błędny|błędne|niepoprawny|zły) (login|email|adres email|hasło|e mail|dane logowania|nazwa użytkownika)',
    ]),
    likely('permission-denied', [
      '(brak|niewystarczające|nie masz|nie posiadasz) (uprawnień|uprawnienia|wystarczających uprawnień|dostępu|odpowiednich uprawnień|praw)',
    ]),
    likely('token-revoked', [
      '(token|klucz|klucz api) ~ (unieważniony|odwołany|dezaktywowany|wyłączony|cofnięty)',
    ]),
    likely('denied', ['(odmowa dostępu|dostęp zabroniony|odmówiono dostępu|brak dostępu)']),
    likely('account-disabled', [
      '(konto|użytkownik) ~ (zablokowane|zablokowany|nieaktywne|nieaktywny|zawieszone|wyłączone|dezaktywowane|nieaktywowane)',
    ]),
    likely('account-disabled', [
      '(licencja|subskrypcja|abonament|konto|członkostwo) ~ (nie jest aktywna|nie jest aktywne|nie jest aktywny|nieaktywna|nieaktywny|wygasła|wygasł|wygasło)',
      '(e mail|email|konto) (nie został|nie zostało|nie jest) (potwierdzony|potwierdzone|aktywowane|zweryfikowane)',
    ]),
    likely('rate-limited', [
      '(limit|limitu) ~ (przekroczony|przekroczono|wyczerpany)',
      '(przekroczono|za dużo|zbyt wiele) (limit|żądań|prób|zapytań)',
    ]),
    likely('token-malformed', [
      '(token|jwt|nagłówek) ~ (uszkodzony|nieprawidłowo sformatowany|źle sformatowany)',
      '(nieprawidłowy|błędny) format (tokenu|tokena|nagłówka)',
    ]),
    likely('ip-not-allowed', ['(ip|adres ip) ~ (niedozwolony|zablokowany|nie jest dozwolony)']),
    likely('step-up-required', [
      '(drugi składnik|drugiego składnika|kod weryfikacyjny|dwuskładnikowe|dwuetapowa|2fa) ~ (wymagany|wymagane|wymagana|potrzebny)',
      'wymagany (drugi składnik|kod)',
    ]),
    likely('account-disabled', [
      '(hasło|hasła) ~ (wygasło|upłynęła|zmień|nowe hasło|wymaga zmiany)',
      '(potwierdź|potwierdzić|aktywuj|zweryfikuj) ~ (e mail|email|adres|konto)',
    ]),
    likely('signed-url-expired', ['(link|odnośnik) ~ (wygasł|stracił ważność|nieważny)']),
    likely('ip-not-allowed', [
      '(niedostępna|niedostępny|niedostępne|niedozwolone) w (twoim|państwa|tym) (kraju|regionie)',
    ]),
    likely('api-not-enabled', [
      '(funkcja|moduł|api|usługa) ~ (nie jest włączona|wyłączona|nieaktywna|nie jest aktywna|niewłączona)',
    ]),
    ...ofSignature(['(nieprawidłowy|niepoprawny|błędny) podpis']),
  ],
};
