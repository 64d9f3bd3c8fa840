import { likely, likelyUnless, ofSignature } from './english/words.ts';
import { withOrWithoutMarks } from './marks.ts';
import type { Service } from './service.ts';

const TOKENS =
  'token|mã token|access token|jwt|mã truy cập|khóa|khoá|khóa api|api key|mã xác thực|thông tin xác thực|token truy cập';
const ACCOUNT = '(tài khoản|người dùng|tài khoản của bạn|thành viên)';
const LOCKED = `${ACCOUNT} ~ (bị khóa|bị khoá|tạm khóa|vô hiệu hóa|bị đình chỉ|bị chặn)`;
const EITHER =
  '(csrf|phiên|chưa hết hạn|không hợp lệ hoặc|không đúng hoặc|sai hoặc|thiếu hoặc|hết hạn hoặc|hoặc không hợp lệ|hoặc đã hết hạn|hoặc hết hạn|hoặc không đúng|hoặc thiếu)';
const OPERATION = '(thao tác|thực hiện|tiếp tục|thay đổi|bảo mật)';

/** What servers say in Vietnamese, whatever they run on. */
export const vietnamese: Service = {
  id: 'vietnamese',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: withOrWithoutMarks([
    likelyUnless(
      'token-expired',
      [EITHER, '(mã otp|mã xác minh|liên kết)'],
      [`(${TOKENS}|mã) ~ (hết hạn|đã hết hạn|quá hạn|hết hiệu lực|không còn hiệu lực)`],
    ),
    likelyUnless(
      'session-expired',
      [LOCKED, `${OPERATION} * (đăng nhập lại)`, 'thiết bị khác'],
      [
        'phiên (|đăng nhập |làm việc |của bạn )(|đăng nhập |làm việc )(|của bạn )(|đã )(hết hạn|kết thúc|không hợp lệ|hết hiệu lực|không tồn tại)',
        '(đăng nhập lại|hết phiên làm việc|hết hạn phiên)',
      ],
    ),
    likely('token-revoked', [
      '(token|khóa|khoá|api key|mã truy cập) ~ (thu hồi|vô hiệu hóa|vô hiệu hoá|hủy|huỷ|danh sách đen|đã bị xóa)',
      '(đăng nhập|truy cập) (ở|trên|từ|tại) (một |)(thiết bị|nơi|trình duyệt|máy) khác',
      'mật khẩu đã (được |bị |)(thay đổi|đổi) * (lại)',
    ]),
    likelyUnless(
      'not-signed-in',
      [`${OPERATION} * đăng nhập lại`, '(email|số điện thoại|tài khoản) ~ chưa'],
      [
        '(chưa|bạn chưa|vui lòng|cần|phải|yêu cầu|hãy|xin) (đăng nhập|xác thực|được xác thực)',
        '(người dùng chưa xác thực|chỉ dành cho thành viên|không được xác thực)',
      ],
    ),
    likelyUnless('no-credential', EITHER, [
      `(không có|thiếu|không tìm thấy|chưa có|chưa cung cấp|không cung cấp|yêu cầu) (|mã |thông tin )(${TOKENS}|header authorization)`,
      `(${TOKENS}) (bị thiếu|không được để trống|trống|không được cung cấp|là bắt buộc|bắt buộc)`,
    ]),
    likelyUnless(
      'bad-credential',
      ['(csrf|biểu mẫu|otp)', LOCKED],
      [
        `(${TOKENS}) (|của bạn |này )(|bị |là )(không hợp lệ|không đúng|sai|không chính xác|không tồn tại|không được chấp nhận|bị từ chối)`,
        '(xác thực|đăng nhập) (thất bại|không thành công)',
        'lỗi xác thực',
      ],
    ),
    likely('token-malformed', [
      '(token|jwt) ~ (sai định dạng|không đúng định dạng|định dạng không hợp lệ|bị hỏng|không thể giải mã|lỗi định dạng)',
      'định dạng token (không hợp lệ|sai|không đúng)',
    ]),
    likely('token-wrong-type', [
      '(loại token|kiểu token) (không đúng|không hợp lệ|sai)',
      '(sai loại token|cần token người dùng|yêu cầu token người dùng|không phải access token|không phải là access token)',
      '(refresh token|khóa thử nghiệm) ~ (thay cho|thay vì|không được dùng|không thể dùng|không được sử dụng|không thể sử dụng)',
    ]),
    likely('token-audience-mismatch', [
      'token ~ (ứng dụng khác|dịch vụ khác|cho ứng dụng khác|cho dịch vụ khác|không dành cho ứng dụng này|không dành cho dịch vụ này|không thuộc ứng dụng|audience)',
    ]),
    likely('token-signature-invalid', [
      'chữ ký (của |)(token|jwt) ~ (không hợp lệ|không đúng|sai|không khớp)',
      '(thuật toán|thuật toán ký) ~ (không được hỗ trợ|không hỗ trợ|không được chấp nhận|không hợp lệ|không được phép)',
    ]),
    likelyUnless('password-rejected', LOCKED, [
      'thông tin đăng nhập (không chính xác|không đúng|sai|không hợp lệ)',
      '(tài khoản|tên đăng nhập|email|số điện thoại|tên người dùng|tên tài khoản) (hoặc|và|hay) mật khẩu',
      '(sai mật khẩu|sai tài khoản hoặc mật khẩu|người dùng không tồn tại|tài khoản không tồn tại|không tìm thấy người dùng|sai tên đăng nhập)',
      'mật khẩu (cũ |hiện tại |xác nhận |nhập lại |)(không đúng|không chính xác|sai|không khớp|không trùng khớp|không hợp lệ)',
    ]),
    likely('permission-denied', [
      '(không có|không đủ|chưa có|chưa được cấp|chưa được phân) (quyền|quyền truy cập|quyền hạn|thẩm quyền)',
      '(bạn không được phép|không được phép thực hiện|không được phép truy cập|không được quyền|yêu cầu quyền|cần quyền|bạn không phải chủ sở hữu)',
      '(chỉ|chỉ có|dành cho|yêu cầu|cần có) (quản trị viên|admin|chủ sở hữu|người quản lý|vai trò|quản lý|người tạo|dành cho quản trị viên)',
      'thuộc (về |)(người dùng|phòng ban|bộ phận|khách hàng|đơn vị|công ty|tổ chức|phòng) khác',
    ]),
    likely('denied', [
      '(từ chối truy cập|truy cập bị từ chối|bị cấm truy cập|quyền truy cập bị từ chối|truy cập bị cấm|cấm truy cập|truy cập trái phép)',
    ]),
    likely('insufficient-scope', [
      '(scope|phạm vi|phạm vi quyền) ~ (không đủ|bị thiếu|là bắt buộc|không bao gồm|chưa được cấp|không có)',
      '(thiếu|không đủ|không có|yêu cầu) (scope|phạm vi)',
    ]),
    likely('account-disabled', [
      `${ACCOUNT} ~ (không hoạt động|bị khóa|bị vô hiệu hóa|chưa kích hoạt|chưa được kích hoạt|bị khoá|tạm khóa|tạm khoá|bị đình chỉ|chờ phê duyệt|chưa được duyệt|chờ duyệt|ngừng hoạt động|bị chặn|vô hiệu hoá|đang chờ|chưa được phê duyệt|bị cấm|đã bị xóa)`,
      '(email|tài khoản|số điện thoại) ~ (chưa xác thực|chưa được xác thực|chưa xác minh|chưa được xác minh|chưa được xác nhận)',
      '(gói|gói dịch vụ|gói cước|đăng ký|giấy phép|hợp đồng|thời gian dùng thử|bản quyền|gói hiện tại|bản dùng thử) ~ (hết hạn|đã kết thúc|đã hết|không bao gồm|không hỗ trợ|bị hủy|nâng cấp|không hoạt động|hết hiệu lực)',
      '(cần|yêu cầu|vui lòng) (nâng cấp|gia hạn|đăng ký gói|mua gói|gói trả phí)',
      '(hóa đơn|hoá đơn|thanh toán|cước|công nợ) ~ (quá hạn|chưa thanh toán|chưa được thanh toán|thất bại|chưa hoàn tất|chưa được xác nhận)',
      'mật khẩu (của bạn |)(đã |)(hết hạn|cần thay đổi)',
      '(xác nhận|xác minh|kích hoạt|xác thực) (địa chỉ |)(email|tài khoản|số điện thoại)',
    ]),
    likely('api-not-enabled', [
      '(tính năng|chức năng|dịch vụ|api|mô đun|module) ~ (chưa được kích hoạt|chưa được bật|chưa bật|đã bị tắt|bị vô hiệu hóa|chưa kích hoạt|đã tắt|chưa được mở)',
    ]),
    likelyUnless('rate-limited', LOCKED, [
      'quá nhiều (yêu cầu|lần|lượt|lần thử|lần đăng nhập)',
      '(vượt quá|đạt|hết|sử dụng hết|đã hết) (giới hạn|hạn mức|số lần|hạn ngạch|giới hạn số|lượt|quota)',
    ]),
    likely('csrf-rejected', [
      '(csrf|token bảo mật|biểu mẫu) ~ (không hợp lệ|hết hạn|thiếu|không khớp|sai)',
      'thiếu (mã |token |)csrf',
    ]),
    likely('origin-not-allowed', [
      '(tên miền|nguồn|origin|domain|referer) ~ (không được phép|chưa được phép|chưa được đăng ký|không nằm trong|không hợp lệ)',
    ]),
    likely('ip-not-allowed', [
      '(ip|địa chỉ ip) ~ (không được phép|bị chặn|không hợp lệ|không nằm trong|không có trong|chưa được đăng ký|chưa được phép|không thuộc danh sách)',
      '(không|chưa) ~ (khả dụng|hỗ trợ|cung cấp|phép) ~ (quốc gia|khu vực|vùng) (của bạn|này)',
      '(quốc gia|khu vực) ~ (không được hỗ trợ|bị chặn|bị hạn chế|không được phép)',
      '(chỉ|chỉ có thể) ~ (mạng nội bộ|mạng công ty|vpn)',
    ]),
    likely('https-required', [
      '(yêu cầu|phải|bắt buộc|chỉ|vui lòng) (sử dụng |dùng |chấp nhận |hỗ trợ )https',
    ]),
    likely('step-up-required', [
      '(mã otp|mã xác minh|mã xác nhận|mã bảo mật|otp|xác thực hai yếu tố|xác thực 2 bước|xác thực hai lớp|xác minh hai bước) ~ (không đúng|không hợp lệ|sai|hết hạn|là bắt buộc|bắt buộc|không chính xác|cần thiết)',
      '(nhập|yêu cầu|cần|sai) (mã otp|mã xác minh|mã xác nhận|mã bảo mật|otp|xác thực hai yếu tố|xác thực 2 bước|xác thực hai lớp|mã xác thực)',
      `${OPERATION} * (đăng nhập lại|nhập lại mật khẩu|xác thực lại|xác nhận mật khẩu)`,
    ]),
    ...ofSignature([
      'chữ ký (của yêu cầu |)(|bị )(không hợp lệ|không đúng|sai|không khớp)',
      'sai chữ ký',
    ]),
    likely('clock-skew', [
      '(timestamp|dấu thời gian|thời gian yêu cầu|đồng hồ|mốc thời gian) ~ (không hợp lệ|hết hạn|lệch|quá cũ|không đồng bộ|sai lệch)',
    ]),
    likely('signed-url-expired', [
      '(liên kết|link|đường dẫn|lời mời) ~ (hết hạn|không còn hiệu lực|hết hiệu lực)',
    ]),
    likely('client-certificate-required', [
      '(chứng chỉ|chứng thư|chứng thư số|chứng chỉ khách) ~ (không hợp lệ|hết hạn|bị thiếu|thiếu|bị thu hồi|không tồn tại|là bắt buộc|chưa đăng ký)',
    ]),
  ]),
};
