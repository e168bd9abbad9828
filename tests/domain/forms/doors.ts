import { ForgotPasswordForm, RegisterForm as AccountForm, SignInForm } from "~/domain/accounts/forms";
import { InviteForm } from "~/domain/accounts/staffForms";
import { AddressForm, AlertForm } from "~/domain/alerts/forms";
import { ApplyForm, MoveForm } from "~/domain/applications/forms";
import { ProposalForm } from "~/domain/applications/proposalForm";
import { CrisisForm } from "~/domain/crises/forms";
import { readCrisisIntent } from "~/domain/crises/readCrisisIntent";
import { PostingReportForm, SiteReportForm } from "~/domain/feedback/reports";
import { FactForm, SetFlagForm } from "~/domain/flags/forms";
import { type FormValues, readForm, type Shape } from "~/domain/forms/formValues";
import { ContactsForm } from "~/domain/organisations/contacts";
import { InviteMemberForm, JoinForm } from "~/domain/organisations/members";
import { readPerson } from "~/domain/people/form";
import { importRow } from "~/domain/postings/importRow";
import { readPostingMove } from "~/domain/postings/moveForm";
import { postingFieldReaders } from "~/domain/postings/postingFieldReaders";
import { AddForm, EventDateForm, RegisterForm } from "~/domain/registrations/forms";
import { SettingsForm } from "~/domain/settings/form";

export const TODAY = "2026-12-01";

/** A place where a kind of answer can be typed: the value read there, or the code of the refusal. */
export type Door = readonly [name: string, read: (text: string) => unknown];

const field = (name: string, shape: Shape, of: string): Door => [
  `${name}: ${of}`,
  (text) => {
    const { fields, errors } = readForm(shape, { [of]: text });
    return errors[of]?.code ?? fields[of];
  },
];

const wizard = (of: string): Door => field("wizard", postingFieldReaders(TODAY) as Shape, of);

/** A cell of an import file that says nothing else wrong. */
const cell = (column: string, of: string, more: Record<string, string> = {}): Door => [
  `CSV: ${column}`,
  (text) => {
    const lookups = { occupation: () => null, skill: () => null, comune: () => null };
    const row = importRow({ codice_interno: "1", titolo: "Cuoca/o", ...more, [column]: text }, lookups, TODAY);
    return row.ok
      ? row.fields[of as keyof typeof row.fields]
      : row.problems.find((each) => each.column === column)?.code;
  },
];

const intake = (of: string): Door => [
  `intake: ${of}`,
  (text) => {
    const values: FormValues = { givenName: "", familyName: "Rossi", [of]: text };
    const first = readPerson(values, TODAY);
    const read = first.doubts === undefined ? first : readPerson({ ...values, confirmedDoubts: first.doubts }, TODAY);
    return read.entry ? read.entry[of as keyof typeof read.entry] : read.errors[of]?.code;
  },
];

const crisis = (intent: string, of: string): Door => [
  `crisis ${intent}: ${of}`,
  (text) => {
    const read = readCrisisIntent(
      { intent, title: "x", deadlineTitle: "x", kind: "note", tier: "table", deadlineTier: "table", [of]: text },
      TODAY,
    );
    return "errors" in read ? read.errors[of]?.code : (read.fields as Record<string, unknown>)[of];
  },
];

const either = (name: string, shape: Shape): Door => {
  const [label, read] = field(name, shape, "contact");
  return [
    label,
    (text) => {
      const value = read(text);
      return value !== null && typeof value === "object"
        ? Object.values(value as Record<string, unknown>).find((each) => each !== null)
        : value;
    },
  ];
};

/** Every door of each kind of answer. */
export const DOORS = {
  email: [
    field("sign in", SignInForm, "email"),
    field("password", ForgotPasswordForm, "email"),
    field("account", AccountForm, "email"),
    field("invitation of staff", InviteForm, "email"),
    field("invitation of a member", InviteMemberForm, "email"),
    field("alert", AlertForm, "email"),
    field("links", AddressForm, "email"),
    field("report of an advert", PostingReportForm, "email"),
    field("report of the site", SiteReportForm, "email"),
    field("organisation", ContactsForm, "email"),
    field("settings", SettingsForm, "deskEmail"),
    intake("email"),
    wizard("contactEmail"),
    cell("contatto_email", "contactEmail"),
  ],
  contact: [
    either("application", ApplyForm),
    either("registration", RegisterForm),
    either("registration by the desk", AddForm),
  ],
  phone: [
    field("account", AccountForm, "phone"),
    field("organisation", ContactsForm, "phone"),
    field("settings", SettingsForm, "deskPhone"),
    intake("phone"),
    wizard("contactPhone"),
    cell("contatto_telefono", "contactPhone"),
  ],
  vatNumber: [
    field("account", AccountForm, "vatNumber"),
    field("joining", JoinForm, "vatNumber"),
    field("crisis", CrisisForm, "vatNumber"),
  ],
  day: [
    wizard("startsOn"),
    wizard("closesOn"),
    cell("inizio", "startsOn"),
    intake("availableFrom"),
    field("proposal", ProposalForm(TODAY), "answerBy"),
    field("flag", SetFlagForm(TODAY), "expiresOn"),
    field("fact", FactForm(TODAY), "onDate"),
    crisis("event", "onDate"),
    crisis("deadline", "dueOn"),
    [
      "move: closesOn",
      (text) => {
        const moves = ["extend"] as const;
        const { requested, errors } = readPostingMove(
          { move: "extend", closesOn: text },
          { moves, today: TODAY, closesOn: null },
        );
        return requested?.closesOn ?? errors["closesOn"]?.code;
      },
    ],
  ],
  moment: [
    wizard("beginsAt"),
    field("interview", MoveForm(TODAY), "interviewAt"),
    field("other date", EventDateForm(TODAY), "beginsAt"),
    cell("inizio_incontro", "beginsAt", { tipo: "incontro" }),
  ],
  places: [wizard("places"), cell("posti", "places")],
  workers: [field("crisis", CrisisForm, "headcount"), field("crisis", CrisisForm, "jobsAtRisk")],
  months: [wizard("months"), wizard("experienceMonths"), cell("esperienza_mesi", "experienceMonths")],
  km: [intake("maxTravelKm")],
  percent: [wizard("remoteShare")],
  responseDays: [wizard("responseDays"), cell("risposta_giorni", "responseDays")],
  weeklyHours: [wizard("weeklyMinutes"), cell("ore_settimanali", "weeklyMinutes"), intake("weeklyMinutesMax")],
  money: [wizard("payMinCents"), cell("paga_da", "payMinCents", { paga_ogni: "mese" })],
  taxCode: [intake("taxCode")],
} as const satisfies Record<string, readonly Door[]>;
