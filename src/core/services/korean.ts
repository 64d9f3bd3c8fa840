import { likely } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in Korean, whatever they run on. */
export const korean: Service = {
  id: 'korean',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely('token-expired', [
      '(토큰|액세스 토큰|인증|access token|token|jwt) ~ (만료|만료되었습니다|만료되었어요|만료됐습니다|만료된|만료됨)',
      '(토큰이|토큰의|인증이|유효기간이|유효 기간이) ~ (만료되었습니다|만료됐습니다|만료되었어요|만료되었음|지났습니다|만료)',
      '(만료된|만료된 jwt) (토큰|토큰입니다|액세스 토큰|access token|token|jwt|jwt 토큰입니다)',
    ]),
    likely('session-expired', [
      '(세션이|세션) ~ (만료되었습니다|만료됐습니다|만료|종료되었습니다|유효하지 않습니다)',
      '다시 (로그인|로그인해|로그인해주세요|로그인하세요|로그인해 주세요)',
    ]),
    likely(
      'not-signed-in',
      [
        '(로그인이|로그인|인증이) (필요합니다|필요한|필요|필요해요)',
        '(로그인해|로그인 후|로그인을) (주세요|이용|해주세요|이용해주세요)',
        '(인증되지 않은|로그인하지 않은|인증되지 않았습니다|로그인되지 않았습니다)',
      ],
      { unless: ['(추가|2단계|이중) (인증이|인증)'] },
    ),
    likely('no-credential', [
      '(토큰이|토큰|인증 정보가|인증정보가|헤더가|api 키가) ~ (없습니다|존재하지 않습니다|누락되었습니다|필요합니다|비어있습니다)',
    ]),
    likely('bad-credential', [
      '(토큰이|토큰|인증 정보가|api 키가|키가) ~ (유효하지 않습니다|올바르지 않습니다|잘못되었습니다|유효하지 않은)',
      '(유효하지 않은|잘못된|올바르지 않은) (토큰|토큰입니다|access token|인증|인증 정보|인증정보|api 키|키|jwt|액세스 토큰|액세스 토큰입니다|refresh token|리프레시 토큰입니다)',
      '인증에 실패했습니다',
    ]),
    likely('token-revoked', ['(로그아웃된|폐기된|무효화된) (토큰|토큰입니다|사용자)']),
    likely('token-malformed', [
      '(올바르지 않은|유효하지 않은|잘못된) 형식의 (토큰|토큰입니다|jwt)',
    ]),
    likely('token-wrong-type', [
      '(access token이|access 토큰이|액세스 토큰이|accesstoken이|refresh token이|리프레시 토큰이|refresh 토큰이) (아닙니다|아니에요)',
    ]),
    likely('token-malformed', ['(잘못된|손상된) (형식의|형식) ~ (토큰|토큰입니다|jwt)']),
    likely('token-signature-invalid', [
      '(서명이|서명) ~ (유효하지 않습니다|올바르지 않습니다|잘못되었습니다|일치하지 않습니다)',
      '잘못된 jwt 서명입니다',
      '(잘못된|유효하지 않은) (서명|jwt 서명|서명입니다)',
    ]),
    likely('password-rejected', [
      '(비밀번호가|비밀번호를|비밀번호) ~ (일치하지 않습니다|틀렸습니다|올바르지 않습니다|잘못되었습니다|맞지 않습니다|틀립니다)',
      '(아이디|이메일) (또는|나|혹은) 비밀번호',
    ]),
    likely('permission-denied', [
      '(권한이|접근 권한이|접근권한이) ~ (없습니다|없는|부족합니다|없어요)',
      '(관리자만|어드민만|작성자만|본인만)',
    ]),
    likely('denied', ['접근이 (거부되었습니다|금지되었습니다|제한되었습니다)', '접근 (거부|금지)']),
    likely('account-disabled', [
      '(이메일|메일) (인증이|인증을) ~ (완료되지|필요합니다|완료해)',
      '(계정이|계정은|사용자|회원) ~ (정지되었습니다|정지된|잠겼습니다|비활성화|비활성화되었습니다|탈퇴한|탈퇴|차단되었습니다)',
    ]),
    likely('rate-limited', [
      '(요청이|요청|한도를|횟수를) ~ (많습니다|초과했습니다|초과하였습니다|초과)',
    ]),
    likely('ip-not-allowed', [
      '(ip|ip가|ip는|아이피) ~ (차단되었습니다|허용되지 않은|허용되지 않았습니다|허용되지 않습니다)',
      '(허용되지 않은|차단된) (ip|ip입니다|ip 주소입니다|아이피입니다)',
    ]),
    likely('step-up-required', [
      '(2단계 인증이|2단계 인증|이중 인증이|추가 인증이|인증번호를) ~ (필요합니다|필요|입력해)',
    ]),
    likely('account-disabled', ['(비밀번호가|비밀번호의) ~ (만료되었습니다|만료|변경해)']),
    likely('signed-url-expired', ['(링크가|링크의|다운로드 링크가) ~ (만료되었습니다|만료)']),
    likely('ip-not-allowed', [
      '(국가에서|지역에서|국가에서는|지역에서는) ~ (이용할 수 없습니다|사용할 수 없습니다|제한됩니다)',
    ]),
  ],
};
