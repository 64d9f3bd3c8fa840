import type { Service } from './service.ts';
import { fromOtherHost, userOfBasic, wantedMethod } from './when.ts';

export const traefik: Service = {
  id: 'traefik',
  name: 'Traefik',
  kind: 'gateway',
  reference: 'https://doc.traefik.io/traefik/middlewares/overview/',
  // What its middleware basicAuth says where no realm is set.
  signs: [{ field: 'www-authenticate', form: /^Basic realm="traefik"/, wrote: true }],
  says: [{ text: ['^401 Unauthorized$', '^Forbidden$'], means: 'own-page' }],
  remedies: [
    {
      of: 'password-rejected',
      for: 'owner',
      does: 'Compare the entry of the user in the middleware basicAuth that guards {path} (users, usersFile or the secret) with a new one. In docker-compose.yml each dollar sign of it must be doubled, and nowhere else: otherwise no password fits.',
      code: {
        language: 'shell',
        text: "htpasswd -nB {1}                      # file, secret\nhtpasswd -nB {1} | sed -e 's/\\$/$$/g'  # docker-compose.yml",
      },
      seeks: userOfBasic,
    },
    {
      of: 'authorization-dropped-on-redirect',
      for: 'owner',
      does: 'If {page} is yours too, add it to the rule of the router of {host} (or take {path} out of the redirectRegex middleware), so that Traefik answers there by itself and need not redirect.',
      code: { language: 'yaml', text: 'rule: Host(`{hostname}`) || Host(`{page}`)' },
      when: fromOtherHost,
    },
    {
      of: ['authorization-dropped-on-redirect', 'preflight-rejected'],
      for: 'owner',
      does: 'Let pages of {origin} call {host}: put a headers middleware in front of basicAuth in the list of the router. It answers the preflight, which carries no password and would be refused by basicAuth.',
      code: {
        language: 'yaml',
        text: "http:\n  middlewares:\n    cors:\n      headers:\n        accessControlAllowOriginList: ['{origin}']\n        accessControlAllowMethods: [{1}]\n        accessControlAllowHeaders: [Authorization, Content-Type]\n        accessControlMaxAge: 600\n        addVaryHeader: true\n  routers:\n    app:\n      middlewares: [cors, auth]",
      },
      seeks: (reading) => [wantedMethod(reading)],
      when: fromOtherHost,
    },
  ],
};
