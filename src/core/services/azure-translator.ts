import type { Service } from './service.ts';

export const azureTranslator: Service = {
  id: 'azure-translator',
  name: 'Azure Translator',
  kind: 'API',
  reference:
    'https://learn.microsoft.com/en-us/azure/ai-services/translator/text-translation/reference/v3/reference',
  signs: [
    { host: 'api.cognitive.microsofttranslator.com' },
    { host: '*.cognitive.microsofttranslator.com' },
  ],
  says: [
    {
      text: ['the subscription has exceeded its free quota'],
      means: 'rate-limited',
      note: 'The characters that the tier F0 has free in a month are used up.',
    },
  ],
  remedies: [
    {
      of: 'rate-limited',
      for: 'developer',
      does: 'Change the Translator resource of the key from the tier F0 to S1 in the Azure portal (Pricing tier), or wait until the free characters of the next month: before, {host} refuses {request} however often it is sent.',
      finds: /exceeded its free quota/,
    },
  ],
};
