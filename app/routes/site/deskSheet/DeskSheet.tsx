import type { ReactNode } from "react";
import { LocalLink } from "~/components/locale";
import { paths } from "~/paths";
import type { Words } from "~/text/words";
import { RichText } from "../parts/RichText";

interface Props {
  service: Words["pages"]["deskSheet"];
  contacts: ReactNode;
}

const paragraphs = (texts: readonly string[]) =>
  texts.map((text) => (
    <p key={text}>
      <RichText text={text} />
    </p>
  ));

interface Section {
  id: string;
  /** The mark the public sector's rules look for. */
  element: string;
  title: string;
  body: ReactNode;
}

function sectionsOf({ service, contacts }: Props): Section[] {
  const { addressed, how, needed, achieved, times, access, conditions } = service;
  return [
    { id: "a-chi", element: "service-addressed", title: addressed.title, body: paragraphs(addressed.text) },
    {
      id: "come",
      element: "service-how-to",
      title: how.title,
      body: (
        <ol>
          {how.list.map((step) => (
            <li key={step}>
              <RichText text={step} />
            </li>
          ))}
        </ol>
      ),
    },
    {
      id: "cosa-serve",
      element: "service-needed",
      title: needed.title,
      body: (
        <>
          {paragraphs(needed.text)}
          <ul>
            {needed.list.map((thing) => (
              <li key={thing}>{thing}</li>
            ))}
          </ul>
          <p>{needed.after}</p>
        </>
      ),
    },
    { id: "cosa-si-ottiene", element: "service-achieved", title: achieved.title, body: paragraphs(achieved.text) },
    {
      id: "tempi",
      element: "service-calendar-text",
      title: times.title,
      body: (
        <>
          {paragraphs(times.text)}
          <dl className="calendar-list" data-element="service-calendar-list">
            {times.calendar.map(({ when, what }) => (
              <div key={when}>
                <dt>{when}</dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </>
      ),
    },
    {
      id: "accedi",
      element: "service-generic-access",
      title: access.title,
      body: (
        <>
          {paragraphs(access.text)}
          <div className="button-row">
            <LocalLink className="btn btn-primary" to={paths.postings()} data-element="service-online-access">
              {access.online}
            </LocalLink>
            <LocalLink className="btn btn-outline-primary" to={paths.desk()} data-element="service-booking-access">
              {access.booking}
            </LocalLink>
          </div>
          <p className="small mt-2">{access.bookingNote}</p>
        </>
      ),
    },
    { id: "condizioni", element: "service-conditions", title: conditions.title, body: paragraphs(conditions.text) },
    { id: "contatti", element: "service-contacts", title: service.contacts.title, body: contacts },
  ];
}

/** The body of a service sheet: the index at the left, its sections at the right, with the marks of the public sector's rules. */
export function DeskSheet(props: Props) {
  const sections = sectionsOf(props);
  return (
    <div className="container page-body service-sheet">
      <nav className="sidebar-wrapper service-index" aria-label={props.service.index}>
        <h2 className="h6">{props.service.index}</h2>
        <ul className="link-list" data-element="page-index">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a className="list-item" href={`#${id}`}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="prose">
        {sections.map(({ id, element, title, body }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <div data-element={element}>{body}</div>
          </section>
        ))}
      </div>
    </div>
  );
}
