import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";

/** "Salvato alle 10:42" beside the title. */
export function SavedMark({ time }: { time: string }) {
  return (
    <output className="saved-mark">
      <Icon name="check" size="sm" />
      {useWords().forms.controls.saved(time)}
    </output>
  );
}
