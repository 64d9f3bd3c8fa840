import { likely } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in Japanese, whatever they run on. */
export const japanese: Service = {
  id: 'japanese',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely(
      'token-expired',
      [
        '(トークン|アクセストークン|認証|有効) * (期限切れ|期限が切れ|有効期限|失効)',
        '有効期限が切れ',
      ],
      { unless: ['セッション', 'パスワード', 'リンク'] },
    ),
    likely('session-expired', [
      'セッション * (期限切れ|切れ|タイムアウト|無効|終了)',
      '(再度|もう一度|再) ログイン',
    ]),
    likely('not-signed-in', [
      '(ログインが必要|ログインしてください|ログインしていません|認証が必要|認証されていません)',
    ]),
    likely('no-credential', [
      '(トークン|認証情報|キー) * (ありません|指定されていません|必要です|見つかりません|提供されていません|送信されていません|含まれていません)',
    ]),
    likely('bad-credential', [
      '(トークン|認証情報|キー) * (無効|不正|正しくありません|間違って)',
      '(認証に失敗|認証エラー|認証失敗)',
    ]),
    likely('password-rejected', [
      'パスワード * (違い|間違|正しくありません|誤り|一致しません)',
      'パスワード認証に失敗',
    ]),
    likely(
      'permission-denied',
      [
        '(権限|アクセス権) * (ありません|がない|不足|必要)',
        '(アクセスが拒否|アクセスは拒否|許可されていません|アクセスできません)',
      ],
      { unless: ['(ip|ipアドレス)'] },
    ),
    likely('account-disabled', ['アカウント * (停止|無効|ロック|凍結|有効化)']),
    likely('api-not-enabled', ['(api|機能) * (無効|有効になっていません|利用できません)']),
    likely('rate-limited', [
      '(制限|上限) * (超え|達し|超過)',
      '(リクエスト|アクセス) * (多すぎ|集中)',
    ]),
    likely('signature-mismatch', ['署名 * (無効|不正|一致しません|正しくありません)']),
    likely('account-disabled', [
      '(メールアドレス|メール) * (確認されていません|未確認|認証されていません|確認が完了)',
    ]),
    likely('ip-not-allowed', ['(ip|ipアドレス) * (許可されていません|拒否|制限)']),
    likely('token-malformed', ['(トークン|形式) * (形式が不正|形式が正しくありません|壊れて)']),
    likely('step-up-required', [
      '(二段階認証|二要素認証|多要素認証|認証コード|ワンタイムパスワード) * (必要|求め|入力)',
    ]),
    likely('account-disabled', ['パスワード * (有効期限|期限切れ|変更が必要|変更してください)']),
    likely('token-revoked', [
      '(トークン|セッション) * (取り消|失効され|無効化され)',
      'ログアウト * (トークン|無効)',
    ]),
    likely('signed-url-expired', ['(リンク|url) * (期限切れ|有効期限|期限が切れ)']),
    likely('csrf-rejected', ['csrf * (無効|不正|一致しません)']),
    likely('ip-not-allowed', [
      '(お住まいの|この|お客様の) * (地域|国) * (利用できません|ご利用いただけません|提供していません)',
    ]),
  ],
};
