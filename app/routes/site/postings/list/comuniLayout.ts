/** The map of the Piana: a flat drawing 640 × 520, with Lucca a little to the left of the middle. */
export const MAP_WIDTH = 640;
export const MAP_HEIGHT = 520;

export interface Comune {
  name: string;
  latitude: number;
  longitude: number;
  count: number;
  to: string;
}

export interface PlacedComune extends Comune {
  x: number;
  y: number;
  radius: number;
  label: { x: number; y: number; anchor: "start" | "middle" | "end" };
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const LUCCA = { latitude: 43.843, longitude: 10.505, x: 254, y: 373 };
const PER_DEGREE_EAST = 1840;
const PER_DEGREE_NORTH = 2540;
/** Half the height of the walls as drawn around Lucca: its name stands outside them. */
const WALLS = 70;
/** Letters are this wide and tall on the map, about. */
const LETTER = { width: 11, height: 22 };

function position({ latitude, longitude }: Comune): { x: number; y: number } {
  return {
    x: LUCCA.x + (longitude - LUCCA.longitude) * PER_DEGREE_EAST,
    y: LUCCA.y - (latitude - LUCCA.latitude) * PER_DEGREE_NORTH,
  };
}

/** Area grows with the number, within what a thumb can hit and the map can bear. */
function radiusOf(count: number, largest: number): number {
  return count === 0 ? 14 : 18 + 20 * Math.sqrt(count / Math.max(1, largest));
}

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
const circle = ({ x, y, radius }: { x: number; y: number; radius: number }): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** Where a name may stand: below, above, right, left of its circle. */
function candidates(
  at: { x: number; y: number; radius: number },
  name: string,
): { label: PlacedComune["label"]; box: Box }[] {
  const width = name.length * LETTER.width;
  const place = (x: number, y: number, anchor: PlacedComune["label"]["anchor"]) => {
    const left = anchor === "middle" ? x - width / 2 : anchor === "start" ? x : x - width;
    return { label: { x, y, anchor }, box: { left, right: left + width, top: y - LETTER.height + 4, bottom: y + 4 } };
  };
  const walled = Math.hypot(at.x - LUCCA.x, at.y - LUCCA.y) < 10;
  const edge = walled ? WALLS : at.radius;
  return [
    place(at.x, at.y + edge + 22, "middle"),
    place(at.x, at.y - edge - 10, "middle"),
    place(at.x + edge + 8, at.y + 6, "start"),
    place(at.x - edge - 8, at.y + 6, "end"),
  ];
}

function outside(box: Box): number {
  return (
    Math.max(0, -box.left) +
    Math.max(0, box.right - MAP_WIDTH) +
    Math.max(0, -box.top) +
    Math.max(0, box.bottom - MAP_HEIGHT)
  );
}

/** Circles at their true places and names where they cover least. Comuni off the drawing are left out: the list beside has them all. */
export function placeComuni(comuni: readonly Comune[]): PlacedComune[] {
  const largest = Math.max(1, ...comuni.map(({ count }) => count));
  const circles = comuni
    .map((comune) => ({ ...comune, ...position(comune), radius: radiusOf(comune.count, largest) }))
    .filter(({ x, y }) => x > 0 && x < MAP_WIDTH && y > 0 && y < MAP_HEIGHT);
  const taken = circles.map((one) => circle(one));
  return circles.map((one) => {
    const cost = (box: Box) => taken.reduce((sum, other) => sum + overlap(box, other), 0) + outside(box) * 100;
    const [best] = candidates(one, one.name).sort((a, b) => cost(a.box) - cost(b.box));
    if (best === undefined) throw new Error("A name has four places.");
    taken.push(best.box);
    return { ...one, label: best.label };
  });
}
