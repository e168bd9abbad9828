import { classes } from "~/components/classes";
import { LocalLink, useLocale } from "~/components/locale";
import { number } from "~/text/format";

interface Tile {
  value: number | string;
  label: string;
  note?: string | undefined;
  /** The queue the figure counts. */
  to?: string | undefined;
  /** Red when something is late, amber when a clock runs. */
  tone?: "late" | "clock" | undefined;
}

/** The figures of the day in one band. `label` names the band. */
export function StatTiles({ tiles, label }: { tiles: readonly Tile[]; label: string }) {
  const locale = useLocale();
  const content = ({ value, label: what, note }: Tile) => (
    <>
      <b>{typeof value === "number" ? number(locale, value) : value}</b>
      <span>{what}</span>
      {note !== undefined && <small>{note}</small>}
    </>
  );
  return (
    <ul className="stat-tiles" aria-label={label}>
      {tiles.map((tile) => {
        const className = classes("stat-tile", tile.tone && `stat-tile-${tile.tone}`);
        return (
          <li key={tile.label}>
            {tile.to === undefined ? (
              <div className={className}>{content(tile)}</div>
            ) : (
              <LocalLink className={className} to={tile.to}>
                {content(tile)}
              </LocalLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}
