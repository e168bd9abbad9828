import { useWords } from "~/components/locale";
import { CachedMarkup } from "../../parts/CachedMarkup";
import { ComuniList } from "./ComuniList";
import { MapOfComuni } from "./MapOfComuni";

/** The zone the map shows; the list names the Comuni of all zones. */
const MAPPED_ZONE = "Piana";
/** Comuni listed at once; the others wait behind a summary. */
const LISTED_AT_ONCE = 9;

interface Place {
  name: string;
  zone: string;
  latitude: number;
  longitude: number;
  /** Postings found there. */
  count: number;
  to: string;
}

/** Where the postings found are: Comuni with their counts, the fullest first, and the map beside them. */
export function PlacesFound({ places, total }: { places: readonly Place[]; total: number }) {
  const { list } = useWords().postings;
  const listed = places
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "it"));
  const [first, rest] = [listed.slice(0, LISTED_AT_ONCE), listed.slice(LISTED_AT_ONCE)];
  return (
    <section className="section section-paper section-edge" aria-labelledby="places">
      <div className="container map-and-list">
        <div>
          <div className="section-head">
            <h2 id="places">{list.places}</h2>
          </div>
          <p>{list.placesLead(total)}</p>
          <ComuniList comuni={first} />
          {rest.length > 0 ? (
            <details>
              <summary>{list.otherPlaces}</summary>
              <ComuniList comuni={rest} />
            </details>
          ) : null}
        </div>
        <CachedMarkup as="div" of={MapOfComuni} with={{ comuni: places.filter(({ zone }) => zone === MAPPED_ZONE) }} />
      </div>
    </section>
  );
}
