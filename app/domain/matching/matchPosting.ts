import type { PostingId } from "~/domain/ids";
import type { PostingFields } from "~/domain/postings/fields";
import type { MatchPlace, MatchPosting } from "./types";

interface Circumstances {
  id: PostingId;
  /** The Comune of the posting with its coordinates, when it has one. */
  place: MatchPlace | null;
  /** ISO date of the ranking: a start already past asks for people free from that day. */
  today: string;
}

/** The part of a posting that matching reads. Pay, words and contacts stay out. */
export function matchPosting(fields: PostingFields, { id, place, today }: Circumstances): MatchPosting {
  const { occupationId, essentialSkills, desirableSkills, remote, contract, workingTime, weeklyMinutes, shifts } =
    fields;
  const { languages, educationLevel, requiredLicences, usefulLicences, hardChecks, minimumAge, reserved } = fields;
  const { experienceMonths, closesOn, programme } = fields;
  const startsOn = fields.startsOn !== null && fields.startsOn < today ? today : fields.startsOn;
  return {
    id,
    occupationId,
    experienceMonths,
    essentialSkills,
    desirableSkills,
    place,
    remote,
    contract,
    workingTime,
    weeklyMinutes,
    shifts,
    startsOn,
    closesOn,
    today,
    languages,
    educationLevel,
    requiredLicences,
    usefulLicences,
    hardChecks,
    minimumAge,
    programme,
    reserved,
  };
}
