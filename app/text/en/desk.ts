import { applications } from "./desk/applications";
import { matches } from "./desk/matches";
import { people } from "./desk/people";

export const desk = { people, matches, applications };
