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

/** Each block's box: side by side, as wide as the weight, as tall as the part earned. */
function boxes(blocks: readonly StripBlock[]) {
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
  const unit = (WIDTH - GAP * (blocks.length - 1)) / total;
  return blocks.map((block, i) => {
    const before = blocks.slice(0, i).reduce((sum, { weight }) => sum + weight, 0);
    const height = block.weight === 0 ? 0 : (HEIGHT * block.points) / block.weight;
    return { ...block, x: before * unit + i * GAP, width: block.weight * unit, y: HEIGHT - height, height };
  });
}

/** The score as an area: a block a criterion, width the weight, height the part earned. Read out as the score. */
export function MatchStrip({ blocks, score }: { blocks: readonly StripBlock[]; score: number }) {
  const locale = useLocale();
  const match = useWords().matching.score;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg
      className="match-strip"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={match.label(number(locale, score))}
      preserveAspectRatio="none"
    >
      {boxes(blocks).map(({ key, missing, x, y, width, height }) => (
        <g key={key}>
          <rect className="ground" x={x.toFixed(1)} width={width.toFixed(1)} height={HEIGHT} />
          {missing ? (
            <path className="missing" d={hatch(x, y, width, height)} />
          ) : (
            <rect
              className="value"
              x={x.toFixed(1)}
              y={y.toFixed(1)}
              width={width.toFixed(1)}
              height={height.toFixed(1)}
            />
          )}
        </g>
      ))}
    </svg>
  );
}
