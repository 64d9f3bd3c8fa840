import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|tokenu|tokena|jwt|klucz|klucza|klucz api|klucza api|klucz dostępu|dane uwierzytelniające|danych uwierzytelniających|poświadczenia|poświadczeń';
const ACCOUNT = '(konto|użytkownik|konto użytkownika|dostęp do konta)';
const LOCKED = `${ACCOUNT} ~ (zablokowane|zablokowany|zawieszone|wyłączone|dezaktywowane)`;
const EITHER =
  '(csrf|nie wygasł|sesja|nieprawidłowy lub|niepoprawny lub|nieważny lub|błędny lub|brakujący lub|wygasł lub|brak lub|lub nieprawidłowy|lub nieważny|lub niepoprawny|lub wygasł|lub brak|lub jest nieprawidłowy|lub błędny)';
const OPERATION = '(operacji|operację|operacja|czynności|kontynuować|zmiany)';

/** What servers say in Polish, whatever they run on. */
export const polish: Service = {
  id: 'polish',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      `(${TOKENS}|ważność|tokenu ważność) ~ (wygasł|wygasła|wygasły|przeterminowany|przeterminowane|stracił ważność|nieaktualny|utracił ważność|tokenu upłynęła|tokena upłynęła)`,
      `(upłynął termin|upłynęła|minęła|skończyła się|wygasła) ~ ważności ~ (${TOKENS})`,
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * ponownie`],
      [
        '(sesja|sesji) ~ (wygasła|zakończona|nieważna|nieaktywna|nie istnieje|została zakończona|nieprawidłowa)',
        '(zaloguj|zalogować|zalogowania|logowanie) (się |)(ponownie|jeszcze raz|ponowne)',
        '(ponownie zaloguj|ponownie się zalogować|ponowne logowanie|zostałeś wylogowany|zostałaś wylogowana|nastąpiło wylogowanie)',
      ],
    ),
    likely('token-revoked', [
      '(token|klucz|klucz api|jwt) ~ (unieważniony|odwołany|dezaktywowany|wyłączony|cofnięty|zablokowany|usunięty|wycofany|czarnej liście)',
      '(zalogowano|zalogowałeś się|zalogowany|logowanie|zalogowane|zalogował się) (się |)(na|z|przy użyciu) (innym|innego) (urządzeniu|urządzenia|przeglądarki|miejsca)',
      'hasło zostało (zmienione) * (ponownie)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * ponownie`, [
      '(nie jesteś|użytkownik nie jest|nie|niezalogowany) (zalogowany|zalogowana|zalogowano|uwierzytelniony|użytkownik)',
      '(wymagane|wymagana|konieczne|wymaga) (jest |)(logowanie|uwierzytelnienie|zalogowania|zalogowanie|uwierzytelnienia|logowania)',
      '(zaloguj się|musisz się zalogować|należy się zalogować|musisz być zalogowany|proszę się zalogować|musisz być zalogowana|tylko dla zalogowanych)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(brak|brakuje|nie podano|nie przesłano|nie znaleziono|bez) (|ważnego )(${TOKENS}|nagłówka|nagłówka authorization|autoryzacji)`,
      `(${TOKENS}) ~ (nie został podany|nie został przesłany|jest wymagany|jest pusty|wymagany)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|formularza)', LOCKED],
      [
        '(nieprawidłowy|niepoprawny|błędny|nieważny|nieznany|nieprawidłowe|zły|niewłaściwy) (|lub wygasły |lub brakujący |lub przeterminowany )(token|jwt|klucz|klucz api|klucz dostępu|dane uwierzytelniające|poświadczenia)',
        '(token|klucz|klucz api|jwt|dane uwierzytelniające) (|dostępu )(|jest |są |nie jest )(nieprawidłowy|niepoprawny|nieważny|błędny|nieznany|nieprawidłowe|prawidłowy|ważny|poprawny|nie istnieje|odrzucony)',
        '(błąd|nieudane|nieudana) (uwierzytelniania|uwierzytelnienie|autoryzacji|uwierzytelnienia|logowanie|autoryzacja)',
        '(uwierzytelnienie|uwierzytelnianie|logowanie) (nie powiodło się|zakończone niepowodzeniem)',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt|nagłówek) ~ (uszkodzony|nieprawidłowo sformatowany|źle sformatowany|niepoprawny format|nieprawidłowy format|nieczytelny|nie można odczytać|nie można zdekodować)',
      '(nieprawidłowy|błędny|niepoprawny|zły) format (tokenu|tokena|nagłówka|jwt)',
    ]),
    likely('token-wrong-type', [
      '(nieprawidłowy|niewłaściwy|zły|błędny|niepoprawny) (typ|rodzaj) (tokenu|tokena)',
      '(refresh token|refresh tokenu|token odświeżania|tokena odświeżania|klucz testowy|klucza testowego) ~ (zamiast|nie może|niedozwolony|nie jest akceptowany|nie można)',
      '(wymagany|oczekiwano|potrzebny) (jest |)(token|tokenu|tokena) (użytkownika|dostępowy|dostępu)',
    ]),
    likely('token-audience-mismatch', [
      '(token|jwt|tokenu) ~ (dla innej aplikacji|dla innej usługi|nie jest przeznaczony|innego odbiorcy|odbiorca|audience|inną aplikację|do innej aplikacji)',
    ]),
    likely('token-signature-invalid', [
      '(nieprawidłowy|niepoprawny|błędny) podpis (tokenu|tokena|jwt)',
      'podpis (tokenu|tokena|jwt) ~ (nieprawidłowy|niepoprawny|nie zgadza się|błędny|nie jest prawidłowy)',
      '(algorytm|algorytm podpisu) ~ (nie jest dozwolony|niedozwolony|nieobsługiwany|nie jest obsługiwany|nieakceptowany|nie jest akceptowany)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(nieprawidłowy|nieprawidłowe|błędny|błędne|niepoprawny|niepoprawne|zły|złe|nieprawidłowa) (login|email|adres email|hasło|e mail|dane logowania|nazwa użytkownika|aktualne hasło|stare hasło|obecne hasło|numer klienta)',
      '(hasło|hasła|stare hasło|aktualne hasło) (|jest |są |nie jest )(nieprawidłowe|niepoprawne|błędne|prawidłowe|nie zgadzają się|nie pasuje|różnią się|nie są zgodne)',
      '(użytkownik nie istnieje|nie znaleziono użytkownika|nieznany użytkownik)',
    ]),
    likely('permission-denied', [
      '(brak|niewystarczające|nie masz|nie posiadasz|nie ma|nie posiada|brakuje) (wymaganych |)(uprawnień|uprawnienia|wystarczających uprawnień|dostępu do|odpowiednich uprawnień|praw|prawa|pozwolenia|roli)',
      '(nie jesteś uprawniony|nie jesteś właścicielem|nie jesteś administratorem|nie jest uprawniony|nieuprawniony|nie masz zezwolenia|niewystarczające uprawnienia|operacja niedozwolona|nie możesz wykonać tej operacji)',
      '(tylko|wyłącznie) (dla |przez |)(administratorów|administrator|administratora|właściciel|właściciela|moderatorów|pracowników|administratorzy|właściciele)',
      '(wymagana|wymagane|potrzebna) (jest |są |)(rola|uprawnienia|uprawnienie)',
      '(należy|należą|przypisany|przypisana) do innego (użytkownika|działu|klienta|zespołu|oddziału|wydziału)',
    ]),
    likely('denied', [
      '(odmowa dostępu|dostęp zabroniony|odmówiono dostępu|brak dostępu|dostęp wzbroniony|dostęp zablokowany)',
    ]),
    likely('insufficient-scope', [
      '(scope|zakres|zakresu|scopeu) ~ (niewystarczający|wymagany|jest wymagany|nie obejmuje|brakuje|nie został przyznany|uprawnień tokenu|tokenu)',
      '(brak|brakuje|wymagany) (wymaganego |)(scope|scopeu|zakresu)',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} ~ (zablokowane|zablokowany|nieaktywne|nieaktywny|zawieszone|wyłączone|dezaktywowane|nieaktywowane|nie jest aktywne|nie jest aktywny|nie zostało aktywowane|oczekuje na zatwierdzenie|usunięte|zamknięte|oczekuje na akceptację|oczekuje na aktywację)`,
      '(licencja|subskrypcja|abonament|konto|członkostwo|licencji|subskrypcji|abonamentu|umowa|okres próbny|okresu próbnego|pakiet|plan) ~ (nie jest aktywna|nie jest aktywne|nie jest aktywny|nieaktywna|nieaktywny|wygasła|wygasł|wygasło|zakończył się|zakończona|upłynął|upłynęła|minął|nie obejmuje|nie zawiera)',
      '(e mail|email|konto|adres e mail|numer telefonu|telefon|adres email) (nie został|nie zostało|nie jest|jest) (jeszcze |)(potwierdzony|potwierdzone|aktywowane|zweryfikowane|zweryfikowany|niepotwierdzony|niezweryfikowany)',
      '(hasło|hasła) ~ (wygasło|upłynęła|zmień|nowe hasło|wymaga zmiany)',
      '(potwierdź|potwierdzić|aktywuj|zweryfikuj) ~ (e mail|email|adres|konto|numer telefonu)',
      '(wymagana|wymagany|brak|wymaga) (jest |)(aktywnej |aktywna |ważnej |)(subskrypcja|subskrypcji|licencja|licencji|abonament|abonamentu)',
      '(płatność|faktura|faktury|opłata|zaległe|nieopłacona|nieopłacone) ~ (zaległa|zaległe|nieopłacona|nieopłacone|nie została|odrzucona|faktury|faktura|płatności)',
    ]),
    likely('api-not-enabled', [
      '(funkcja|moduł|api|usługa|opcja|funkcjonalność) ~ (nie jest włączona|nie jest włączony|wyłączona|wyłączony|nieaktywna|nie jest aktywna|nie jest aktywny|niewłączona|nie jest dostępna w)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      '(limit|limitu|limity|limit zapytań) ~ (przekroczony|przekroczono|wyczerpany|osiągnięty|został osiągnięty|wykorzystany)',
      '(przekroczono|za dużo|zbyt wiele|przekroczyłeś|wyczerpano|zbyt dużo) ~ (limit|żądań|prób|zapytań|liczbę żądań|dopuszczalną liczbę)',
    ]),
    likely('csrf-rejected', [
      '(csrf|token formularza|formularz|formularza) ~ (nieprawidłowy|wygasł|nieważny|brak|niepoprawny|błędny|stracił ważność)',
      '(brak|nieprawidłowy|niepoprawny|błędny) (tokenu|tokena|token) (csrf|formularza)',
    ]),
    likely('origin-not-allowed', [
      '(domena|origin|źródło|pochodzenie|referer) ~ (niedozwolona|niedozwolone|nie jest dozwolona|nie jest dozwolone|niedozwolony|nie jest autoryzowana|nie jest na liście)',
    ]),
    likely('ip-not-allowed', [
      '(ip|adres ip|adresu ip) ~ (niedozwolony|zablokowany|nie jest dozwolony|nie znajduje się|nie jest na liście|nie ma na liście|niedozwolone|jest niedozwolony)',
      '(niedostępna|niedostępny|niedostępne|niedozwolone|nie jest dostępna|nie jest dostępny) w (twoim|państwa|tym|twoje) (kraju|regionie)',
      '(tylko|wyłącznie) (z|przez) (sieci|vpn|sieć|intranetu)',
    ]),
    likely('https-required', [
      '(https|szyfrowane połączenie|bezpieczne połączenie) (jest |)(wymagane|wymagany|konieczne)',
      '(wymagane|wymagany|wymaga|tylko przez) (jest |)(https|bezpieczne połączenie|szyfrowane połączenie)',
    ]),
    likely('step-up-required', [
      '(drugi składnik|drugiego składnika|kod weryfikacyjny|dwuskładnikowe|dwuetapowa|kod sms|kod autoryzacyjny|kod bezpieczeństwa|kod jednorazowy|uwierzytelnianie dwuskładnikowe|2fa|otp) ~ (wymagany|wymagane|wymagana|potrzebny|nieprawidłowy|niepoprawny|wygasł|błędny)',
      '(wymagany|nieprawidłowy|błędny|niepoprawny|podaj|wpisz|wprowadź) (drugi składnik|kod|kod weryfikacyjny|kod sms|kod autoryzacyjny|kod jednorazowy)',
      `${OPERATION} * (ponownie|ponownego) (się |)(zaloguj|zalogować|zalogowania|uwierzytelnić|podaj hasło|logowania|zalogować się)`,
      '(potwierdź|podaj ponownie) (swoje |)hasło',
    ]),
    ...ofSignature([
      '(nieprawidłowy|niepoprawny|błędny) podpis',
      'podpis (żądania |)(jest |)(nieprawidłowy|niepoprawny|błędny|nie zgadza się)',
    ]),
    likely('clock-skew', [
      '(znacznik czasu|timestamp|zegar|czas żądania) ~ (nieprawidłowy|wygasł|nieaktualny|różni się|zbyt stary|odbiega|nie jest zsynchronizowany)',
    ]),
    likely('signed-url-expired', [
      '(link|odnośnik|zaproszenie|linku) ~ (wygasł|stracił ważność|nieważny|wygasło|nieaktualny)',
    ]),
    likely('client-certificate-required', [
      '(certyfikat|certyfikat klienta|certyfikatu) ~ (wymagany|wygasł|nieprawidłowy|nieważny|nieznany|jest wymagany|niezarejestrowany|unieważniony|klienta)',
    ]),
  ]),
};
