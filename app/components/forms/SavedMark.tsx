import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";

/** "Salvato alle 10:42" beside the title. */
export function SavedMark({ time }: { time: string }) {
  return (
    <span className="saved-mark" role="status">
      <Icon name="check" size="sm" />
      {useWords().shell.form.saved(time)}
    </span>
  );
}
