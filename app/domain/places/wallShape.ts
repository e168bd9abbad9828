/**
 * The walls of Lucca as a line: eleven bastions at their true places, in metres from the north-west corner,
 * east to the right and south down. `size` is how far each one stands out, against the largest.
 */
interface Bastion {
  x: number;
  y: number;
  size: number;
}

const BASTIONS: readonly Bastion[] = [
  { x: 4, y: 445, size: 1 },
  { x: 130, y: 78, size: 0.95 },
  { x: 600, y: 36, size: 0.55 },
  { x: 957, y: 1, size: 1 },
  { x: 1306, y: 128, size: 0.92 },
  { x: 1439, y: 444, size: 0.72 },
  { x: 1457, y: 763, size: 0.82 },
  { x: 1258, y: 990, size: 0.92 },
  { x: 840, y: 1099, size: 0.95 },
  { x: 427, y: 1043, size: 0.92 },
  { x: 80, y: 866, size: 1 },
];

interface Point {
  x: number;
  y: number;
}

const CENTRE: Point = {
  x: BASTIONS.reduce((sum, b) => sum + b.x, 0) / BASTIONS.length,
  y: BASTIONS.reduce((sum, b) => sum + b.y, 0) / BASTIONS.length,
};

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

const step = (from: Point, direction: Point, metres: number): Point => ({
  x: from.x + direction.x * metres,
  y: from.y + direction.y * metres,
});
const written = (...points: Point[]) => points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join(" ");

/** One bastion: out of the curtain, a round ear, the shoulder, the point, and the same back. */
function bastion(before: Point, here: Bastion, after: Point): string {
  const back = towards(here, before);
  const on = towards(here, after);
  const along = towards(back, on);
  const across = { x: -along.y, y: along.x };
  const outward = towards(CENTRE, here);
  const out = across.x * outward.x + across.y * outward.y > 0 ? across : { x: -across.x, y: -across.y };
  const at = (side: number, far: number) => step(step(here, along, side * here.size), out, far * here.size);
  const foot = 60 * here.size;
  return (
    `L${written(step(here, back, foot))}L${written(at(-30, 58))}Q${written(at(-38, 34), at(-62, 48))}L${written(at(-72, 86), at(0, 150), at(72, 86), at(62, 48))}` +
    `Q${written(at(38, 34), at(30, 58))}L${written(step(here, on, foot))}`
  );
}

const around = <T>(list: readonly T[], index: number): T => list[(index + list.length) % list.length] as T;

/** The outer line: curtains and bastions. */
export const WALL_OUTLINE = `${BASTIONS.map((here, i) =>
  bastion(around(BASTIONS, i - 1), here, around(BASTIONS, i + 1)),
)
  .join("")
  .replace(/^L/, "M")}Z`;

/** The ring `metres` inside the curtains: the avenue on top of the walls, and its trees. */
export function innerRing(metres: number): string {
  const points = BASTIONS.map((b) => step(b, towards(b, CENTRE), metres));
  return `M${points.map((point) => written(point)).join("L")}Z`;
}

/** The drawing's box, with room for the points of the bastions. */
export const WALL_BOX = "-170 -170 1800 1440";
