import type { Service } from './service.ts';

export const azureBatch: Service = {
  id: 'azure-batch',
  name: 'Azure Batch',
  kind: 'cloud',
  reference: 'https://learn.microsoft.com/azure/batch/account-key-rotation',
  signs: [{ host: '*.batch.azure.com' }],
  says: [
    {
      text: 'The specified type of authentication * is not allowed',
      means: 'scheme-mismatch',
      note: 'The account takes other kinds of authentication only (allowed authentication modes).',
    },
  ],
  remedies: [
    {
      of: 'scheme-mismatch',
      for: 'developer',
      does: 'Send {request} with a token of Entra ID for https://batch.core.windows.net/, or allow Shared Key for the account at {host}.',
      code: {
        language: 'shell',
        text: 'az account get-access-token --resource https://batch.core.windows.net/',
      },
    },
  ],
};
