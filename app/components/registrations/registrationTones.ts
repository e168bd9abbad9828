import type { RegistrationState } from "~/domain/registrations/moves";
import type { Tone } from "../data/Badge";

/** The tint of each state's word. */
export const REGISTRATION_TONE: Record<RegistrationState, Tone> = {
  registered: "open",
  waiting: "amber",
  to_confirm: "blue",
  cancelled: "plain",
};
