import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|jwt|jeton|anahtar|anahtarı|api anahtarı|api key|belirteç|belirteci|tokenı|tokeni|erişim anahtarı|kimlik bilgileri';
const ACCOUNT = '(hesap|hesabınız|hesabın|hesabı|kullanıcı|üyeliğiniz|hesabınızın)';
const LOCKED = `${ACCOUNT} * (kilitlendi|kilitli|askıya alındı|devre dışı|kilitlenmiştir|bloke)`;
const EITHER =
  '(csrf|oturum|süresi dolmamış|geçersiz veya|geçersiz ya da|hatalı veya|eksik veya|veya geçersiz|ya da geçersiz|veya eksik|veya hatalı|veya süresi|ya da süresi|veya bulunamadı)';
const OPERATION = '(bu işlem|işlem için|işlemi|devam etmek|güvenlik)';

/** What servers say in Turkish, whatever they run on. */
export const turkish: Service = {
  id: 'turkish',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless('token-expired', EITHER, [
      '(token|jwt|jeton|anahtar|anahtarın|anahtarının|anahtarınızın|belirteç|belirtecin|tokenın|tokenin|tokenınızın|anahtarınız) ~ (süresi doldu|süresi dolmuş|süresi dolmuştur|süresi geçmiş|süresi bitmiş|süresi bitti|zaman aşımına uğradı|geçerliliğini yitirdi|geçerlilik süresi doldu)',
      'süresi (dolmuş|geçmiş|bitmiş) (token|jeton|belirteç|anahtar)',
    ]),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (tekrar|yeniden) giriş`],
      [
        '(oturum|oturumun|oturumunuz|oturumunuzun|oturum süresi|oturum süreniz) ~ (süresi doldu|sona erdi|süresi dolmuş|geçersiz|sonlandı|doldu|dolmuş|sonlandırıldı|zaman aşımına|bulunamadı|dolmuştur|sona ermiş)',
        '(tekrar|yeniden) (giriş|oturum) (yapın|yapınız|yapmanız|yapmalısınız|açın|açınız|yap)',
      ],
    ),
    likely('token-revoked', [
      '(token|jeton|belirteç|anahtar|anahtarı|api anahtarı) ~ (iptal edilmiş|iptal edilmiştir|iptal edildi|geçersiz kılındı|kara listede|devre dışı|pasif)',
      '(başka|farklı) bir (cihazdan|cihazda|tarayıcıdan|yerden|konumdan) (giriş|oturum)',
      '(şifreniz|parolanız|şifre) (değiştirildi|değiştirildiği) * (tekrar|yeniden)',
    ]),
    likelyUnless('not-signed-in', `${OPERATION} * (tekrar|yeniden)`, [
      '(giriş|oturum) (yapmanız|yapmalısınız|açmanız|yapılmamış|açılmamış|yapın|yapınız|gerekli|açmalısınız|yapmadınız|açmadınız|yapmamışsınız|açın)',
      '(kimlik doğrulama|kimlik doğrulaması|giriş|oturum) (gerekli|gereklidir|gerekiyor|yapılmadı)',
      'lütfen (önce |)(giriş|oturum)',
      '(sadece|yalnızca) (üyeler|kayıtlı|giriş yapmış)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(${TOKENS}|yetkilendirme|yetkilendirme başlığı) ~ (bulunamadı|gerekli|gereklidir|gönderilmedi|eksik|yok|sağlanmadı|boş|girilmedi|zorunlu|belirtilmedi|gönderilmemiş|belirtilmemiş)`,
      `(eksik) (${TOKENS})`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|form)', LOCKED],
      [
        `(geçersiz|hatalı|yanlış|bilinmeyen) (|api |erişim |access |bearer |veya süresi dolmuş |ya da süresi dolmuş |veya eksik )(${TOKENS}|kimlik)`,
        `(${TOKENS}) (|api |bilgisi )(geçersiz|geçersizdir|hatalı|doğrulanamadı|yanlış|geçerli değil|tanınmadı|tanınmıyor|kabul edilmedi|bilinmiyor)`,
        '(kimlik doğrulama|giriş|kimlik doğrulaması|oturum açma) (başarısız|hatası|başarısız oldu)',
      ],
    ),
    likely('token-malformed', [
      '(token|jeton|belirteç|jwt) ~ (bozuk|hatalı biçim|geçersiz biçim|biçimi hatalı|formatı hatalı|formatı geçersiz|okunamadı|çözümlenemedi|biçimi geçersiz|yanlış formatta)',
    ]),
    likely('token-wrong-type', [
      '(token|jeton|anahtar) (türü|tipi) (geçersiz|hatalı|yanlış)',
      '(refresh token|yenileme tokenı|yenileme jetonu|yenileme belirteci|test anahtarı) ~ (yerine|kullanılamaz|kabul edilmez|kabul edilmiyor|gönderildi)',
      '(yanlış token türü|kullanıcı tokenı gerekli|erişim tokenı değil|kullanıcı tokenı gereklidir|access token değil)',
    ]),
    likely('token-audience-mismatch', [
      '(token|jeton|belirteç) ~ (başka bir uygulama|farklı bir uygulama|bu uygulama için değil|başka bir servis|hedef kitle|başka bir hizmet|bu servis için değil)',
    ]),
    likely('token-signature-invalid', [
      '(token|jeton|jwt|tokenın|tokenin|jetonun|belirtecin) imzası ~ (geçersiz|hatalı|doğrulanamadı|uyuşmuyor|yanlış)',
      '(imza algoritması|algoritma|algoritması) ~ (kabul edilmiyor|desteklenmiyor|izin verilmiyor|geçersiz|desteklenmemektedir)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(kullanıcı adı|e posta|eposta|email|tc kimlik no|telefon numarası|kullanıcı adınız|kullanıcı kodu) (veya|ya da|ve) (şifre|parola|şifreniz|parolanız)',
      '(şifre|parola|şifreniz|eski şifre|mevcut şifre|mevcut şifreniz|eski şifreniz|parolanız|şifreler|parolalar|girdiğiniz şifre) (hatalı|yanlış|geçersiz|doğru değil|eşleşmiyor|uyuşmuyor|hatalıdır|yanlıştır)',
      '(hatalı|yanlış) (şifre|parola)',
      '(kullanıcı bulunamadı|böyle bir kullanıcı yok|kullanıcı mevcut değil|kullanıcı kayıtlı değil)',
    ]),
    likely('permission-denied', [
      '(yetkiniz|yetkisi|izniniz|yetki|izin|izni|erişim yetkiniz|erişim izniniz|rolü|rolünüz) (yok|bulunmuyor|bulunmamaktadır|yetersiz|yoktur|gerekli|gerekiyor|gereklidir|yeterli değil)',
      '(yetersiz yetki|yetkisiz işlem|yetkili değilsiniz|yeterli yetkiniz|yetkili değil|yetkiniz dahilinde değil|sahibi değilsiniz|rolü gereklidir|yetkilendirilmemiş işlem)',
      '(sadece|yalnızca) (yöneticiler|yönetici|adminler|admin|sahibi|site yöneticileri|sistem yöneticisi|kayıt sahibi)',
      'başka bir (kullanıcıya|birime|departmana|müşteriye|şirkete|kuruma) ait',
    ]),
    likely('denied', [
      '(erişim|erişiminiz|giriş) (reddedildi|engellendi|yasak|yasaklandı|izni verilmedi|engellenmiştir)',
      '(yetkisiz erişim|erişim yetkiniz yok)',
    ]),
    likely('insufficient-scope', [
      '(scope|kapsam|kapsamı|scopeu) ~ (yetersiz|eksik|gerekli|yok|gerekiyor|bulunmuyor|içermiyor)',
      '(eksik|yetersiz) (scope|kapsam)',
    ]),
    likely('account-disabled', [
      `${LOCKED}`,
      `${ACCOUNT} ~ (askıya alındı|devre dışı|kilitlendi|engellendi|pasif|aktif değil|onaylanmamış|kilitli|kilitlenmiştir|kapatıldı|donduruldu|bloke|onay bekliyor|henüz onaylanmadı|aktifleştirilmemiş|silinmiş|askıya alınmış|askıya alınmıştır)`,
      '(e posta|eposta|email|e posta adresiniz|hesabınız|telefon numaranız|cep telefonunuz) ~ (doğrulanmamış|doğrulanmadı|onaylanmadı|onaylanmamış|doğrulanmamıştır)',
      '(abonelik|aboneliğiniz|aboneliğinizin|lisans|lisansınız|lisansınızın|üyelik|paketiniz|paketinize|paketinizde|planınız|planınızda|planınıza|sözleşmeniz|deneme süreniz|deneme süresi) ~ (süresi doldu|süresi dolmuş|sona erdi|bitti|doldu|dahil değil|içermiyor|desteklemiyor|kapsamında değil|gerekli|gereklidir|aktif değil|gerekiyor|iptal edildi|bulunmuyor|dolmuştur|sona ermiştir)',
      '(ödeme|ödemeniz|fatura|faturanız|borcunuz|borç) ~ (gecikmiş|ödenmemiş|yapılmamış|bulunmaktadır|alınamadı|gecikti|başarısız)',
      '(şifreniz|parolanız|şifre|parola|şifrenizin) ~ (süresi doldu|süresi dolmuş|değiştirin|değiştirmelisiniz)',
      '(e posta|eposta|hesabınızı|e posta adresinizi|telefonunuzu|telefon numaranızı) ~ (doğrulayın|doğrulayınız|onaylayın|aktifleştirin)',
      '(yönetici|admin) onayı ~ (bekliyor|bekleniyor|bekleyen|gerekli)',
    ]),
    likely('api-not-enabled', [
      '(özellik|modül|api|hizmet|servis|fonksiyon) ~ (etkin değil|devre dışı|aktif değil|kapalı|etkinleştirilmemiş|kullanıma kapalı)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      'çok (fazla|sık) (istek|deneme|giriş denemesi|hatalı deneme|talep)',
      '(limit|kota|sınır|limiti|kotası|limitiniz|kotanız|limitinizi|kotanızı|sınırı) ~ (aşıldı|doldu|aştınız|dolmuştur|dolmuş|doldurdunuz|bitti)',
    ]),
    likely('csrf-rejected', [
      '(csrf|form|formun|güvenlik anahtarı|form anahtarı) ~ (geçersiz|eksik|hatalı|süresi doldu|süresi dolmuş|doğrulanamadı)',
    ]),
    likely('origin-not-allowed', [
      '(kaynak|alan adı|alan adına|origin|domain|referer) ~ (izin verilmiyor|izinli değil|yetkili değil|kayıtlı değil|izin yok)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip adresi|ip adresiniz|ip adresinize|ip adresine|ip adresinizden|ip adresinden) ~ (izin verilmiyor|yetkili değil|engellendi|engellenmiş|izinli değil|izin yok|tanımlı değil|listesinde değil|kayıtlı değil|listede yok|izin verilmemektedir|yasaklandı|engellenmiştir)',
      '(ülkenizde|bölgenizde|ülkenizden|bulunduğunuz ülkede|bulunduğunuz bölgede) ~ (kullanılamıyor|kullanılamaz|mevcut değil|izin verilmiyor|desteklenmiyor|sunulmamaktadır)',
      '(sadece|yalnızca) ~ (ağından|ağı üzerinden|vpn|iç ağdan|intranet)',
    ]),
    likely('https-required', [
      '(https|güvenli bağlantı) (zorunludur|zorunlu|gerekli|gereklidir|kullanmalısınız|kullanın)',
    ]),
    likely('step-up-required', [
      '(iki faktörlü|iki adımlı|iki aşamalı|doğrulama kodu|güvenlik kodu|onay kodu|sms kodu|tek kullanımlık|doğrulama kodunu|2fa|otp) ~ (gerekli|gereklidir|zorunlu|gerekiyor|girin|giriniz|hatalı|geçersiz|yanlış|süresi doldu|zorunludur)',
      '(hatalı|geçersiz|yanlış) (doğrulama kodu|güvenlik kodu|onay kodu|sms kodu|kod)',
      `${OPERATION} * (tekrar|yeniden) (giriş|şifrenizi|kimlik|oturum|parolanızı)`,
    ]),
    ...ofSignature([
      '(geçersiz|hatalı|yanlış) imza',
      '(imza|istek imzası|isteğin imzası|imzası) ~ (geçersiz|hatalı|uyuşmuyor|yanlış|doğrulanamadı)',
    ]),
    likely('clock-skew', [
      '(zaman damgası|zaman damgasının|timestamp|saat|sistem saati|saati) ~ (geçersiz|süresi doldu|hatalı|farkı|senkronize değil|çok eski|fark)',
    ]),
    likely('signed-url-expired', [
      '(bağlantı|bağlantının|link|linkin|davet|davetin|bağlantısının) ~ (süresi doldu|süresi dolmuş|geçerliliğini yitirdi|artık geçerli değil)',
    ]),
    likely('client-certificate-required', [
      '(sertifika|istemci sertifikası|sertifikanın|sertifikanız|sertifikası) ~ (gerekli|gereklidir|geçersiz|süresi doldu|süresi dolmuş|bulunamadı|tanınmıyor|iptal edilmiş|kayıtlı değil)',
    ]),
  ]),
};
