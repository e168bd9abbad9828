import type { ReactNode } from "react";
import { Icon } from "~/components/Icon";
import { useLocale, useWords } from "~/components/locale";
import { Ticks } from "~/components/posting/Ticks";
import { telephone } from "~/components/shell/frame";
import { linesOf } from "~/domain/forms/text";
import type { PostingFields } from "~/domain/postings/fields";
import { isAcceptingApplications } from "~/domain/postings/joining";
import { isEventKind } from "~/domain/registrations/events";
import { longDate } from "~/text/format";
import { readablePhone } from "~/domain/forms/phone";

type Joined = Pick<
  PostingFields,
  "kind" | "joining" | "link" | "howToAsk" | "closesOn" | "closesTime" | "contactName" | "contactEmail" | "contactPhone"
>;

interface Props {
  posting: Joined;
  /** True once the hour of a call's last day has passed. */
  late?: boolean;
  /** The form of applications, shown where the site takes them. */
  application: ReactNode;
  /** The form of registrations, shown where the site keeps the seats. */
  registration: ReactNode;
}

/** How one joins, for every kind and every way: a form here, another page, somebody to write to, or an open door. */
export function HowToJoin({ posting, late = false, application, registration }: Props) {
  if (isAcceptingApplications(posting)) return <section>{application}</section>;
  if (isEventKind(posting.kind) && posting.joining === "here") return registration;
  return <Elsewhere posting={posting} late={late} />;
}

function Elsewhere({ posting, late }: { posting: Joined; late: boolean }) {
  const { join } = useWords().postings.facts;
  const { kind, joining } = posting;
  const title =
    kind === "call"
      ? join.call
      : kind === "placement"
        ? join.applyElsewhere
        : joining === "none"
          ? join.door
          : join.elsewhere;
  const lead =
    kind === "call"
      ? join.callNote
      : kind === "placement"
        ? join.applyElsewhereText
        : { none: join.doorText, contact: join.contactText, link: join.elsewhereText, here: "" }[joining];
  return (
    <section className="paper-panel how-to-join" id="candidati" aria-labelledby="join-title">
      <h2 id="join-title">{title}</h2>
      <p>{lead}</p>
      {kind === "call" && (
        <>
          <Ticks icon="arrow" items={linesOf(posting.howToAsk)} />
          <Deadline posting={posting} late={late} />
        </>
      )}
      {posting.link !== null && <PageLink kind={kind} link={posting.link} />}
      {(kind === "call" || joining === "contact") && <Contact posting={posting} />}
    </section>
  );
}

function Deadline({ posting: { closesOn, closesTime }, late }: { posting: Joined; late: boolean }) {
  const { join } = useWords().postings.facts;
  const locale = useLocale();
  if (closesOn === null) return null;
  const day = longDate(locale, closesOn);
  return (
    <p>
      <strong>{late ? join.late : closesTime === null ? join.deadline(day) : join.deadlineAt(day, closesTime)}</strong>
    </p>
  );
}

/** Another site's page: its name is said before one goes there. */
function PageLink({ kind, link }: { kind: Joined["kind"]; link: string }) {
  const { join } = useWords().postings.facts;
  const label = kind === "call" ? join.page : kind === "placement" ? join.applyPage : join.elsewherePage;
  return (
    <p>
      <a className="btn btn-primary" href={link} rel="noopener noreferrer external">
        {label}
      </a>
      <small className="d-block mt-1">{join.goesTo(URL.canParse(link) ? new URL(link).hostname : link)}</small>
    </p>
  );
}

function Contact({ posting: { contactName, contactEmail, contactPhone } }: { posting: Joined }) {
  const { join } = useWords().postings.facts;
  if (contactEmail === null && contactPhone === null) return null;
  return (
    <>
      <h3>{join.contact}</h3>
      <ul className="link-lines">
        {contactName !== null && <li>{contactName}</li>}
        {contactEmail !== null && (
          <li>
            <a className="tool-link" href={`mailto:${contactEmail}`}>
              <Icon name="mail" size="sm" />
              {contactEmail}
            </a>
          </li>
        )}
        {contactPhone !== null && (
          <li>
            <a className="tool-link" href={telephone(contactPhone)}>
              <Icon name="phone" size="sm" />
              {readablePhone(contactPhone)}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
