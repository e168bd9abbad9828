import { applications } from "./desk/applications";
import { frame } from "./desk/frame";
import { matches } from "./desk/matches";
import { people } from "./desk/people";

export const desk = { frame, people, matches, applications };
