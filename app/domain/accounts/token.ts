/** Form of the tokens in links: 32 random bytes in base64url. Anything else is not even looked up. */
export function isToken(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{43}$/.test(text);
}
