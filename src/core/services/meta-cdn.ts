import type { Service } from './service.ts';

export const metaCdn: Service = {
  id: 'meta-cdn',
  name: 'Meta CDN',
  kind: 'API',
  reference: 'https://developers.facebook.com/docs/instagram-platform/reference/instagram-media',
  signs: [{ host: '*.cdninstagram.com' }, { host: '*.fbcdn.net' }],
  says: [
    { text: '^URL signature expired$', means: 'signed-url-expired' },
    { text: '^URL signature mismatch$', means: 'signature-mismatch' },
    { text: '^Bad URL hash$', means: 'signature-mismatch' },
    { text: '^Bad URL timestamp$', means: 'signed-url-expired', certainty: 'likely' },
  ],
  remedies: [
    {
      of: 'signed-url-expired',
      for: 'developer',
      does: 'Ask the API for the media again just before the picture or video at {host} is shown: the address that it gives holds for some days only. Keep the id of the media, not its address.',
      code: {
        language: 'shell',
        text: 'curl "https://graph.instagram.com/$MEDIA_ID?fields=media_url,thumbnail_url&access_token=$ACCESS_TOKEN"',
      },
    },
    {
      of: 'signed-url-expired',
      for: 'developer',
      does: 'Or keep a copy of what {path} was on a server of your own, where the terms of the platform allow it.',
    },
  ],
};
