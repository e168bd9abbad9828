import { LocalLink } from "~/components/locale";
import { Wall } from "~/components/Wall";
import { paths } from "~/paths";

interface Props {
  siteName: string;
  tagline: string;
  to?: string;
}

/** The mark and the name, in two lines on a phone: "Lucca / per il lavoro". */
export function Brand({ siteName, tagline, to = paths.home() }: Props) {
  const [first, ...rest] = siteName.split(" ");
  return (
    <div className="it-brand-wrapper">
      <LocalLink to={to}>
        <Wall variant="mark" />
        <span className="it-brand-text">
          <span className="it-brand-title">
            {first}
            {rest.length > 0 && (
              <>
                {" "}
                <br />
                {rest.join(" ")}
              </>
            )}
          </span>
          <span className="it-brand-tagline">{tagline}</span>
        </span>
      </LocalLink>
    </div>
  );
}
