/**
 * What Firefox' linter says of our build, and why that is so stands in the note for reviewers: the oldest Firefox for Android that
 * the manifest's words mean, and twice the code of React that would set `dangerouslySetInnerHTML`.
 */
export const KNOWN_WARNINGS = [
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
  'UNSAFE_VAR_ASSIGNMENT',
  'UNSAFE_VAR_ASSIGNMENT',
];
