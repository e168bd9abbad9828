/** Intl's formatters are slow to make and quick to use: each is made once, by its language and options. */
function memoise<Options extends object, Made>(
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

export const numberFormat = memoise(
  (language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);
export const dateFormat = memoise(
  (language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);
export const listFormat = memoise(
  (language, options: Intl.ListFormatOptions) => new Intl.ListFormat(language, options),
);
export const relativeFormat = memoise(
  (language, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(language, options),
);
