// Written by `npm run db:types` from the migrated database: change a migration, not this file.
import type { ColumnType, GeneratedAlways } from "kysely";
import type { ApplicationMove, ApplicationState, RejectionReason } from "~/domain/applications/moves";
import type { FlagKindKey } from "~/domain/flags/kinds";
import type { AlertId, ApplicationId, CrisisId, FlagId, InvitationId, JoinRequestId, MatchId, NoteId, OccupationId, OrganisationId, PersonId, PostingId, RegistrationId, ReminderId, SignatoryId, SkillId, SubscriberId, TemplateId, UserId } from "~/domain/ids";
import type { Evidence } from "~/domain/organisations/verdicts";
import type { EqfLevel } from "~/domain/terms/education";
import type { Language } from "~/domain/terms/languages";
import type { Licence } from "~/domain/terms/licences";
import type { ContractKey } from "~/domain/terms/contracts";
import type { LawAnswers, MayBeNone } from "~/domain/people/fields";
import type { HardCheck } from "~/domain/postings/hardChecks";
import type { PostingMove, PostingState } from "~/domain/postings/moves";
import type { Shift, WorkingTime } from "~/domain/terms/schedule";

type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** May be left out of an insert: the database fills it. */
type Generated<Type> = Type extends ColumnType<infer Read, infer Insert, infer Update> ? ColumnType<Read, Insert | undefined, Update> : ColumnType<Type, Type | undefined, Type>;
/** Read as a value, written as text: a bare array would reach PostgreSQL as an array, not as JSON. */
type Json = ColumnType<unknown, string, string>;

export interface AccountLinksTable {
  tokenHash: string;
  purpose: "confirm_email" | "reset_password";
  userId: UserId;
  expiresAt: Timestamp;
  usedAt: Timestamp | null;
  createdAt: Generated<Timestamp>;
}

export interface AgreementsTable {
  code: string;
  name: string;
  sector: string | null;
}

export interface AlertsTable {
  id: Generated<AlertId>;
  subscriberId: SubscriberId;
  query: string;
  frequency: "daily" | "weekly";
  locale: string;
  createdAt: Generated<Timestamp>;
  confirmedAt: Timestamp | null;
  pausedAt: Timestamp | null;
  since: Timestamp | null;
  lastRunOn: string | null;
  keptUntil: string | null;
}

export interface AnswerTemplatesTable {
  id: Generated<TemplateId>;
  organisationId: OrganisationId;
  name: string;
  move: "contact" | "reject";
  reason: RejectionReason | null;
  body: string;
  version: Generated<number>;
  createdAt: Generated<Timestamp>;
  updatedAt: Generated<Timestamp>;
}

export interface ApplicationMovesTable {
  id: GeneratedAlways<number>;
  applicationId: ApplicationId;
  at: Generated<Timestamp>;
  byUser: UserId | null;
  byRole: string;
  move: ApplicationMove | "create";
  fromState: ApplicationState | null;
  toState: ApplicationState;
  reason: string | null;
  message: string | null;
  deskNote: string | null;
}

export interface ApplicationNotesTable {
  id: Generated<NoteId>;
  applicationId: ApplicationId;
  organisationId: OrganisationId;
  authorId: UserId | null;
  writtenAt: Generated<Timestamp>;
  body: string;
  submissionKey: string | null;
}

export interface ApplicationsTable {
  id: Generated<ApplicationId>;
  postingId: PostingId;
  personId: PersonId | null;
  matchId: MatchId | null;
  origin: "self" | "desk";
  state: "proposed" | "sent" | "in_touch" | "interview" | "offered" | "hired" | "declined" | "not_selected" | "withdrawn" | "lapsed" | "superseded";
  name: string;
  email: string | null;
  phone: string | null;
  message: string | null;
  ticks: Generated<string[]>;
  locale: Generated<string>;
  tokenHash: string | null;
  submissionKey: string | null;
  confirmedAt: Timestamp | null;
  confirmedBy: UserId | null;
  answerBy: string | null;
  interviewAt: Timestamp | null;
  interviewPlace: string | null;
  sentAt: Timestamp | null;
  firstAnswerAt: Timestamp | null;
  endedAt: Timestamp | null;
  endedReason: string | null;
  demo: Generated<boolean>;
  createdAt: Generated<Timestamp>;
  version: Generated<number>;
  updatedAt: Generated<Timestamp>;
  lateReminders: Generated<number>;
  remindedAt: Timestamp | null;
  anonymisedAt: Timestamp | null;
}

export interface AttendancesTable {
  registrationId: RegistrationId;
  sessionAt: Timestamp;
  present: boolean;
  recordedBy: UserId | null;
  recordedAt: Generated<Timestamp>;
}

export interface AuditEntriesTable {
  id: GeneratedAlways<number>;
  at: Generated<Timestamp>;
  actorId: string | null;
  actorRole: string;
  deed: string;
  noun: string;
  recordId: string | null;
  purpose: string | null;
  details: Generated<Json>;
  holderId: string | null;
}

export interface ComuniTable {
  istat: string;
  name: string;
  zone: string;
  belfiore: string;
  cap: string;
  lat: number;
  lon: number;
  residents: number;
}

export interface CrisesTable {
  id: Generated<CrisisId>;
  company: string;
  vatNumber: string | null;
  ateco: string | null;
  comune: string | null;
  headcount: number | null;
  summary: string;
  stage: Generated<"reported" | "assessing" | "prevention" | "table_open" | "procedure" | "agreement" | "transition" | "closed">;
  outcome: "solved" | "partly_solved" | "relocation" | "workers_buyout" | "closed_without" | null;
  tier: Generated<"public" | "signatory" | "table" | "secretariat">;
  workersDirect: Generated<number>;
  workersSupply: Generated<number>;
  jobsAtRisk: Generated<number>;
  openedOn: string;
  stageSince: string;
  followedBy: UserId | null;
  demo: Generated<boolean>;
  version: Generated<number>;
  createdAt: Generated<Timestamp>;
  updatedAt: Generated<Timestamp>;
}

export interface CrisisDeadlinesTable {
  id: Generated<string>;
  crisisId: CrisisId;
  title: string;
  law: string | null;
  dueOn: string;
  tier: Generated<"public" | "signatory" | "table" | "secretariat">;
  metOn: string | null;
  recordedBy: UserId | null;
  recordedAt: Generated<Timestamp>;
}

export interface CrisisEventsTable {
  id: GeneratedAlways<number>;
  crisisId: CrisisId;
  onDate: string;
  kind: "report" | "meeting" | "visit" | "procedure" | "agreement" | "instrument" | "news" | "note" | "stage_changed" | "correction";
  title: string;
  body: Generated<string>;
  tier: Generated<"public" | "signatory" | "table" | "secretariat">;
  correctsId: number | null;
  recordedBy: UserId | null;
  recordedAt: Generated<Timestamp>;
}

export interface DataVersionTable {
  onlyRow: Generated<boolean>;
  version: number;
}

export interface DelegatesTable {
  signatoryId: SignatoryId;
  userId: UserId;
}

export interface FavouritesTable {
  userId: UserId;
  postingId: PostingId;
  savedAt: Generated<Timestamp>;
}

export interface FindingOverrulesTable {
  postingId: PostingId;
  key: string;
  ruleId: string;
  excerpt: string;
  reason: string;
  byUser: UserId | null;
  at: Generated<Timestamp>;
}

export interface FlagsTable {
  id: Generated<FlagId>;
  personId: PersonId;
  kind: FlagKindKey;
  basis: string;
  evidence: string;
  computed: boolean;
  crisisId: CrisisId | null;
  setBy: UserId | null;
  setAt: Generated<Timestamp>;
  expiresOn: string;
  revokedAt: Timestamp | null;
  revokedBy: UserId | null;
  revokeReason: string | null;
}

export interface IscoGroupsTable {
  code: string;
  labelIt: string;
  labelEn: string | null;
}

export interface JobProcessesTable {
  processKey: number;
  workerIds: Generated<string[]>;
  startedAt: Generated<Timestamp>;
}

export interface JoinRequestsTable {
  id: Generated<JoinRequestId>;
  organisationId: OrganisationId;
  userId: UserId;
  state: Generated<"pending" | "approved" | "refused">;
  askedAt: Generated<Timestamp>;
  decidedAt: Timestamp | null;
  decidedBy: UserId | null;
}

export interface KnownDevicesTable {
  userId: UserId;
  tokenHash: string;
  lastUsedAt: Timestamp;
}

export interface LicenceSkillsTable {
  licence: Licence;
  skillId: SkillId;
  reason: string | null;
}

export interface MailsTable {
  id: Generated<string>;
  kind: string;
  toAddress: string;
  subject: string;
  body: string;
  createdAt: Generated<Timestamp>;
  sentAt: Timestamp | null;
  attempts: Generated<number>;
  lastError: string | null;
  onceKey: string | null;
  html: string | null;
  headers: Generated<Json>;
  refusedAt: Timestamp | null;
  attemptedAt: Timestamp | null;
}

export interface MatchesTable {
  id: Generated<MatchId>;
  postingId: PostingId;
  personId: PersonId;
  modelVersion: string;
  weightsVersion: number;
  inputHash: string;
  thousandths: number;
  eligible: boolean;
  explanation: Json;
  computedAt: Generated<Timestamp>;
}

export interface MemberInvitationsTable {
  id: Generated<InvitationId>;
  organisationId: OrganisationId;
  email: string;
  tokenHash: string;
  invitedBy: UserId | null;
  invitedAt: Generated<Timestamp>;
  expiresAt: Timestamp;
  acceptedAt: Timestamp | null;
  withdrawnAt: Timestamp | null;
}

export interface MembershipsTable {
  organisationId: OrganisationId;
  userId: UserId;
  createdAt: Generated<Timestamp>;
}

export interface OccupationSkillsTable {
  occupationId: OccupationId;
  skillId: SkillId;
  essential: boolean;
}

export interface OccupationSubstitutesTable {
  occupationId: OccupationId;
  substituteId: OccupationId;
  strength: "high" | "low";
  signedBy: UserId | null;
  signedAt: Generated<Timestamp>;
  reason: string | null;
}

export interface OccupationsTable {
  id: GeneratedAlways<OccupationId>;
  source: "local" | "esco";
  key: string;
  isco: string;
  masculine: string;
  feminine: string;
  labelEn: string | null;
  aliases: Generated<string[]>;
  sector: string | null;
  retiredAt: Timestamp | null;
}

export interface OrganisationsTable {
  id: Generated<OrganisationId>;
  name: string;
  kind: "employer" | "association" | "school" | "training_body" | "public_body";
  state: Generated<"pending" | "verified" | "refused">;
  vatNumber: string | null;
  taxCode: string | null;
  comune: string | null;
  address: string | null;
  email: string | null;
  phone: string | null;
  website: string | null;
  description: string | null;
  verifiedAt: Timestamp | null;
  verifiedBy: UserId | null;
  stateReason: string | null;
  demo: Generated<boolean>;
  createdAt: Generated<Timestamp>;
  updatedAt: Generated<Timestamp>;
  evidence: Generated<Evidence[]>;
  evidenceNote: string | null;
  authorisation: string | null;
}

export interface PageRatingsTable {
  id: Generated<string>;
  path: string;
  locale: string;
  rating: number;
  reason: "clear" | "complete" | "progress" | "no_trouble" | "unclear" | "incomplete" | "no_progress" | "trouble" | "other" | null;
  words: string | null;
  ratedOn: string;
}

export interface PasskeysTable {
  id: string;
  userId: string;
  publicKey: Buffer;
  counter: number;
  transports: string[];
  browser: string | null;
  system: string | null;
  createdAt: Timestamp;
  lastUsedAt: Timestamp;
}

export interface PeopleTable {
  id: Generated<PersonId>;
  userId: UserId | null;
  state: Generated<"active" | "archived">;
  givenName: string;
  familyName: string;
  birthDate: string | null;
  taxCodeSealed: Buffer | null;
  taxCodeKey: string | null;
  email: string | null;
  phone: string | null;
  phoneKey: string | null;
  nameKey: string;
  comune: string | null;
  address: string | null;
  hasCar: boolean | null;
  maxTravelKm: number | null;
  educationLevel: EqfLevel | null;
  preferredContracts: Generated<ContractKey[]>;
  acceptedContracts: Generated<ContractKey[]>;
  workingTimes: Generated<WorkingTime[]>;
  weeklyMinutesMin: number | null;
  weeklyMinutesMax: number | null;
  shifts: Generated<Shift[]>;
  availableFrom: string | null;
  workConditions: string | null;
  licences: Generated<Licence[]>;
  demo: Generated<boolean>;
  createdBy: UserId | null;
  version: Generated<number>;
  createdAt: Generated<Timestamp>;
  updatedAt: Generated<Timestamp>;
  askedNone: Generated<MayBeNone[]>;
  lawAnswers: Generated<ColumnType<LawAnswers, string, string>>;
  birthPlace: string | null;
}

export interface PeopleLanguagesTable {
  personId: PersonId;
  language: Language;
  level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
}

export interface PeopleOccupationsTable {
  personId: PersonId;
  occupationId: OccupationId;
  relation: "desired" | "practised";
  months: number | null;
}

export interface PeopleSkillsTable {
  personId: PersonId;
  skillId: SkillId;
}

export interface PersonFactsTable {
  id: Generated<string>;
  personId: PersonId;
  kind: "did_filed" | "last_job_ended" | "job_started" | "study_ended" | "study_started" | "never_worked";
  onDate: string;
  evidence: string | null;
  recordedBy: UserId | null;
  recordedAt: Generated<Timestamp>;
}

export interface PlacesTable {
  id: GeneratedAlways<number>;
  istat: string | null;
  name: string;
  otherName: string | null;
  province: string | null;
  cadastral: string | null;
  startsOn: string | null;
  endsOn: string | null;
  nameKeys: string[];
}

export interface PostingLanguagesTable {
  postingId: PostingId;
  language: Language;
  level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
}

export interface PostingMovesTable {
  id: GeneratedAlways<number>;
  postingId: PostingId;
  at: Generated<Timestamp>;
  byUser: UserId | null;
  byRole: string;
  move: PostingMove;
  fromState: PostingState;
  toState: PostingState;
  reason: string | null;
  findings: Generated<Json>;
}

export interface PostingSessionsTable {
  postingId: PostingId;
  beginsAt: Timestamp;
  endsAt: Timestamp;
}

export interface PostingSkillsTable {
  postingId: PostingId;
  skillId: SkillId;
  essential: boolean;
}

export interface PostingViewsTable {
  postingId: PostingId;
  onDay: string;
  views: number;
}

export interface PostingsTable {
  id: Generated<PostingId>;
  code: Generated<number>;
  organisationId: OrganisationId;
  externalId: string | null;
  state: Generated<"draft" | "in_review" | "changes_requested" | "published" | "paused" | "closed" | "archived">;
  kind: "job" | "internship" | "lab" | "course" | "meeting" | "call" | "placement";
  title: Generated<string>;
  occupationId: OccupationId | null;
  description: Generated<string>;
  comune: string | null;
  address: string | null;
  remote: Generated<"no" | "partial" | "full">;
  reachableWithoutCar: Generated<boolean>;
  contract: ContractKey | null;
  months: number | null;
  seasonal: Generated<boolean>;
  workingTime: "full_time" | "part_time" | "part_time_vertical" | "part_time_mixed" | null;
  weeklyMinutes: number | null;
  shifts: Generated<Shift[]>;
  scheduleNote: string | null;
  payMinCents: number | null;
  payMaxCents: number | null;
  payPeriod: "hour" | "day" | "month" | "year" | "total" | null;
  payInstalments: number | null;
  payNote: string | null;
  agreementCode: string | null;
  agreementLevel: string | null;
  places: Generated<number>;
  startsOn: string | null;
  closesOn: string | null;
  experienceMonths: Generated<number>;
  educationLevel: EqfLevel | null;
  requiredLicences: Generated<Licence[]>;
  usefulLicences: Generated<Licence[]>;
  otherRequirements: string | null;
  hardChecks: Generated<HardCheck[]>;
  minimumAge: number | null;
  reserved: Generated<"none" | "art1" | "art18">;
  promoter: string | null;
  tutor: string | null;
  curricular: Generated<boolean>;
  beginsAt: Timestamp | null;
  endsAt: Timestamp | null;
  responseDays: Generated<number>;
  contactName: string | null;
  contactEmail: string | null;
  contactPhone: string | null;
  publishedAt: Timestamp | null;
  refreshedAt: Timestamp | null;
  closedAt: Timestamp | null;
  closingOutcome: "filled_here" | "filled_elsewhere" | "not_filled" | "withdrawn" | "refused" | "expired" | null;
  createdBy: UserId | null;
  demo: Generated<boolean>;
  version: Generated<number>;
  createdAt: Generated<Timestamp>;
  updatedAt: Generated<Timestamp>;
  joining: Generated<"here" | "link" | "contact" | "none">;
  link: string | null;
  remoteShare: number | null;
  remoteForm: "agile" | "telework" | null;
  host: string | null;
  internshipCategory: "ordinary" | "graduate_or_disadvantaged" | "disability" | null;
  school: string | null;
  totalHours: number | null;
  certificate: string | null;
  costCents: number | null;
  closesTime: string | null;
  fund: string | null;
  eligible: string | null;
  howToAsk: string | null;
  amountMinCents: number | null;
  amountMaxCents: number | null;
  amountTotalCents: number | null;
  programme: "scu" | "scr" | "puc" | "lsu" | "tir_incl" | "fsl" | "vol" | null;
  project: string | null;
  comesFrom: PostingId | null;
  comesAs: "copy" | "relist" | null;
}

export interface RateLimitsTable {
  key: string;
  points: Generated<number>;
  expire: number | null;
}

export interface RecoveryCodesTable {
  userId: string;
  codeHash: string;
  usedAt: Timestamp | null;
}

export interface RegistrationsTable {
  id: Generated<RegistrationId>;
  postingId: PostingId;
  personId: PersonId | null;
  origin: "self" | "member" | "operator";
  state: "to_confirm" | "registered" | "waiting" | "cancelled";
  name: string;
  email: string | null;
  phone: string | null;
  note: string | null;
  locale: Generated<string>;
  tokenHash: string | null;
  submissionKey: string | null;
  sameKey: string | null;
  confirmedAt: Timestamp | null;
  confirmedBy: UserId | null;
  promotedAt: Timestamp | null;
  cancelledAt: Timestamp | null;
  cancelledByRole: "holder" | "member" | "operator" | "system" | null;
  remindedFor: Timestamp | null;
  anonymisedAt: Timestamp | null;
  demo: Generated<boolean>;
  createdAt: Generated<Timestamp>;
  version: Generated<number>;
  updatedAt: Generated<Timestamp>;
}

export interface RemindersTable {
  id: Generated<ReminderId>;
  subscriberId: SubscriberId;
  postingId: PostingId;
  locale: string;
  createdAt: Generated<Timestamp>;
  confirmedAt: Timestamp | null;
  sentAt: Timestamp | null;
}

export interface ReportsTable {
  id: Generated<string>;
  postingId: PostingId | null;
  reason: "money" | "discrimination" | "false" | "expired" | "broken" | "wrong" | "unclear" | "barrier" | "other";
  words: string | null;
  page: string | null;
  email: string | null;
  locale: Generated<string>;
  submissionKey: string | null;
  createdAt: Generated<Timestamp>;
  outcome: "unfounded" | "paused" | "corrected" | "done" | null;
  note: string | null;
  answeredAt: Timestamp | null;
  answeredBy: UserId | null;
}

export interface RoadDistancesTable {
  fromComune: string;
  toComune: string;
  tenthsKm: number;
  minutes: number | null;
}

export interface SearchChangesTable {
  code: number;
  writtenBy: Generated<unknown>;
  writtenAt: Generated<Timestamp>;
}

export interface SearchDocumentsTable {
  postingId: PostingId;
  version: number;
  code: number;
  title: string;
  foldedTitle: string;
  titleStems: unknown;
  kind: string;
  comune: string | null;
  remote: string;
  contractGroup: string | null;
  workingTime: "full_time" | "part_time" | null;
  shifts: string[];
  isco: string | null;
  education: unknown;
  languages: string[];
  licences: string[];
  noExperience: boolean;
  noLicence: boolean;
  withoutCar: boolean;
  reserved: boolean;
  seasonal: boolean;
  morningsOnly: boolean;
  noNights: boolean;
  payMonthCents: number | null;
  startsOn: string | null;
  closesOn: string | null;
  publishedOn: string;
}

export interface SearchOutboxTable {
  id: GeneratedAlways<number>;
  postingId: string;
  notedAt: Generated<Timestamp>;
  setAsideAt: Timestamp | null;
  reason: string | null;
}

export interface SearchTextsTable {
  postingId: string;
  stems: string;
  code: number;
}

export interface SearchUpkeepTable {
  onlyOne: Generated<boolean>;
  liveForm: string | null;
  liveSince: Timestamp | null;
  buildingUid: string | null;
  buildingSince: Timestamp | null;
  buildingDone: Generated<number>;
  buildingTotal: Generated<number>;
  oldUid: string | null;
  oldSince: Timestamp | null;
  countedAt: Timestamp | null;
  comparedAt: Timestamp | null;
  seenAt: Timestamp | null;
  answering: Generated<"postgres" | "meilisearch">;
  problem: string | null;
  problemSince: Timestamp | null;
}

export interface SearchWordsTable {
  scope: "posting" | "occupation" | "skill";
  word: string;
}

export interface SecondFactorsTable {
  userId: UserId;
  secretSealed: Buffer;
  lastStep: number;
  recoveryBatch: string;
  createdAt: Timestamp;
}

export interface SeedStampsTable {
  name: string;
  stamp: string;
  at: Generated<Timestamp>;
}

export interface SentPostingsTable {
  subscriberId: SubscriberId;
  postingId: PostingId;
  alertId: AlertId | null;
  digestOn: string;
  place: number;
}

export interface SentenceLabelsTable {
  id: Generated<string>;
  postingId: PostingId | null;
  sentence: string;
  ruleId: string | null;
  fault: boolean;
  source: "false_alarm" | "changes_requested" | "read_again";
  byUser: UserId | null;
  at: Generated<Timestamp>;
}

export interface SessionsTable {
  id: string;
  userId: UserId;
  expiresAt: Timestamp;
  createdAt: Generated<Timestamp>;
  lastUsedAt: Generated<Timestamp>;
  factorAt: Timestamp | null;
  browser: string | null;
  system: string | null;
  provider: string | null;
  providerSubject: string | null;
}

export interface SignatoriesTable {
  id: Generated<SignatoryId>;
  name: string;
  demo: Generated<boolean>;
}

export interface SiteSettingsTable {
  onlyRow: Generated<boolean>;
  siteName: Generated<string>;
  comuneName: Generated<string>;
  homeComune: Generated<string>;
  deskName: Generated<string>;
  deskAddress: Generated<string>;
  deskPhone: Generated<string>;
  deskEmail: Generated<string>;
  deskHours: Generated<Json>;
  updatedAt: Generated<Timestamp>;
  payMinHourlyCents: Generated<number>;
  payMaxHourlyCents: Generated<number>;
  payMaxSpread: Generated<number>;
  secondFactorRequired: boolean | null;
}

export interface SkillsTable {
  id: GeneratedAlways<SkillId>;
  source: "local" | "esco";
  key: string;
  labelIt: string;
  labelEn: string | null;
  aliases: Generated<string[]>;
  broaderId: SkillId | null;
  language: string | null;
}

export interface SubmissionsTable {
  key: string;
  answer: Json | null;
  madeAt: Timestamp;
}

export interface SubscribersTable {
  id: Generated<SubscriberId>;
  email: string;
  locale: string;
  tokenHash: string;
  createdAt: Generated<Timestamp>;
  refusedAt: Timestamp | null;
}

export interface UsedChallengesTable {
  hash: string;
  expiresAt: Timestamp;
}

export interface UserRolesTable {
  userId: UserId;
  role: "seeker" | "member" | "operator" | "partner" | "delegate" | "secretary" | "admin";
}

export interface UsersTable {
  id: Generated<UserId>;
  email: string;
  name: string;
  passwordHash: string | null;
  emailConfirmedAt: Timestamp | null;
  disabledAt: Timestamp | null;
  createdAt: Generated<Timestamp>;
  taxCodeKey: string | null;
}

export interface VocabularyLabelsTable {
  scope: "occupation" | "skill";
  id: number;
  itemId: number;
  label: string;
  foldedLabel: string;
  isAlias: boolean;
  isco: string | null;
  itemStems: number;
  rootWeight: number;
  onsetWeight: number;
}

export interface VocabularyTermsTable {
  scope: string;
  level: "stem" | "root" | "onset";
  term: string;
  weight: number;
  owners: number[];
}

export interface WeightProfilesTable {
  version: number;
  weights: Json;
  author: string;
  reason: string;
  publishedAt: Timestamp;
  typical: Json;
}

export interface Database {
  accountLinks: AccountLinksTable;
  agreements: AgreementsTable;
  alerts: AlertsTable;
  answerTemplates: AnswerTemplatesTable;
  applicationMoves: ApplicationMovesTable;
  applicationNotes: ApplicationNotesTable;
  applications: ApplicationsTable;
  attendances: AttendancesTable;
  auditEntries: AuditEntriesTable;
  comuni: ComuniTable;
  crises: CrisesTable;
  crisisDeadlines: CrisisDeadlinesTable;
  crisisEvents: CrisisEventsTable;
  dataVersion: DataVersionTable;
  delegates: DelegatesTable;
  favourites: FavouritesTable;
  findingOverrules: FindingOverrulesTable;
  flags: FlagsTable;
  iscoGroups: IscoGroupsTable;
  jobProcesses: JobProcessesTable;
  joinRequests: JoinRequestsTable;
  knownDevices: KnownDevicesTable;
  licenceSkills: LicenceSkillsTable;
  mails: MailsTable;
  matches: MatchesTable;
  memberInvitations: MemberInvitationsTable;
  memberships: MembershipsTable;
  occupationSkills: OccupationSkillsTable;
  occupationSubstitutes: OccupationSubstitutesTable;
  occupations: OccupationsTable;
  organisations: OrganisationsTable;
  pageRatings: PageRatingsTable;
  passkeys: PasskeysTable;
  people: PeopleTable;
  peopleLanguages: PeopleLanguagesTable;
  peopleOccupations: PeopleOccupationsTable;
  peopleSkills: PeopleSkillsTable;
  personFacts: PersonFactsTable;
  places: PlacesTable;
  postingLanguages: PostingLanguagesTable;
  postingMoves: PostingMovesTable;
  postingSessions: PostingSessionsTable;
  postingSkills: PostingSkillsTable;
  postingViews: PostingViewsTable;
  postings: PostingsTable;
  rateLimits: RateLimitsTable;
  recoveryCodes: RecoveryCodesTable;
  registrations: RegistrationsTable;
  reminders: RemindersTable;
  reports: ReportsTable;
  roadDistances: RoadDistancesTable;
  searchChanges: SearchChangesTable;
  searchDocuments: SearchDocumentsTable;
  searchOutbox: SearchOutboxTable;
  searchTexts: SearchTextsTable;
  searchUpkeep: SearchUpkeepTable;
  searchWords: SearchWordsTable;
  secondFactors: SecondFactorsTable;
  seedStamps: SeedStampsTable;
  sentPostings: SentPostingsTable;
  sentenceLabels: SentenceLabelsTable;
  sessions: SessionsTable;
  signatories: SignatoriesTable;
  siteSettings: SiteSettingsTable;
  skills: SkillsTable;
  submissions: SubmissionsTable;
  subscribers: SubscribersTable;
  usedChallenges: UsedChallengesTable;
  userRoles: UserRolesTable;
  users: UsersTable;
  vocabularyLabels: VocabularyLabelsTable;
  vocabularyTerms: VocabularyTermsTable;
  weightProfiles: WeightProfilesTable;
}
