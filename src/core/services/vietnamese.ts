import { likely, ofSignature } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in Vietnamese, whatever they run on. */
export const vietnamese: Service = {
  id: 'vietnamese',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely('token-expired', ['(token|mã) ~ (hết hạn|đã hết hạn)']),
    likely('session-expired', [
      'phiên (|đăng nhập |làm việc )(|đã )(hết hạn|kết thúc)',
      'đăng nhập lại',
    ]),
    likely('not-signed-in', ['(chưa|bạn chưa|vui lòng|cần|phải|yêu cầu) (đăng nhập|xác thực)']),
    likely('no-credential', ['(không có|thiếu|không tìm thấy|chưa có) (|mã )(token|khóa|api key)']),
    likely('bad-credential', [
      '(token|khóa|api key|mã xác thực) (không hợp lệ|không đúng|sai|không chính xác)',
      'xác thực (thất bại|không thành công)',
    ]),
    likely('password-rejected', [
      'thông tin đăng nhập (không chính xác|không đúng|sai|không hợp lệ)',
      '(tài khoản|tên đăng nhập|email) (hoặc|và) mật khẩu',
      '(sai mật khẩu|mật khẩu không đúng|mật khẩu không chính xác|mật khẩu sai)',
    ]),
    likely('permission-denied', ['(không có|không đủ|chưa có) (quyền|quyền truy cập|quyền hạn)']),
    likely('denied', ['(từ chối truy cập|truy cập bị từ chối|bị cấm truy cập)']),
    likely('account-disabled', [
      'tài khoản ~ (không hoạt động|bị khóa|bị vô hiệu hóa|chưa kích hoạt|chưa được kích hoạt|bị khoá|đã bị khóa|đã bị khoá)',
    ]),
    likely('rate-limited', ['quá nhiều (yêu cầu|lần)']),
    likely('account-disabled', [
      '(email|tài khoản) ~ (chưa xác thực|chưa được xác thực|chưa xác minh|chưa được xác minh)',
    ]),
    likely('ip-not-allowed', ['(ip|địa chỉ ip) ~ (không được phép|bị chặn|không hợp lệ)']),
    ...ofSignature(['chữ ký ~ (không hợp lệ|không đúng|sai)']),
  ],
};
