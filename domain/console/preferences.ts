/** What this browser remembers of how the console is shown, and under which key of its storage. */
export const THEME_KEY = 'theme'
export const LANGUAGE_KEY = 'language'
export const CSV_FORMAT_KEY = 'csv-format'
