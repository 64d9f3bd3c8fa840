import { likely, ofSignature } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in Indonesian, whatever they run on. */
export const indonesian: Service = {
  id: 'indonesian',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely('token-expired', [
      '(token|kunci) ~ (kadaluarsa|kedaluwarsa|kadaluwarsa|sudah berakhir|telah berakhir)',
    ]),
    likely('session-expired', [
      '(sesi|session) ~ (habis|berakhir|kadaluarsa|kedaluwarsa|tidak valid)',
      '(login|masuk) (kembali|ulang)',
    ]),
    likely('not-signed-in', [
      '(anda|kamu|user|pengguna) (belum|tidak|harus) (login|masuk|terautentikasi)',
      '(silakan|silahkan|harap) (login|masuk)',
      '(belum login|harus login|wajib login)',
    ]),
    likely('no-credential', [
      '(token|kunci|header) ~ (tidak ditemukan|tidak ada|tidak disertakan|tidak diberikan|diperlukan|kosong|tidak tersedia)',
    ]),
    likely('bad-credential', [
      '(token|kunci|api key|kredensial) ~ (tidak valid|tidak sah|salah|tidak sesuai|invalid)',
      '(autentikasi|otentikasi) gagal',
    ]),
    likely('password-rejected', [
      '(username|email|nama pengguna|user) (atau|dan) (password|kata sandi) ~ (salah|tidak valid|tidak cocok|tidak sesuai)',
      '(password|kata sandi) (|anda |yang anda masukkan )(salah|tidak cocok|tidak sesuai|tidak valid)',
    ]),
    likely('permission-denied', [
      '(tidak memiliki|tidak punya|tidak mempunyai) (|hak )(akses|izin|wewenang|hak|otorisasi)',
      '(hanya untuk|khusus) (admin|administrator)',
    ]),
    likely('denied', ['akses (ditolak|dilarang|tidak diizinkan)']),
    likely('account-disabled', [
      '(akun|pengguna) ~ (dinonaktifkan|nonaktif|diblokir|ditangguhkan|belum diaktifkan|belum aktif|tidak aktif|belum diverifikasi)',
    ]),
    likely('rate-limited', [
      'terlalu banyak (permintaan|percobaan)',
      '(kuota|batas) ~ (habis|terlampaui|tercapai)',
    ]),
    likely('account-disabled', [
      '(email|alamat email) ~ (belum diverifikasi|belum terverifikasi|belum dikonfirmasi)',
    ]),
    likely('token-malformed', ['(token|format token) ~ (rusak|format salah|format tidak valid)']),
    likely('ip-not-allowed', [
      '(ip|alamat ip) ~ (tidak diizinkan|diblokir|tidak terdaftar|belum terdaftar)',
    ]),
    ...ofSignature(['(signature|tanda tangan) ~ (tidak valid|tidak sesuai|salah|tidak cocok)']),
  ],
};
