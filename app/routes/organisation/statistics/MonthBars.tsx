import { useLocale } from "~/components/locale";
import { monthAndYear, number } from "~/text/format";

interface Props {
  /** Months as "2026-11", in order. */
  bars: readonly { month: string; value: number }[];
  /** What the bars are. */
  label: string;
}

const WIDTH = 720;
const HEIGHT = 180;
const FOOT = 24;
const HEAD = 20;

/** A bar a month with its figure above it. The table beside it says the same to who cannot see it. */
export function MonthBars({ bars, label }: Props) {
  const locale = useLocale();
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  const step = WIDTH / Math.max(1, bars.length);
  const room = HEIGHT - FOOT - HEAD;
  return (
    <svg className="month-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} className="month-axis" />
      {bars.map(({ month, value }, at) => {
        const height = (value / highest) * room;
        const x = at * step + step * 0.2;
        const middle = at * step + step / 2;
        return (
          <g key={month}>
            <rect x={x} y={HEIGHT - FOOT - height} width={step * 0.6} height={height} />
            {value > 0 && (
              <text x={middle} y={HEIGHT - FOOT - height - 6} textAnchor="middle">
                {number(locale, value)}
              </text>
            )}
            <text x={middle} y={HEIGHT - 6} textAnchor="middle" className="month-name">
              {monthAndYear(locale, month).slice(0, 3)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
