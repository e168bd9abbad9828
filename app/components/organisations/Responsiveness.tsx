import type { Responsiveness as Measured } from "~/domain/organisations/responsiveness";
import { days, percent } from "~/text/format";
import { useLocale, useWords } from "../locale";

/** The real time an organisation takes, and the promises it kept; or that it is too early to say. */
export function Responsiveness({ measured: { medianDays, keptShare, due } }: { measured: Measured }) {
  const locale = useLocale();
  const { publicPage } = useWords().organisations;
  return (
    <>
      {medianDays === null ? (
        <p>{publicPage.few}</p>
      ) : (
        <p>
          <strong>{publicPage.median(days(locale, medianDays))}</strong>
        </p>
      )}
      {keptShare !== null && <p>{publicPage.kept(percent(locale, keptShare), publicPage.due(due))}</p>}
      <details>
        <summary>{publicPage.howTitle}</summary>
        <p>{publicPage.how}</p>
      </details>
    </>
  );
}
