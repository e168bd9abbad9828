import { Timeline, type TimelineItem } from "~/components/data/Timeline";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { CrisisEventKind } from "~/domain/crises/stages";
import type { Tier } from "~/domain/access/tiers";
import type { CrisisId } from "~/domain/ids";
import { dayInRome, dayTile, mediumDate } from "~/text/format";
import { paths } from "~/paths";
import { TierMark } from "../parts/TierMark";
import type { ShownDeadline } from "./CrisisNumbers";
import { TierLegend } from "./TierLegend";

export interface ShownEvent {
  id: number;
  onDate: string;
  kind: CrisisEventKind;
  title: string;
  body: string;
  tier: Tier;
  correctsId: number | null;
  correctedBy: number | null;
  recordedAt: Date;
  recordedByName: string | null;
}

interface Props {
  crisisId: CrisisId;
  events: readonly ShownEvent[];
  deadlines: readonly ShownDeadline[];
  now: Date;
  writes: boolean;
}

const DOT: Partial<Record<CrisisEventKind, "sitting" | "law">> = {
  meeting: "sitting",
  visit: "sitting",
  procedure: "law",
  agreement: "law",
  instrument: "law",
};

/** What happened and what will, newest on top: deadlines to come, today, then events. */
export function CrisisTimeline({ crisisId, events, deadlines, now, writes }: Props) {
  const locale = useLocale();
  const { crises, shell } = useWords();
  const today = dayInRome(now);
  const dated = (date: string) => {
    const { day, month } = dayTile(locale, date);
    return { day: `${day} ${month}`, year: date.slice(0, 4), dateTime: date };
  };
  const future = deadlines.filter(({ metOn, dueOn }) => metOn === null && dueOn > today);
  const items: (TimelineItem & { dateTime: string })[] = [
    ...future.map(({ id, title, law, dueOn, tier }) => ({
      key: id,
      ...dated(dueOn),
      kind: "law" as const,
      future: true,
      title,
      text: law ?? undefined,
      aside: <TierMark tier={tier} />,
    })),
    ...events.map((event) => ({
      key: String(event.id),
      ...dated(event.onDate),
      kind: DOT[event.kind] ?? ("event" as const),
      future: event.onDate > today,
      title: event.correctedBy === null ? event.title : <del>{event.title}</del>,
      text: <EventText event={event} events={events} />,
      aside: (
        <span className="event-aside">
          <TierMark tier={event.tier} />
          {writes && event.correctedBy === null && (
            <LocalLink to={`${paths.tables.crisis(crisisId)}?correggi=${event.id}#event`}>
              {crises.file.correct}
              <span className="visually-hidden">{crises.file.correctWhich(event.title)}</span>
            </LocalLink>
          )}
        </span>
      ),
    })),
  ].sort((a, b) => b.dateTime.localeCompare(a.dateTime));
  const split = items.findIndex(({ dateTime }) => dateTime <= today);
  const at = split === -1 ? items.length : split;
  const line: TimelineItem = {
    key: "today",
    day: shell.timeline.today,
    kind: "today",
    dateTime: today,
    title: mediumDate(locale, today),
  };
  return (
    <section className="it-card" aria-labelledby="timeline">
      <div className="card-head">
        <h2 id="timeline">{crises.file.timeline}</h2>
        <span className="meta">{crises.file.events(events.length)}</span>
      </div>
      <Timeline items={[...items.slice(0, at), line, ...items.slice(at)]} />
      <TierLegend />
    </section>
  );
}

function EventText({ event, events }: { event: ShownEvent; events: readonly ShownEvent[] }) {
  const locale = useLocale();
  const { file } = useWords().crises;
  const corrected = events.find(({ id }) => id === event.correctsId);
  const lines = [
    corrected && file.correction(corrected.title),
    event.correctedBy !== null && file.corrected,
    event.body,
    event.recordedByName && file.recorded(event.recordedByName, mediumDate(locale, event.recordedAt)),
  ];
  return (
    <>
      {lines.filter(Boolean).map((line, i) => (
        <span key={i} className="event-line">
          {line}
        </span>
      ))}
    </>
  );
}
