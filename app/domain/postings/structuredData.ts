import { dayInRome } from "~/domain/forms/days";
import { courseData } from "./courseData";
import { eventData } from "./eventData";
import { jobPostingData } from "./jobPostingData";
import type { Data, PublishedPosting } from "./markup";

/**
 * schema.org data of a published posting, as search engines ask it: JobPosting for what one applies for, Event for labs
 * and meetings, Course with its dates for courses. Null for calls, for what lacks a required property, and for what is
 * over: an expired posting must not carry it.
 */
export function structuredData(posting: PublishedPosting, now: Date): Data | null {
  const { kind } = posting.fields;
  if (isOver(posting, now)) return null;
  switch (kind) {
    case "job":
    case "internship":
    case "placement":
      return jobPostingData(posting);
    case "lab":
    case "meeting":
      return eventData(posting);
    case "course":
      return courseData(posting);
    case "call":
      return null;
  }
}

function isOver({ fields: { kind, closesOn, beginsAt, endsAt } }: PublishedPosting, now: Date): boolean {
  if (kind === "job" || kind === "internship" || kind === "placement")
    return closesOn !== null && closesOn < dayInRome(now);
  const end = endsAt ?? beginsAt;
  return end !== null && Date.parse(end) < now.getTime();
}
