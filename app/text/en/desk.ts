import { applications } from "./desk/applications";
import { day } from "./desk/day";
import { matches } from "./desk/matches";
import { find, organisations, postings } from "./desk/organisations";
import { people } from "./desk/people";
import { review } from "./desk/review";

export const desk = { day, review, organisations, postings, find, people, matches, applications };
