/** The icons, drawn on a 16 px grid in the current colour. Always beside words or a label. */

const PATHS = {
  record:
    'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.2a4.3 4.3 0 1 1 0 8.6 4.3 4.3 0 0 1 0-8.6Z',
  recording:
    'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11Zm0 1.2a4.3 4.3 0 1 1 0 8.6 4.3 4.3 0 0 1 0-8.6ZM5.8 5.8h4.4v4.4H5.8Z',
  clear:
    'M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2Zm0 1.2c1 0 2 .3 2.7.9l-6.4 6.4A4.6 4.6 0 0 1 8 3.4Zm0 9.2c-1 0-2-.3-2.7-.9l6.4-6.4A4.6 4.6 0 0 1 8 12.6Z',
  filter: 'M2.5 3h11L9.2 8.4V13L6.8 11.6V8.4L2.5 3Zm2.4 1.2 3.1 3.9 3.1-3.9H4.9Z',
  network:
    'M4.4 2.4h1.2v8.2l1.9-1.9.9.9L5 13 1.6 9.6l.9-.9 1.9 1.9V2.4Zm6.6.6 3.4 3.4-.9.9-1.9-1.9v8.2h-1.2V5.4L8.5 7.3l-.9-.9L11 3Z',
  close: 'm4 3.1 4 4 4-4 .9.9-4 4 4 4-.9.9-4-4-4 4-.9-.9 4-4-4-4 .9-.9Z',
  key: 'M10.3 2.2a3.6 3.6 0 0 0-3.4 4.7L2.2 11.6v2.2h2.9v-1.6h1.6v-1.6h1.2l1.3-1.3a3.6 3.6 0 1 0 1.1-7.1Zm.9 1.7a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2Z',
  barred: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8Zm-3.6 5h7.2v2.4H4.4V6.8Z',
  waiting:
    'M4 2h8v1.2h-.7v1.6L9 8l2.3 3.2v1.6h.7V14H4v-1.2h.7v-1.6L7 8 4.7 4.8V3.2H4V2Zm1.9 1.2v1.2L8 7.3l2.1-2.9V3.2H5.9Z',
  check: 'm6.4 12.4-4-4 1-1 3 3 6.2-6.3 1 1-7.2 7.3Z',
  warning:
    'M8 2 1.4 13.5h13.2L8 2Zm0 2.5 4.5 7.8h-9L8 4.5Zm-.6 2.4h1.2v3H7.4v-3Zm0 3.7h1.2v1.2H7.4v-1.2Z',
  info: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6ZM7.4 5h1.2v1.2H7.4V5Zm0 2.2h1.2V11H7.4V7.2Z',
  copy: 'M5.5 1.8h7.7v9.7H5.5V1.8Zm1.2 1.2v7.3H12V3H6.7Zm-3.9 2h1.2v7.8h6.2V14H2.8V5Z',
  eye: 'M8 3.6c3 0 5.4 1.7 6.6 4.4-1.2 2.7-3.6 4.4-6.6 4.4S2.6 10.7 1.4 8C2.6 5.3 5 3.6 8 3.6Zm0 1.2C5.7 4.8 3.8 6 2.8 8c1 2 2.9 3.2 5.2 3.2s4.2-1.2 5.2-3.2c-1-2-2.9-3.2-5.2-3.2ZM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  hidden:
    'm3 2.2 10.8 10.8-.9.9-2.2-2.2c-.8.4-1.7.6-2.7.6-3 0-5.4-1.7-6.6-4.3.6-1.2 1.4-2.2 2.4-2.9L2.1 3.1l.9-.9Zm1.7 3.8A5.9 5.9 0 0 0 2.8 8c1 2 2.9 3.2 5.2 3.2.6 0 1.2-.1 1.8-.3l-1-1a2 2 0 0 1-2.7-2.7L4.7 6Zm3.3-2.3c3 0 5.4 1.7 6.6 4.3-.4 1-1 1.7-1.7 2.4l-.9-.9c.5-.4.9-.9 1.2-1.5-1-2-2.9-3.2-5.2-3.2-.4 0-.9 0-1.3.1l-1-1c.7-.1 1.5-.2 2.3-.2Z',
  right: 'm6 3.6 4.4 4.4L6 12.4l-.9-.9L8.6 8 5.1 4.5l.9-.9Z',
  down: 'm3.6 6 4.4 4.4L12.4 6l-.9-.9L8 8.6 4.5 5.1l-.9.9Z',
  up: 'm3.6 10 4.4-4.4 4.4 4.4-.9.9L8 7.4l-3.5 3.5-.9-.9Z',
  more: 'M8 3a1.2 1.2 0 1 1 0 2.4A1.2 1.2 0 0 1 8 3Zm0 3.8a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Zm0 3.8a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Z',
  help: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Zm0 1.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Zm-.6 7.3h1.2v1.2H7.4v-1.2ZM8 4.8c1.3 0 2.2.8 2.2 1.9 0 .8-.4 1.2-1 1.6-.5.3-.6.5-.6 1v.3H7.4v-.4c0-.9.4-1.3 1-1.7.4-.3.6-.5.6-.8 0-.5-.4-.8-1-.8s-1 .3-1.1 1H5.7C5.8 5.6 6.7 4.8 8 4.8Z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative by itself; give `label` where no words stand beside it. */
export function Icon({
  name,
  label,
  className,
}: {
  name: IconName;
  label?: string;
  className?: string;
}) {
  const classes = className ? `icon ${className}` : 'icon';
  return label ? (
    <svg
      className={classes}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      role="img"
      aria-label={label}
    >
      <path d={PATHS[name]} fill="currentColor" fillRule="evenodd" />
    </svg>
  ) : (
    <svg className={classes} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
