import { likely } from './english/words.ts';
import type { Service } from './service.ts';

/** What servers say in Chinese, whatever they run on. */
export const chinese: Service = {
  id: 'chinese',
  name: 'The server',
  kind: 'language',
  reference: 'https://www.rfc-editor.org/rfc/rfc9110#section-15.5',
  says: [
    likely('token-expired', [
      '(token|令牌|凭证|凭据|密钥|身份) * (已过期|过期|已失效|失效|已经过期)',
      '(登录|登陆) * (token|凭证) * 过期',
      '(过期|失效) (的|) (token|令牌)',
    ]),
    likely('session-expired', [
      '(会话|登录|登陆|登录状态|登录信息|session) * (已过期|过期|超时|已失效|失效|已超时)',
      '请重新(登录|登陆)',
      '重新(登录|登陆)',
    ]),
    likely('token-revoked', [
      '已被(顶下线|踢下线|吊销|撤销|注销)',
      '(账号|账户) * (其他|别处|异地) * (登录|登陆)',
    ]),
    likely('not-signed-in', [
      '(未登录|未登陆|尚未登录|没有登录|用户未登录|请先登录|请登录|未认证|未授权访问|需要登录)',
    ]),
    likely(
      'no-credential',
      [
        '(缺少|没有|未提供|未携带|未传|不能为空|无) * (token|令牌|凭证|密钥|认证信息)',
        '(token|令牌|密钥) * (不能为空|为空|缺失|未提供|不存在)',
      ],
      { unless: ['无效', '无权'] },
    ),
    likely('bad-credential', [
      '(token|令牌|凭证|密钥|apikey|身份) * (无效|非法|错误|不正确|不合法|校验失败|验证失败|认证失败|解析失败)',
      '(无效|非法|错误) 的 * (token|令牌|凭证|密钥|appkey|apikey|appid)',
      '(认证失败|鉴权失败|身份验证失败|授权失败|登录失败)',
    ]),
    likely('password-rejected', [
      '(用户名|账号|帐号|账户|邮箱|手机号) * (或|和|或者) 密码 * (错误|不正确|不匹配|有误)',
      '密码(错误|不正确|有误)',
      '(用户|账号|账户) 不存在',
    ]),
    likely('insufficient-scope', ['应用 * (尚未|未) 开通 * 权限']),
    likely('permission-denied', [
      '(没有|无|缺少|暂无|未获得) * (权限|权利|访问权)',
      '权限不足',
      '(仅|只有) * (可|才能|可以)',
      '(禁止访问|拒绝访问|无权访问|无权操作|没有权限|无权)',
    ]),
    likely('account-disabled', [
      '(商家|商户|企业|店铺) * (停用|禁用|冻结)',
      '(用户|账号|帐号|账户) * (被封禁|被禁用|已禁用|已停用|已冻结|被冻结|已锁定|被锁定|未激活|已注销|被封)',
      '(已被封禁|已被禁用|已被冻结|已被锁定)',
    ]),
    likely('rate-limited', [
      '(请求|访问|操作|调用) * (频繁|过于频繁|超限|次数超限|超过限制)',
      '(额度|配额|余额|流量) * (不足|已用尽|用尽|超限|已用完|耗尽)',
    ]),
    likely('signature-mismatch', ['(签名|验签) * (错误|失败|不正确|无效|不匹配|不合法)']),
    likely('clock-skew', ['时间戳 * (过期|错误|无效|不正确|超时)']),
    likely('ip-not-allowed', ['(ip|地址) * (不在白名单|不在允许|白名单|被禁止|受限|不允许|被封)']),
    likely('waf-blocked', ['(拦截|防火墙|安全规则|黑客攻击|非法请求|人机验证|安全验证)']),
    likely('csrf-rejected', [
      '(csrf|表单令牌) * (错误|失败|无效|过期)',
      '(缺少|没有|无效) * (origin|referer)',
    ]),
    likely('account-disabled', ['(邮箱|手机号|手机|邮件) * (未验证|未激活|尚未验证|未认证)']),
    likely('token-malformed', ['(token|令牌) * (格式错误|格式不正确|格式有误)']),
    likely('step-up-required', [
      '(二次验证|两步验证|双因素|二次认证|多因素|动态验证码|短信验证码) * (必须|需要|请|未通过|校验)',
      '(需要|请) * (二次验证|两步验证|双因素|二次认证|短信验证)',
    ]),
    likely('account-disabled', ['密码 * (已过期|过期|须修改|需要修改|请修改)']),
    likely('clock-skew', ['时间戳 * (相差|偏差|超过)', '(时间|时钟) * 不同步']),
    likely('signed-url-expired', ['(链接|下载链接|地址) * (已过期|过期|已失效|失效)']),
    likely('client-certificate-required', [
      '(客户端证书|证书) * (无效|过期|缺失|未注册|不存在|必须)',
    ]),
    likely('ip-not-allowed', ['(所在|当前) * (地区|国家|区域) * (无法|不支持|不可|限制|禁止)']),
    likely('api-not-enabled', ['(功能|接口|服务) * (未开通|未启用|已关闭|未开启|尚未开通)']),
  ],
};
