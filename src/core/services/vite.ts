import type { Service } from './service.ts';

export const vite: Service = {
  id: 'vite',
  name: 'Vite',
  kind: 'server',
  reference: 'https://vite.dev/config/server-options#server-allowedhosts',
  traits: [{ text: 'allowedHosts in vite config', wrote: true }],
  says: [
    {
      text: [
        'Blocked request This host * is not allowed',
        'server allowedHosts',
        'preview allowedHosts',
      ],
      means: 'host-not-allowed',
    },
    {
      text: ['outside of Vite serving allow list'],
      means: 'resource-forbidden-by-server',
      note: 'server.fs.allow does not include this file.',
    },
  ],
  remedies: [
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Add {hostname} to server.allowedHosts in vite.config and start Vite again.',
      code: {
        language: 'js',
        text: "export default { server: { allowedHosts: ['{hostname}'] } };",
      },
      finds: /^(?![\s\S]*preview\.allowedHosts)/,
    },
    {
      of: 'host-not-allowed',
      for: 'owner',
      does: 'Add {hostname} to preview.allowedHosts in vite.config and start the preview again.',
      code: {
        language: 'js',
        text: "export default { preview: { allowedHosts: ['{hostname}'] } };",
      },
      finds: /preview\.allowedHosts/,
    },
    {
      of: 'resource-forbidden-by-server',
      for: 'owner',
      does: 'Add the folder of {path} to server.fs.allow in vite.config, or import the file from inside of the project.',
      code: { language: 'js', text: "export default { server: { fs: { allow: ['..'] } } };" },
    },
  ],
};
