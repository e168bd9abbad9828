import { romeOffset } from "./moments";

/** The instant an ISO day begins in Italy. */
export function dayStartInRome(iso: string): Date {
  return new Date(`${iso}T00:00:00${romeOffset(`${iso}T00:00:00`)}`);
}
