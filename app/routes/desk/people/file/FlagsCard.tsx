import { Badge } from "~/components/data/Badge";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { useCurrentPath, useLocale, useWords } from "~/components/locale";
import type { ProposedFlag } from "~/domain/flags/computeFlags";
import { flagExpiry } from "~/domain/flags/expiry";
import { DESK_ONLY_KINDS, RESERVED_ROUTES } from "~/domain/flags/forms";
import type { FlagKindKey } from "~/domain/flags/kinds";
import type { FlagId } from "~/domain/ids";
import { daysUntil, mediumDate, shortDate } from "~/text/format";
import { describeEvidence } from "~/text/flags/describeEvidence";
import type { CardForm, CardForms } from "~/components/forms/cardForm";
import { PostForm } from "~/components/forms/PostForm";

export interface FlagShown {
  id: FlagId;
  kind: FlagKindKey;
  basis: string;
  evidence: string;
  computed: boolean;
  setAt: Date;
  setByName: string | null;
  /** ISO date, the last day. */
  expiresOn: string;
  revokedAt: Date | null;
  revokedByName: string | null;
  revokeReason: string | null;
}

interface Props {
  flags: readonly FlagShown[];
  proposed: readonly ProposedFlag[];
  /** Kinds the facts of today still show. */
  following: readonly FlagKindKey[];
  /** ISO date. */
  today: string;
  forms: CardForms;
}

const SOON_DAYS = 30;

/** Flags proposed, standing and past, each with what can be done about it. Only for the desk. */
export function FlagsCard({ flags, proposed, following, today, forms }: Props) {
  const words = useWords().flags.list;
  const standing = flags.filter(({ revokedAt }) => revokedAt === null);
  const past = flags.filter(({ revokedAt }) => revokedAt !== null);
  return (
    <section className="it-card" aria-labelledby="flags">
      <div className="card-head">
        <h2 id="flags">{words.title}</h2>
        <span className="meta">{words.note}</span>
      </div>
      {proposed.length > 0 && (
        <div className="card-body">
          <h3>{words.proposed}</h3>
          <p className="meta">{words.proposedNote}</p>
          {proposed.map((flag) => (
            <Proposed key={flag.kind} flag={flag} today={today} form={forms.form(`confirm-${flag.kind}`)} />
          ))}
        </div>
      )}
      <div className="card-body">
        <h3>{words.standing}</h3>
        {standing.length === 0 && <p className="meta">{words.none}</p>}
        {standing.map((flag) => (
          <Standing
            key={flag.id}
            flag={flag}
            today={today}
            doubtful={flag.computed && !following.includes(flag.kind)}
            form={forms.form(`revoke-${flag.id}`)}
          />
        ))}
      </div>
      <div className="card-body">
        <AddFlag form={forms.form("set")} />
      </div>
      {past.length > 0 && <Past flags={past} />}
    </section>
  );
}

function Proposed({ flag, today, form }: { flag: ProposedFlag; today: string; form: CardForm }) {
  const dictionary = useWords();
  const { terms } = dictionary.flags;
  const words = dictionary.flags.list;
  const here = useCurrentPath();
  const locale = useLocale();
  const name = terms.flagKind[flag.kind];
  return (
    <div className="flag-line">
      <b>{name}</b>
      <p className="meta">
        {describeEvidence(dictionary, flag.evidence)}. {words.basis}: {flag.basis}
      </p>
      <details open={form.refused}>
        <summary className="btn btn-outline-primary btn-sm">
          {words.confirm}
          <span className="visually-hidden">: {name}</span>
        </summary>
        <PostForm action={here} noValidate>
          <input type="hidden" name="intent" value="confirm" />
          <input type="hidden" name="form" value={form.key} />
          <input type="hidden" name="kind" value={flag.kind} />
          <TextField {...form.field("note")} label={words.noteField} optional autoComplete="off" />
          <TextField
            {...form.field("expiresOn")}
            label={words.expires}
            hint={words.expiresHint(shortDate(locale, flagExpiry(flag.kind, today, null) ?? today))}
            optional
          />
          <SubmitButton small>{words.confirmOf(name)}</SubmitButton>
        </PostForm>
      </details>
    </div>
  );
}

function Standing({
  flag,
  today,
  doubtful,
  form,
}: {
  flag: FlagShown;
  today: string;
  doubtful: boolean;
  form: CardForm;
}) {
  const dictionary = useWords();
  const { terms } = dictionary.flags;
  const words = dictionary.flags.list;
  const here = useCurrentPath();
  const locale = useLocale();
  const name = terms.flagKind[flag.kind];
  const expired = flag.expiresOn < today;
  const soon = daysUntil(flag.expiresOn, new Date(`${today}T12:00:00Z`)) <= SOON_DAYS;
  const day = mediumDate(locale, flag.expiresOn);
  return (
    <div className="flag-line">
      <b>{name}</b>{" "}
      {expired ? (
        <Badge tone="red">{words.expired(day)}</Badge>
      ) : (
        <Badge tone={soon ? "amber" : "line"}>{words.until(day)}</Badge>
      )}
      {soon && !expired && (
        <>
          {" "}
          <Badge tone="amber">{words.soon}</Badge>
        </>
      )}
      <p className="meta">
        {flag.evidence}. {words.basis}: {flag.basis}. {words.setBy(flag.setByName, mediumDate(locale, flag.setAt))}
      </p>
      {doubtful && (
        <p className="meta">
          <strong>{words.noLonger}</strong>
        </p>
      )}
      <details open={form.refused}>
        <summary className="btn btn-outline-danger btn-sm">
          {words.revoke}
          <span className="visually-hidden">: {name}</span>
        </summary>
        <PostForm action={here} noValidate>
          <input type="hidden" name="intent" value="revoke" />
          <input type="hidden" name="form" value={form.key} />
          <input type="hidden" name="flag" value={flag.id} />
          <TextField {...form.field("reason")} label={words.reason} autoComplete="off" />
          <SubmitButton small look="outline-danger">
            {words.revokeOf(name)}
          </SubmitButton>
        </PostForm>
      </details>
    </div>
  );
}

function AddFlag({ form }: { form: CardForm }) {
  const dictionary = useWords();
  const { terms } = dictionary.flags;
  const words = dictionary.flags.list;
  const here = useCurrentPath();
  return (
    <details open={form.refused}>
      <summary className="btn btn-outline-primary btn-sm">{words.add}</summary>
      <PostForm action={here} noValidate>
        <input type="hidden" name="intent" value="set" />
        <input type="hidden" name="form" value={form.key} />
        <SelectField
          {...form.field("kind")}
          label={words.kind}
          options={DESK_ONLY_KINDS.map((kind) => ({ value: kind, label: terms.flagKind[kind] }))}
        />
        <SelectField
          {...form.field("route")}
          label={words.route}
          hint={words.routeHint}
          optional
          options={RESERVED_ROUTES.map((route) => ({ value: route, label: words.routes[route] }))}
        />
        <TextField {...form.field("evidence")} label={words.evidence} hint={words.evidenceHint} autoComplete="off" />
        <TextField {...form.field("expiresOn")} label={words.expires} optional />
        <SubmitButton small>{words.save}</SubmitButton>
      </PostForm>
    </details>
  );
}

function Past({ flags }: { flags: readonly FlagShown[] }) {
  const dictionary = useWords();
  const { terms } = dictionary.flags;
  const words = dictionary.flags.list;
  const locale = useLocale();
  return (
    <div className="card-body">
      <h3>{words.past}</h3>
      <ul className="plain-lines">
        {flags.map(({ id, kind, revokedAt, revokedByName, revokeReason }) => (
          <li key={id}>
            {terms.flagKind[kind]}
            <span className="meta d-block">
              {words.revoked(
                revokedByName,
                revokedAt === null ? "" : mediumDate(locale, revokedAt),
                revokeReason ?? "",
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
