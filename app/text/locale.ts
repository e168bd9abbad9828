/** A language of the site: Italian, English, or the code of a file in `languages/`. */
export type Locale = "it" | "en" | (string & Record<never, never>);
