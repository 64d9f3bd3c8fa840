import { likely, likelyUnless, ofSignature } from './english/words.ts';
import type { Service } from './service.ts';

const TOKENS = 'token|jwt|access token|token akses|kunci|kunci api|api key|kredensial';
const EXPIRED =
  'kadaluarsa|kedaluwarsa|kadaluwarsa|kedaluarsa|sudah berakhir|telah berakhir|sudah habis|sudah tidak berlaku|tidak berlaku lagi|sudah expired|telah expired|telah habis|berakhir';
const ACCOUNT = '(akun|pengguna|akun anda|user|akun kamu)';
const LOCKED = `${ACCOUNT} ~ (dikunci|terkunci|diblokir|dinonaktifkan|ditangguhkan|dibekukan)`;
const EITHER =
  '(csrf|belum kedaluwarsa|belum kadaluarsa|tidak valid atau|salah atau|tidak ditemukan atau|kosong atau|kadaluarsa atau|kedaluwarsa atau|atau tidak valid|atau sudah|atau telah|atau kadaluarsa|atau kedaluwarsa|atau salah|atau kosong|atau expired|invalid atau)';
const OPERATION = '(tindakan|operasi|melanjutkan|perubahan|keamanan)';

/** What servers say in Indonesian, whatever they run on. */
export const indonesian: Service = {
  id: 'indonesian',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likelyUnless(
      'token-expired',
      [EITHER, '(sesi|kode|tautan)'],
      [`(${TOKENS}|masa berlaku token) ~ (${EXPIRED})`],
    ),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (login|masuk)`, '(perangkat|lokasi|tempat) lain'],
      [
        `(sesi|session|sesi login) ~ (habis|tidak valid|tidak ditemukan|${EXPIRED})`,
        '(login|masuk) (kembali|ulang|lagi)',
      ],
    ),
    likely('token-revoked', [
      `(${TOKENS}) ~ (dicabut|dibatalkan|dinonaktifkan|dihapus|sudah dicabut|daftar hitam|diblokir)`,
      '(login|masuk|digunakan) (di|dari|pada) (perangkat|tempat|browser|lokasi|device) lain',
      '(kata sandi|password) (anda |)(telah|sudah) (diubah|diganti) * (kembali|ulang|lagi)',
    ]),
    likelyUnless('not-signed-in', '(login|masuk) (ulang|kembali|lagi)', [
      '(anda|kamu|user|pengguna) (belum|tidak|harus|perlu) (login|masuk|terautentikasi|log in)',
      '(silakan|silahkan|harap|mohon) (login|masuk|log in) (terlebih dahulu|dahulu|dulu|untuk|)',
      '(belum login|harus login|wajib login|perlu login|tidak terautentikasi|login diperlukan|autentikasi diperlukan|khusus anggota terdaftar|harus masuk)',
    ]),
    likelyUnless('no-credential', EITHER, [
      `(${TOKENS}|header|header authorization) ~ (tidak ditemukan|tidak ada|tidak disertakan|tidak diberikan|diperlukan|kosong|tidak tersedia|wajib diisi|tidak dikirim|dibutuhkan|harus disertakan)`,
      `(tidak ada|tanpa|kekurangan) (${TOKENS})`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|formulir|kode)', LOCKED],
      [
        `(${TOKENS}) ~ (tidak valid|tidak sah|salah|tidak sesuai|invalid|tidak dikenal|tidak dikenali|tidak terdaftar|ditolak|tidak cocok)`,
        '(autentikasi|otentikasi|login) (gagal|tidak berhasil)',
        'gagal (login|autentikasi|otentikasi)',
      ],
    ),
    likely('token-malformed', [
      '(token|format token|jwt) ~ (rusak|format salah|format tidak valid|tidak dapat dibaca|tidak dapat didekode|salah format)',
      'format token (salah|tidak valid|tidak sesuai)',
    ]),
    likely('token-wrong-type', [
      '(jenis|tipe) token (salah|tidak sesuai|tidak valid)',
      '(refresh token|kunci uji) ~ (bukan access token|tidak dapat digunakan|tidak bisa digunakan|alih alih|tidak boleh)',
      '(diperlukan|membutuhkan|harus menggunakan|bukan) (token pengguna|access token|token akses)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (untuk aplikasi lain|untuk layanan lain|aplikasi lain|bukan untuk aplikasi|bukan untuk layanan|audience)',
    ]),
    likely('token-signature-invalid', [
      '(tanda tangan|signature) (token|jwt) ~ (tidak valid|salah|tidak cocok|tidak sesuai)',
      '(algoritma|algoritme) ~ (tidak didukung|tidak diizinkan|tidak diterima|tidak diperbolehkan|tidak valid)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      '(username|email|nama pengguna|user|nomor hp|nik|nip) (atau|dan) (password|kata sandi) ~ (salah|tidak valid|tidak cocok|tidak sesuai|keliru)',
      '(password|kata sandi|sandi) (|anda |lama |saat ini |yang anda masukkan |konfirmasi )(|anda )(salah|tidak cocok|tidak sesuai|tidak valid|tidak benar|keliru)',
      '(pengguna tidak ditemukan|user tidak ditemukan|akun tidak ditemukan|email tidak terdaftar|pengguna tidak terdaftar|username tidak ditemukan|konfirmasi password tidak cocok|konfirmasi kata sandi tidak cocok)',
    ]),
    likely('permission-denied', [
      '(tidak memiliki|tidak punya|tidak mempunyai|belum memiliki) (|hak )(akses|izin|wewenang|hak|otorisasi|kewenangan|ijin)',
      '(hanya untuk|khusus|hanya dapat diakses oleh|hanya bisa diakses oleh|hanya) (admin|administrator|pemilik|super admin|superadmin|operator|owner|manajer)',
      '(tidak berhak|tidak diizinkan untuk|tidak diperbolehkan untuk|izin tidak cukup|hak akses tidak mencukupi|anda tidak diizinkan|tidak berwenang|bukan pemilik|bukan admin|membutuhkan peran|memerlukan peran|akses tidak mencukupi)',
      '(milik|dimiliki oleh|punya) (pengguna|departemen|bagian|pelanggan|tim|unit|user|instansi|orang) lain',
    ]),
    likely('denied', ['akses (ditolak|dilarang|tidak diizinkan|anda ditolak|terlarang)']),
    likely('insufficient-scope', [
      '(scope|cakupan|lingkup) ~ (tidak cukup|tidak mencukupi|diperlukan|kurang|tidak ada|dibutuhkan|tidak mencakup|belum diberikan)',
      '(kekurangan|membutuhkan|memerlukan|tidak memiliki) (scope|cakupan)',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} ~ (dinonaktifkan|nonaktif|diblokir|ditangguhkan|belum diaktifkan|belum aktif|tidak aktif|belum diverifikasi|dikunci|terkunci|menunggu persetujuan|belum disetujui|dibekukan|dihapus|belum diaktivasi|menunggu verifikasi)`,
      '(email|alamat email|nomor hp|nomor telepon|nomor ponsel) ~ (belum diverifikasi|belum terverifikasi|belum dikonfirmasi|belum diaktivasi)',
      '(verifikasi|konfirmasi|aktifkan|aktivasi) (email|akun|alamat email|nomor) (anda|kamu)',
      `(langganan|lisensi|paket|kontrak|masa percobaan|masa aktif|keanggotaan|masa langganan) ~ (habis|tidak aktif|diperlukan|tidak mencakup|tidak termasuk|tidak mendukung|dibatalkan|${EXPIRED})`,
      '(tidak memiliki|membutuhkan|memerlukan|perlu) (langganan|lisensi|paket) (aktif|berbayar|premium|)',
      '(tagihan|pembayaran|tunggakan|iuran) ~ (belum dibayar|jatuh tempo|tertunggak|gagal|belum lunas|menunggak|belum diterima|terlambat)',
      '(kata sandi|password) ~ (harus diganti|harus diubah|perlu diganti|kadaluarsa|kedaluwarsa)',
    ]),
    likely('api-not-enabled', [
      '(fitur|layanan|modul|api|fungsi) ~ (belum diaktifkan|tidak aktif|dinonaktifkan|belum aktif|tidak tersedia untuk)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      'terlalu (banyak|sering) (permintaan|percobaan|request|melakukan|mencoba)',
      '(kuota|batas|limit|batasan) ~ (habis|terlampaui|tercapai|terlewati|melebihi)',
      '(melebihi|mencapai|melampaui) (batas|kuota|limit)',
    ]),
    likely('csrf-rejected', [
      `(csrf|token keamanan|formulir|token formulir) ~ (tidak valid|tidak cocok|tidak ditemukan|${EXPIRED})`,
      'muat ulang halaman ~ formulir',
    ]),
    likely('origin-not-allowed', [
      '(domain|asal|origin|referer) ~ (tidak diizinkan|tidak terdaftar|belum terdaftar|tidak diperbolehkan|ditolak)',
    ]),
    likely('clock-skew', ['(timestamp|waktu) ~ di luar (toleransi|batas)']),
    likely('host-not-allowed', ['^host ~ tidak (diizinkan|diperbolehkan|dikenal)']),
    likely('signed-url-expired', [
      '(tautan|link) ~ (tidak valid|kedaluwarsa|kadaluarsa|sudah tidak berlaku)',
    ]),
    likely('ip-not-allowed', [
      '(ip|alamat ip) ~ (tidak diizinkan|diblokir|tidak terdaftar|belum terdaftar|tidak ada dalam|tidak termasuk|tidak masuk|tidak diperbolehkan)',
      '(tidak tersedia|tidak dapat diakses|tidak diizinkan|tidak bisa diakses) (di|dari) (negara|wilayah|lokasi|daerah) (anda|kamu|ini)',
      'hanya (dapat|bisa|boleh) diakses (dari|melalui) (jaringan|vpn|intranet)',
    ]),
    likely('https-required', [
      '(gunakan|harus menggunakan|wajib menggunakan|hanya melalui|memerlukan) (https|koneksi aman)',
    ]),
    likely('step-up-required', [
      `(kode otp|kode verifikasi|kode keamanan|otp|autentikasi dua faktor|verifikasi dua langkah|kode konfirmasi) ~ (salah|tidak valid|diperlukan|tidak sesuai|wajib|dibutuhkan|tidak cocok|${EXPIRED})`,
      'masukkan (kode|otp) (otp|verifikasi|keamanan|yang)',
      `${OPERATION} * (login|masuk|autentikasi|verifikasi) (ulang|kembali|lagi)`,
      'masukkan (kembali |ulang )(kata sandi|password)',
    ]),
    ...ofSignature([
      '(signature|tanda tangan|tanda tangan digital) ~ (tidak valid|tidak sesuai|salah|tidak cocok)',
    ]),
    likely('clock-skew', [
      `(timestamp|waktu permintaan|stempel waktu|jam) ~ (tidak valid|selisih|tidak sinkron|terlalu lama|berbeda|${EXPIRED})`,
    ]),
    likely('signed-url-expired', [`(tautan|link|undangan|url) ~ (tidak berlaku|${EXPIRED})`]),
    likely('client-certificate-required', [
      `sertifikat (|klien |client |anda )(tidak valid|diperlukan|tidak ditemukan|tidak dikenal|dicabut|${EXPIRED})`,
    ]),
  ],
};
