import type { Tone } from "~/components/data/Badge";
import type { RegistrationState } from "~/domain/registrations/moves";

/** The tint of each state's word. */
export const TONES: Record<RegistrationState, Tone> = {
  registered: "open",
  waiting: "amber",
  to_confirm: "blue",
  cancelled: "plain",
};
