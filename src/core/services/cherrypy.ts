import type { Service } from './service.ts';

export const cherrypy: Service = {
  id: 'cherrypy',
  name: 'CherryPy',
  kind: 'framework',
  reference: 'https://docs.cherrypy.dev/en/latest/basics.html#authentication',
  signs: [
    { field: 'server', value: 'cherry py' },
    { text: 'Powered by CherryPy', wrote: true },
  ],
  says: [
    { text: 'You are not authorized to access that resource', means: 'own-page' },
    { text: 'No permission see authorization schemes', status: 401, means: 'own-page' },
  ],
};
