import { defineCause, reference, rfc, step } from './cause.ts';
import { instructionIn } from './shared/instruction.ts';
import { isOfProvider } from './shared/provider.ts';
import { hostOf, requestLine } from './shared/words.ts';

export const apiNotEnabled = defineCause({
  id: 'api-not-enabled',
  title: 'The API or feature is not enabled here',
  meaning:
    'The credential is known, but the project, application or account behind it has not been enabled for this API or feature, or billing is not set up. A new credential of the same project changes nothing.',
  check: () => undefined,
  steps(reading) {
    const link = linkOf(reading.content.text);
    const told = instructionIn(reading, 'api-not-enabled');
    const { nothing, sessions, keys } = reading.sent;
    const isByKey =
      !(nothing.known && nothing.value) && !(sessions.length > 0 && keys.length === 0);
    return [
      step(
        'owner',
        told !== null && !link
          ? `Do what the answer says for the account that calls ${hostOf(reading)}: ${told} Then repeat ${requestLine(reading)}.`
          : link
            ? `Enable it at ${link} for the account that calls ${hostOf(reading)}, wait a few minutes, then repeat ${requestLine(reading)}.`
            : isOfProvider(reading)
              ? `Enable the API or feature (and billing) for the project in the console of ${hostOf(reading)}, wait a few minutes, then repeat ${requestLine(reading)}.`
              : `Have it switched on in the settings of ${hostOf(reading)}, or do without it there, then repeat ${requestLine(reading)}.`,
      ),
      ...(isByKey && isOfProvider(reading)
        ? [
            step(
              'developer',
              'Check that the key or client id in use belongs to the project in which it was enabled.',
            ),
          ]
        : []),
    ];
  },
  references: [
    reference(
      'Google Cloud: enable and disable services',
      'https://cloud.google.com/service-usage/docs/enable-disable',
    ),
    rfc(9110, '15.5.4', '403 Forbidden'),
  ],
  missing: (reading) => [
    `Which project the credential belongs to: the console of ${hostOf(reading)} lists it.`,
  ],
});

const linkOf = (text: string) =>
  /https:\/\/[^\s"'<>)\]]{8,300}/.exec(text.slice(0, 4000))?.[0].replace(/[.,]$/, '');
