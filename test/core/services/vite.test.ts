import { expect, test } from 'vitest';
import { diagnosed, toldTo } from '../../support/diagnosed.ts';

const refused = (url: string, says: string, fields = '') =>
  `GET ${url}
< 403 Forbidden
${fields}
< ${says}
`.replace('\n\n<', '\n<\n<');

test.each(['server', 'preview'])('the option of Vite is the one that it names: %s', (option) => {
  const analysis = diagnosed(
    refused(
      'https://app.example.test/',
      `Blocked request. This host ("app.example.test") is not allowed. To allow this host, add "app.example.test" to \`${option}.allowedHosts\` in vite.config.js.`,
    ),
  );
  const owner = toldTo('owner', analysis);
  expect(owner).toContain(`export default { ${option}: { allowedHosts: ['app.example.test'] } }`);
  expect(owner).not.toContain(`${option === 'server' ? 'preview' : 'server'}.allowedHosts`);
});
