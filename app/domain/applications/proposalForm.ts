import { day } from "~/domain/forms/days";
import { required } from "../forms/fieldReader";
import { paragraph } from "~/domain/forms/text";
import { MESSAGE_MAX } from "./forms";

/** Days the person has to answer when the operator says nothing else. */
export const ANSWER_DAYS = 7;

/** What an operator writes to propose a posting. `today` is the ISO day. */
export const ProposalForm = (today: string) => ({
  answerBy: required(day({ today })),
  message: paragraph(MESSAGE_MAX),
});
