import { classes } from "~/components/classes";
import { localPath, useLocale, useWords } from "~/components/locale";
import { WALL_OUTLINE } from "~/domain/places/wallShape";
import { type Comune, MAP_HEIGHT, MAP_WIDTH, placeComuni } from "./comuniLayout";

const RIVER =
  "M328 9C322 26 300 80 296 112C292 143 312 170 304 196C295 222 261 242 245 265C228 288 219 318 204 334C189 351 172 357 156 365C140 374 125 384 106 386C87 387 52 377 42 375";
const RAILWAY =
  "M42 347C62 351 126 361 162 368C197 374 217 380 254 387C290 394 346 405 380 409C415 412 431 403 462 409C493 415 534 441 566 444C597 447 636 429 651 426";
/** Hills, as on old maps: where each stands and how tall it is. */
const HILLS: readonly [number, number, number][] = [
  [345, 205, 22],
  [385, 222, 18],
  [322, 232, 17],
  [420, 196, 16],
  [365, 252, 16],
  [150, 180, 20],
  [190, 160, 16],
  [112, 210, 16],
  [250, 505, 20],
  [292, 512, 17],
  [215, 514, 16],
];

const hill = ([x, y, tall]: readonly [number, number, number]) =>
  `M${x} ${y}q${(tall * 0.45).toFixed(1)}-${tall} ${(tall * 0.9).toFixed(1)}-${(tall * 1.1).toFixed(1)}q${(tall * 0.4).toFixed(1)} ${(tall * 0.1).toFixed(1)} ${(tall * 0.85).toFixed(1)} ${(tall * 1.1).toFixed(1)}`;

function Ground() {
  const { map } = useWords().postings;
  return (
    <g aria-hidden="true">
      <path className="map-lines" d={HILLS.map(hill).join("")} />
      <path className="map-river" d={RIVER} />
      <path className="map-railway" d={RAILWAY} />
      <g transform="translate(180 318) scale(.1)">
        <path className="map-walls" d={WALL_OUTLINE} />
      </g>
      <text className="map-ground" x="352" y="276">
        Pizzorne
      </text>
      <text className="map-ground" x="336" y="511">
        Monte Pisano
      </text>
      <text className="map-ground map-water" x="333" y="86">
        Serchio
      </text>
      <text className="map-ground" x="45" y="337">
        {map.railway}
      </text>
    </g>
  );
}

/** Where the results are: a circle a Comune, each a link with its count. Drawn by the server; the list beside says the same. */
export function MapOfComuni({ comuni }: { comuni: readonly Comune[] }) {
  const locale = useLocale();
  const { map } = useWords().postings;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg className="comuni-map" viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`} role="group" aria-label={map.label}>
      <Ground />
      {placeComuni(comuni).map(({ name, count, to, x, y, radius, label }) => (
        <a key={name} href={localPath(locale, to)} aria-label={`${name}: ${map.opportunities(count)}`}>
          <circle
            className={classes("map-dot", count === 0 && "map-dot-empty")}
            cx={x.toFixed(0)}
            cy={y.toFixed(0)}
            r={radius.toFixed(0)}
          />
          <text className="map-count" x={x.toFixed(0)} y={(y + 7).toFixed(0)}>
            {count}
          </text>
          <text className="map-name" x={label.x.toFixed(0)} y={label.y.toFixed(0)} textAnchor={label.anchor}>
            {name}
          </text>
        </a>
      ))}
    </svg>
  );
}
