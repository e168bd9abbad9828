import { useLocale, useWords } from "~/components/locale";
import { number } from "~/text/format";

export interface StripBlock {
  key: string;
  /** Points the criterion can give. */
  weight: number;
  /** Points it gives, from 0 to `weight`. */
  points: number;
  /** The datum is missing: half the points, hatched. */
  missing?: boolean | undefined;
}

const WIDTH = 220;
const HEIGHT = 30;
const GAP = 2;
const STRIPE = 5;

/** Diagonal strokes filling a box from its lower left, each cut at the edges. */
function hatch(x: number, y: number, width: number, height: number): string {
  const strokes: string[] = [];
  for (let offset = STRIPE; offset < width + height; offset += STRIPE) {
    const [x1, y1] = offset <= width ? [x + offset, y + height] : [x + width, y + height - (offset - width)];
    const [x2, y2] = offset <= height ? [x, y + height - offset] : [x + offset - height, y];
    strokes.push(`M${x1.toFixed(1)} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}`);
  }
  return strokes.join("");
}

/** The score as an area: a block a criterion, width the weight, height the part earned. Read out as the score. */
export function MatchStrip({ blocks, score }: { blocks: readonly StripBlock[]; score: number }) {
  const locale = useLocale();
  const { match } = useWords().shell;
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
  const room = WIDTH - GAP * (blocks.length - 1);
  let x = 0;
  return (
    <svg className="match-strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={match.label(number(locale, score))} preserveAspectRatio="none">
      {blocks.map(({ key, weight, points, missing }) => {
        const left = x;
        const width = (room * weight) / total;
        const height = weight === 0 ? 0 : (HEIGHT * points) / weight;
        x += width + GAP;
        return (
          <g key={key}>
            <rect className="ground" x={left} width={width} height={HEIGHT} />
            {missing
              ? <path className="missing" d={hatch(left, HEIGHT - height, width, height)} />
              : <rect className="value" x={left} y={HEIGHT - height} width={width} height={height} />}
          </g>
        );
      })}
    </svg>
  );
}
