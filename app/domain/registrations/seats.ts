import type { RegistrationState } from "./moves";

/** Seats of one event: how many there are, how many are taken, how many people wait for one. */
export interface Seats {
  places: number;
  taken: number;
  waiting: number;
}

/** Seats nobody has: never below zero, also when an organisation took seats away. */
export function freeSeats({ places, taken }: Seats): number {
  return Math.max(0, places - taken);
}

/** Where somebody who confirms now ends up: nobody overtakes those who already wait. */
export function seatFor(seats: Seats): Extract<RegistrationState, "registered" | "waiting"> {
  return freeSeats(seats) > seats.waiting ? "registered" : "waiting";
}

/** How many of those who wait get a seat now. */
export function assignableSeats(seats: Seats): number {
  return Math.min(freeSeats(seats), seats.waiting);
}
