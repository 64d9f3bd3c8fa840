import type { Service } from './service.ts';

export const safedog: Service = {
  id: 'safedog',
  name: 'Safedog',
  kind: 'edge',
  reference: 'https://www.safedog.cn/',
  signs: [
    { field: 'server', value: 'safedog', wrote: true },
    // The pictures and the count of its page come from there.
    { when: ({ content }) => content.raw.includes('//404.safedog.cn/'), wrote: true },
  ],
  says: [
    {
      // Other firewalls have copied the sentence.
      text: ['您的请求带有不合法(的|)参数', '您提交的内容包含危险的攻击请求'],
      means: 'waf-blocked',
      only: true,
      note: 'It says that the request has parameters that are not allowed, and that the site has them blocked.',
    },
  ],
  remedies: [
    {
      of: 'waf-blocked',
      for: 'owner',
      does: 'Look up {request} in the log of Safedog (安全狗) by its time and address: it names the rule and the parameter. If such text is meant to be sent there, make an exception for {path}, and see that the application passes it to the database as a parameter.',
    },
    {
      of: 'waf-blocked',
      for: 'visitor',
      does: 'Change what you sent to {host}, such as words or signs of SQL or HTML in it, and send it again; if it has to be so, write to the owner of {host}. It is the content that is refused, not you.',
    },
  ],
};
