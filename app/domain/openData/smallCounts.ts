/** Below this a count would point at somebody: AGID's open data guidelines and the product's own rule. */
export const MIN_PEOPLE = 5;

/** A count of people as it may be published: null when they are fewer than five, none included. */
export function publishedCount(people: number): number | null {
  return people < MIN_PEOPLE ? null : people;
}
