/** Intl's formatters are slow to make and quick to use: each is made once, by its language and options. */
function kept<Options extends object, Made>(
  make: (language: string, options: Options) => Made,
): (language: string, options: Options) => Made {
  const made = new Map<string, Made>();
  return (language, options) => {
    const key = `${language} ${JSON.stringify(options)}`;
    const found = made.get(key) ?? make(language, options);
    made.set(key, found);
    return found;
  };
}

export const numberFormat = kept(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);
export const dateFormat = kept(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);
export const listFormat = kept((language, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options));
export const relativeFormat = kept(
  (language, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(language, options),
);
