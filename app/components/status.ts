import { createContext, useContext } from "react";

/** HTTP status the page is sent with: a page of errors says so first of all in its title. */
export const StatusContext = createContext(200);

export function useStatus(): number {
  return useContext(StatusContext);
}
