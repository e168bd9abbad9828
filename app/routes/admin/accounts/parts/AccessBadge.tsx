import { Badge } from "~/components/data/Badge";
import { useWords } from "~/components/locale";

interface Props {
  user: { disabledAt: Date | null; hasPassword: boolean };
}

/** Can this user come in? */
export function AccessBadge({ user }: Props) {
  const { access } = useWords().accounts;
  if (user.disabledAt !== null) return <Badge tone="red">{access.disabled}</Badge>;
  return user.hasPassword ? <Badge tone="open">{access.open}</Badge> : <Badge tone="amber">{access.invited}</Badge>;
}
