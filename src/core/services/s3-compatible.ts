import type { Reading } from '../analysis.ts';
import { V2_REMEDIES } from './aws-remedies.ts';
import type { Service } from './service.ts';
import { byS3 } from './when.ts';

/** It answers with what it signed, as S3 does, and none of the fields that S3 always has. */
const speaksAsS3 = (reading: Reading): boolean => {
  const { content, url } = reading;
  const has = (name: string) => content.fields.some(({ path }) => path.endsWith(name));
  return (
    content.kind === 'xml' &&
    has('StringToSign') &&
    has('AWSAccessKeyId') &&
    !byS3(reading) &&
    reading.responseField('x-amz-id-2') === undefined &&
    !/\.amazonaws\.com(?:\.cn)?$/.test(url?.hostname ?? '')
  );
};

export const s3Compatible: Service = {
  id: 's3-compatible',
  name: 'S3-compatible storage',
  kind: 'server',
  reference: 'https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html',
  traits: [{ when: speaksAsS3, wrote: true }],
  says: [{ text: ['^SignatureDoesNotMatch$'], means: 'signature-mismatch', when: speaksAsS3 }],
  remedies: V2_REMEDIES,
};
