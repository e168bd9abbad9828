import { useLocale } from "~/components/locale";
import { kilometres } from "~/text/format";
import type { PostingSummary } from "~/domain/postings/summary";

/** "Cartiera Borghetti · Porcari (9 km)" */
export function EmployerLine({
  posting,
  className,
}: {
  posting: Pick<PostingSummary, "employer" | "comune" | "distanceKm">;
  className: string;
}) {
  const locale = useLocale();
  const { employer, comune, distanceKm } = posting;
  return (
    <p className={className}>
      <strong>{employer}</strong>
      {comune !== null && (
        <>
          <span className="middle-dot"> · </span>
          <span className="place">
            {comune}
            {distanceKm !== null && <span className="text-nowrap"> ({kilometres(locale, distanceKm)})</span>}
          </span>
        </>
      )}
    </p>
  );
}
