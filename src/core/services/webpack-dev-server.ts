import type { Service } from './service.ts';

export const webpackDevServer: Service = {
  id: 'webpack-dev-server',
  name: 'webpack-dev-server',
  kind: 'server',
  reference: 'https://webpack.js.org/configuration/dev-server/#devserverallowedhosts',
  says: [
    {
      text: ['^Invalid Host header$', '^Invalid Host Origin header$'],
      means: 'host-not-allowed',
      // Its answer is this text and nothing else.
      when: (r) => r.content.fields.length === 0,
    },
  ],
  remedies: [
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Add the name to devServer.allowedHosts in webpack.config and start again.',
      code: {
        language: 'js',
        text: "module.exports = { devServer: { allowedHosts: ['{hostname}'] } };",
      },
    },
  ],
};
