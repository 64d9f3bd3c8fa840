import { likely, ofSignature } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in Turkish, whatever they run on. */
export const turkish: Service = {
  id: 'turkish',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely(
      'token-expired',
      [
        '(token|jeton|anahtar|belirteç|tokenın|tokenin) ~ (süresi doldu|süresi dolmuş|süresi geçmiş|süresi bitmiş)',
        'süresi (dolmuş|geçmiş) (token|jeton|belirteç)',
      ],
      { unless: ['(geçersiz|hatalı) (veya|ya da)', '(veya|ya da) (geçersiz|hatalı)'] },
    ),
    likely('session-expired', [
      '(oturum|oturumun|oturumunuz|oturumunuzun) ~ (süresi doldu|sona erdi|süresi dolmuş|geçersiz|sonlandı)',
      '(tekrar|yeniden) giriş (yapın|yapınız|yapmanız)',
    ]),
    likely('not-signed-in', [
      '(giriş|oturum) (yapmanız|yapmalısınız|açmanız|yapılmamış|açılmamış|yapın|yapınız|gerekli|açmalısınız)',
      '(kimlik doğrulama|kimlik doğrulaması|giriş) (gerekli|gereklidir|gerekiyor)',
      '(lütfen) (giriş|oturum)',
    ]),
    likely('no-credential', [
      '(token|jeton|anahtar|yetkilendirme) ~ (bulunamadı|gerekli|gönderilmedi|eksik|yok|sağlanmadı)',
    ]),
    likely('bad-credential', [
      '(geçersiz|hatalı|yanlış) (|api |erişim )(token|jeton|anahtar|anahtarı|kimlik|belirteç|kimlik bilgileri)',
      '(token|jeton|anahtar|anahtarı) (|api )(geçersiz|hatalı|doğrulanamadı)',
      'kimlik doğrulama (başarısız|hatası)',
    ]),
    likely('password-rejected', [
      '(kullanıcı adı|e posta|eposta|email) (veya|ya da|ve) (şifre|parola)',
      '(şifre|parola) (hatalı|yanlış|geçersiz)',
      '(hatalı|yanlış) (şifre|parola)',
    ]),
    likely('permission-denied', [
      '(yetkiniz|yetkisi|izniniz|yetki|izin) (yok|bulunmuyor|bulunmamaktadır|yetersiz|yoktur)',
      '(yetersiz yetki|yetkisiz işlem|yetkili değilsiniz|yeterli yetkiniz)',
    ]),
    likely('denied', [
      '(erişim|erişiminiz) (reddedildi|engellendi|yasak|yasaklandı)',
      'yetkisiz erişim',
    ]),
    likely('account-disabled', [
      '(hesap|hesabınız|kullanıcı) ~ (askıya alındı|devre dışı|kilitlendi|engellendi|pasif|aktif değil|onaylanmamış|kilitli)',
    ]),
    likely('rate-limited', [
      '(çok fazla) (istek|deneme)',
      '(limit|kota|sınır|limiti|kotası) ~ (aşıldı|doldu)',
    ]),
    likely('account-disabled', [
      '(e posta|eposta|email|e posta adresiniz|hesabınız) ~ (doğrulanmamış|doğrulanmadı|onaylanmadı|onaylanmamış)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip adresi|ip adresiniz) ~ (izin verilmiyor|yetkili değil|engellendi|engellenmiş|izinli değil)',
    ]),
    likely('step-up-required', [
      '(iki faktörlü|iki adımlı|iki aşamalı|doğrulama kodu|2fa) ~ (gerekli|gereklidir|zorunlu|gerekiyor|girin)',
    ]),
    likely('token-revoked', [
      '(token|jeton|belirteç|anahtar) ~ (iptal edilmiş|iptal edilmiştir|iptal edildi|geçersiz kılındı|kara listede)',
    ]),
    likely('account-disabled', [
      '(şifreniz|parolanız|şifre|parola) ~ (süresi doldu|süresi dolmuş|değiştirin|değiştirmelisiniz)',
      '(e posta|eposta|hesabınızı|e posta adresinizi) ~ (doğrulayın|doğrulayınız|onaylayın)',
    ]),
    likely('signed-url-expired', [
      '(bağlantı|bağlantının|link|linkin) ~ (süresi doldu|süresi dolmuş)',
    ]),
    likely('csrf-rejected', ['csrf ~ (geçersiz|eksik|hatalı)']),
    likely('ip-not-allowed', [
      '(ülkenizde|bölgenizde|ülkenizden) ~ (kullanılamıyor|kullanılamaz|mevcut değil|izin verilmiyor|desteklenmiyor)',
    ]),
    likely('api-not-enabled', [
      '(özellik|modül|api|hizmet) ~ (etkin değil|devre dışı|aktif değil|kapalı)',
    ]),
    ...ofSignature(['(geçersiz|hatalı|yanlış) imza', 'imza ~ (geçersiz|hatalı|uyuşmuyor)']),
  ],
};
