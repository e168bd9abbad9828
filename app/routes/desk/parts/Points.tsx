import { PointsBar } from "./PointsBar";

/** Bar and "14,0 su 25"; `text` is the figure in the words of the page. */
export function Points({ part, text }: { part: number; text: string }) {
  return (
    <span className="points">
      <PointsBar part={part} />
      <b>{text}</b>
    </span>
  );
}
