import type { Service } from './service.ts';

export const awsWaf: Service = {
  id: 'aws-waf',
  name: 'AWS WAF and load balancer',
  kind: 'edge',
  reference:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  signs: [{ field: 'server', value: 'awselb', wrote: true }],
  says: [
    {
      means: 'waf-blocked',
      status: 403,
      certainty: 'likely',
      // What an application says comes from behind it.
      when: ({ content }) => content.kind !== 'json',
      note: 'A 403 that the load balancer itself writes comes from AWS WAF or a fixed-response rule.',
    },
    {
      field: 'x-amzn-waf-action',
      means: 'waf-blocked',
      note: 'AWS WAF asks for a challenge or CAPTCHA.',
    },
    { text: ['alb auth'], means: 'session-expired', certainty: 'possible' },
  ],
  incident: ['x-amzn-trace-id'],
  remedies: [
    {
      of: 'waf-blocked',
      for: 'owner',
      does: 'Look in the sampled requests or the log of the web ACL of {hostname} for the rule that matched {request}, and override it to Count, or add an exception.',
    },
  ],
};
