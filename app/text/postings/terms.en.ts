import type { HardCheck } from "~/domain/postings/hardChecks";
import type { InternshipCategory } from "~/domain/postings/internships";
import type { Joining } from "~/domain/postings/joining";
import type { PostingKind } from "~/domain/postings/kinds";
import type { ClosingOutcome, PostingMove, PostingState } from "~/domain/postings/moves";
import type { Programme } from "~/domain/postings/programmes";
import type { ContractGroup, ContractKey } from "~/domain/terms/contracts";
import type { PayPeriod, Remote, RemoteForm, Reserved, Shift, WorkingTime } from "~/domain/terms/schedule";
import type { terms as italian } from "./terms.it";

const postingKind: Record<PostingKind, string> = {
  job: "Job",
  internship: "Internship",
  lab: "Workshop",
  course: "Course",
  meeting: "Meeting",
  call: "Call or grant",
  placement: "Placement in a public body",
};

const postingKinds: Record<PostingKind, string> = {
  job: "Jobs",
  internship: "Internships",
  lab: "Workshops",
  course: "Courses",
  meeting: "Meetings",
  call: "Calls and grants",
  placement: "Placements in public bodies",
};

const contract: Record<ContractKey, string> = {
  permanent: "Permanent",
  fixed_term: "Fixed term",
  replacement: "Fixed-term replacement",
  apprenticeship_1: "Apprenticeship for a school qualification",
  apprenticeship_2: "Apprenticeship to learn a trade",
  apprenticeship_3: "Apprenticeship in higher education and research",
  apprenticeship_seasonal: "Apprenticeship for seasonal work",
  apprenticeship_public: "Apprenticeship in a public body",
  domestic: "Domestic work",
  domestic_fixed: "Fixed-term domestic work",
  domestic_any: "Domestic work, length to be agreed",
  on_call: "On-call work",
  agency_permanent: "Permanent, through an agency",
  agency_fixed: "Fixed term, through an agency",
  home_work: "Work at home",
  project: "Collaboration on a project",
  occasional: "Occasional self-employment",
  collaboration: "Continuous collaboration",
  sport: "Work in sport",
  occasional_service: "Occasional service (paid through INPS)",
  family_booklet: "Family work booklet",
  internship: "Internship",
  summer_internship: "Summer internship",
  work_grant: "Work grant",
  maritime: "Work at sea",
  entertainment_permanent: "Permanent work in entertainment",
  entertainment: "Work in entertainment",
  entertainment_self: "Self-employment in entertainment",
  farm_fixed: "Fixed-term farm work",
  farm_joint: "Joint farm work",
  farm_occasional: "Occasional farm work",
  public_service: "Work in a public body",
  partnership: "Profit-sharing partnership",
  agent: "Sales agent",
  platform_permanent: "Permanent, through a platform",
  platform_fixed: "Fixed term, through a platform",
  platform_replacement: "Replacement, through a platform",
};

const contractGroup: Record<ContractGroup, string> = {
  permanent: "Permanent",
  fixed_term: "Fixed term",
  apprenticeship: "Apprenticeship",
  agency: "Through an agency",
  internship: "Internship",
  other: "Another contract",
};

const workingTime: Record<WorkingTime, string> = {
  full_time: "Full time",
  part_time: "Part time, every day",
  part_time_vertical: "Part time, some days only",
  part_time_mixed: "Part time, mixed",
};

const shift: Record<Shift, string> = {
  morning: "Morning",
  afternoon: "Afternoon",
  evening: "Evening",
  night: "Night",
  weekend: "Weekend",
  holidays: "Public holidays",
  rotating: "Rotating shifts",
};

const remote: Record<Remote, string> = { no: "On site", partial: "Partly from home", full: "From home" };

const remoteEvent: Record<Remote, string> = { no: "In person", partial: "In person and online", full: "Online" };

const remoteForm: Record<RemoteForm, string> = { agile: "Remote work by agreement", telework: "Telework" };

const internshipCategory: Record<InternshipCategory, string> = {
  ordinary: "Everybody: up to 6 months",
  graduate_or_disadvantaged: "Graduates or disadvantaged people: up to 12 months",
  disability: "People with a disability: up to 24 months",
};

const programme: Record<Programme, string> = {
  scu: "National civic service",
  scr: "Regional civic service",
  puc: "Project of use to the community (PUC)",
  lsu: "Socially useful work",
  tir_incl: "Internship of social inclusion",
  fsl: "School-work training",
  vol: "Volunteering",
};

const joining: Record<Joining, string> = {
  here: "On this site",
  link: "On another page",
  contact: "By e-mail or telephone",
  none: "No registration: just come",
};

const payPeriod: Record<PayPeriod, string> = {
  hour: "an hour",
  day: "a day",
  month: "a month",
  year: "a year",
  total: "in all",
};

const reserved: Record<Reserved, string> = {
  none: "Open to everyone",
  art1: "Reserved for targeted placement (Law 68/1999, article 1)",
  art18: "Reserved for protected categories (Law 68/1999, article 18)",
};

const hardCheck: Record<HardCheck, string> = {
  licence: "Driving licence or certificate",
  age_or_permit: "Age of majority or work permit",
  contract: "Type of contract",
  language: "Language level",
  start: "Start date",
};

const postingState: Record<PostingState, string> = {
  draft: "Draft",
  in_review: "Being checked",
  changes_requested: "To be corrected",
  published: "Published",
  paused: "Paused",
  closed: "Closed",
  archived: "Archived",
};

const postingMove: Record<PostingMove, string> = {
  submit: "Send to the job desk",
  approve: "Approve and publish",
  request_changes: "Ask for a correction",
  refuse: "Refuse",
  take_back: "Take the draft back",
  refresh: "I confirm it still holds",
  extend: "Extend",
  pause_stale: "Pause because unconfirmed",
  pause_unverified: "Pause with the organisation",
  pause: "Pause",
  pause_by_desk: "Pause from the desk",
  resume: "Put back online",
  ask_back: "Ask the desk to put it back online",
  close: "Close",
  expire: "Let it expire",
  relist: "Publish again",
  duplicate: "Write a similar one",
  archive: "Archive",
};

const postingMoved: Record<PostingMove, string> = {
  submit: "Sent to the job desk",
  approve: "Approved and published",
  request_changes: "Correction asked for",
  refuse: "Refused",
  take_back: "Taken back as a draft",
  refresh: "Confirmed: it still holds",
  extend: "Extended",
  pause_stale: "Paused: nobody confirmed it",
  pause_unverified: "Paused: organisation not verified",
  pause: "Paused",
  pause_by_desk: "Paused by the job desk",
  resume: "Put back online",
  ask_back: "Asked the desk to put it back online",
  close: "Closed",
  expire: "Expired",
  relist: "Published again as a new advert",
  duplicate: "Copied to a new advert",
  archive: "Archived",
};

const closingOutcome: Record<ClosingOutcome, string> = {
  filled_here: "Person found through this site",
  filled_elsewhere: "Person found another way",
  not_filled: "Nobody found",
  withdrawn: "Offer withdrawn",
  refused: "Refused by the job desk",
  expired: "Reached its closing date",
};

export const terms: typeof italian = {
  postingKind,
  postingKinds,
  contract,
  contractGroup,
  workingTime,
  shift,
  remote,
  remoteEvent,
  remoteForm,
  internshipCategory,
  programme,
  joining,
  payPeriod,
  reserved,
  hardCheck,
  postingState,
  postingMove,
  postingMoved,
  closingOutcome,
};
