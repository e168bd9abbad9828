/** Given name, then family name; some people have one name only. */
export function fullName({ givenName, familyName }: { givenName: string; familyName: string }): string {
  return [givenName, familyName].filter((name) => name !== "").join(" ");
}
