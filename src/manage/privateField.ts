/**
 * Attributes of a field with a secret. They keep it out of a form of the host, and tell translators, spell checkers, password
 * managers (1Password, LastPass, Bitwarden, Dashlane) and session recorders to ignore it: rrweb and those built on it, Sentry,
 * Datadog, LogRocket, Hotjar, Clarity, OpenReplay; PostHog and FullStory by class.
 */
export const PRIVATE = {
  form: '',
  translate: 'no',
  spellCheck: false,
  autoComplete: 'off',
  autoCapitalize: 'off',
  'data-1p-ignore': '',
  'data-lpignore': 'true',
  'data-bwignore': '',
  'data-form-type': 'other',
  'data-rr-is-password': '',
  'data-sentry-block': '',
  'data-dd-privacy': 'hidden',
  'data-private': '',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-openreplay-obscured': '',
} as const;

/** The same for recorders that look at classes. */
export const PRIVATE_CLASSES = 'rr-block ph-no-capture fs-exclude';
