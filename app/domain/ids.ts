import { z } from "zod";

/** Ids are branded: a person's id can never be passed where a posting's is asked. */
const uuid = <Brand extends string>() => z.uuid().brand<Brand>();
const serial = <Brand extends string>() => z.coerce.number().int().positive().brand<Brand>();

export const UserId = uuid<"UserId">();
export type UserId = z.infer<typeof UserId>;
export const OrganisationId = uuid<"OrganisationId">();
export type OrganisationId = z.infer<typeof OrganisationId>;
export const PostingId = uuid<"PostingId">();
export type PostingId = z.infer<typeof PostingId>;
export const PersonId = uuid<"PersonId">();
export type PersonId = z.infer<typeof PersonId>;
export const FlagId = uuid<"FlagId">();
export type FlagId = z.infer<typeof FlagId>;
export const ApplicationId = uuid<"ApplicationId">();
export type ApplicationId = z.infer<typeof ApplicationId>;
export const RegistrationId = uuid<"RegistrationId">();
export type RegistrationId = z.infer<typeof RegistrationId>;
export const MatchId = uuid<"MatchId">();
export type MatchId = z.infer<typeof MatchId>;
export const CrisisId = uuid<"CrisisId">();
export type CrisisId = z.infer<typeof CrisisId>;
export const SubscriberId = uuid<"SubscriberId">();
export type SubscriberId = z.infer<typeof SubscriberId>;
export const AlertId = uuid<"AlertId">();
export type AlertId = z.infer<typeof AlertId>;
export const ReminderId = uuid<"ReminderId">();
export type ReminderId = z.infer<typeof ReminderId>;
export const SignatoryId = uuid<"SignatoryId">();
export type SignatoryId = z.infer<typeof SignatoryId>;
export const TemplateId = uuid<"TemplateId">();
export type TemplateId = z.infer<typeof TemplateId>;
export const NoteId = uuid<"NoteId">();
export type NoteId = z.infer<typeof NoteId>;
export const JoinRequestId = uuid<"JoinRequestId">();
export type JoinRequestId = z.infer<typeof JoinRequestId>;
export const InvitationId = uuid<"InvitationId">();
export type InvitationId = z.infer<typeof InvitationId>;

/** Occupations and skills are small whole numbers, so the ranking engine can pack them in typed arrays. */
export const OccupationId = serial<"OccupationId">();
export type OccupationId = z.infer<typeof OccupationId>;
export const SkillId = serial<"SkillId">();
export type SkillId = z.infer<typeof SkillId>;
