import { Ticks } from "~/components/posting/Ticks";
import { useLocale, useWords } from "~/components/locale";
import { telephone } from "~/components/shell/frame";
import { capitalised, longDateTime } from "~/text/format";

interface Candidate {
  email: string | null;
  phone: string | null;
  message: string | null;
  ticks: readonly string[];
  interviewAt: Date | null;
  interviewPlace: string | null;
}

/** What the person sent: how to reach them, what they ticked and wrote. Nothing of the desk's file is here. */
export function CandidateFacts({
  candidate: { email, phone, message, ticks, interviewAt, interviewPlace },
}: {
  candidate: Candidate;
}) {
  const locale = useLocale();
  const { candidates } = useWords().applications;
  return (
    <div className="it-card card-pad">
      <h2>{candidates.contact}</h2>
      {email === null && phone === null && <p>{candidates.noContact}</p>}
      <dl className="plain-facts">
        {email !== null && (
          <div>
            <dt>{candidates.email}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
        {phone !== null && (
          <div>
            <dt>{candidates.phone}</dt>
            <dd>
              <a href={telephone(phone)}>{phone}</a>
            </dd>
          </div>
        )}
        {interviewAt !== null && (
          <div>
            <dt>{candidates.interview}</dt>
            <dd>
              {capitalised(longDateTime(locale, interviewAt))}
              {interviewPlace && `, ${interviewPlace}`}
            </dd>
          </div>
        )}
      </dl>
      <h3>{candidates.ticked}</h3>
      {ticks.length > 0 ? <Ticks items={ticks} /> : <p>{candidates.tickedNone}</p>}
      <h3>{candidates.wrote}</h3>
      <p className="own-words">{message ?? candidates.wroteNone}</p>
    </div>
  );
}
