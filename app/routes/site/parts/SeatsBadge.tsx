import { Badge } from "~/components/data/Badge";
import { useWords } from "~/components/locale";
import type { Standing } from "~/domain/registrations/events";
import { freeSeats, seatFor, type Seats } from "~/domain/registrations/seats";

/** One word on how an event stands: free seats, the waiting list, called off. */
export function SeatsBadge({ seats, standing }: { seats: Seats; standing: Standing }) {
  const words = useWords().registrations.seats;
  if (standing === "off") return <Badge tone="red">{words.badgeOff}</Badge>;
  if (standing === "begun") return <Badge>{words.badgeOver}</Badge>;
  if (standing === "door") return <Badge tone="open">{words.openDoor}</Badge>;
  if (standing === "elsewhere") return <Badge tone="blue">{words.elsewhere}</Badge>;
  if (standing === "closed") return <Badge>{words.badgeClosed}</Badge>;
  return seatFor(seats) === "registered" ? (
    <Badge tone="open">{words.badgeFree(seats.places, freeSeats(seats))}</Badge>
  ) : (
    <Badge tone="amber">{words.badgeFull}</Badge>
  );
}
