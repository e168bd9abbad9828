import { oneOf } from "~/domain/forms/choices";
import { email } from "~/domain/forms/email";
import { required } from "../forms/fieldReader";
import { line } from "~/domain/forms/text";
import { FREQUENCIES } from "./alerts";

/** Asking for an alert: the search comes with the page's own address. */
export const AlertForm = { email: required(email()), frequency: required(oneOf(FREQUENCIES)), language: line(10) };
/** Asking again for the link of one's own alerts, or for reminders of what was saved. */
export const AddressForm = { email: required(email()) };

/** What the page of an address can do with one alert. */
export const ALERT_MOVES = ["daily", "weekly", "pause", "resume", "delete"] as const;
export type AlertMove = (typeof ALERT_MOVES)[number];
