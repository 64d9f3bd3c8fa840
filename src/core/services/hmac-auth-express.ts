import type { Service } from './service.ts';

export const hmacAuthExpress: Service = {
  id: 'hmac-auth-express',
  name: 'hmac-auth-express',
  kind: 'library',
  reference: 'https://github.com/connorjburton/hmac-auth-express#readme',
  says: [
    { text: '^HMACs did not match$', means: 'signature-mismatch' },
    {
      text: ['Unix timestamp was not present in header', 'HMAC digest was not present in header'],
      means: 'signature-mismatch',
      note: 'The field must be of the form HMAC TIME:DIGEST.',
    },
    {
      text: 'Header provided not in sent headers',
      means: 'no-credential',
    },
    {
      text: 'Header did not start with correct identifier',
      means: 'scheme-mismatch',
    },
    {
      text: 'Time difference between generated and requested time is too great',
      means: 'clock-skew',
    },
  ],
  remedies: [
    {
      of: 'signature-mismatch',
      for: 'developer',
      does: 'Sign {request} over the time in milliseconds, the method, the path with its query, and (where there is a body) the hexadecimal MD5 of the JSON text, all without a separator; the same time stands in the field.',
      code: {
        language: 'js',
        text: "import { createHash, createHmac } from 'node:crypto';\nconst time = Date.now().toString();\nconst hmac = createHmac('sha256', secret).update(time).update(method).update(pathAndQuery);\nif (body) hmac.update(createHash('md5').update(JSON.stringify(body)).digest('hex'));\nconst headers = { Authorization: 'HMAC ' + time + ':' + hmac.digest('hex') };",
      },
    },
    {
      of: 'signature-mismatch',
      for: 'owner',
      does: 'Register express.json() before HMAC() at {host}, and have both sides write the body of {request} as the same JSON text (the option order sorts its members).',
      code: { language: 'js', text: 'app.use(express.json());\napp.use(HMAC(secret));' },
    },
    {
      of: 'clock-skew',
      for: 'owner',
      does: 'Allow clients of {host} a clock that is a little ahead: minInterval is 0 by default, so that one second is too much; maxInterval (300 seconds) is for those behind.',
      code: { language: 'js', text: 'app.use(HMAC(secret, { minInterval: 60 }));' },
    },
  ],
};
