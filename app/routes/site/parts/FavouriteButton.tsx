import { Icon } from "~/components/Icon";
import { localPath, useLocale, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  code: number;
  title: string;
  /** Is it among the saved ones? Then the button takes it away. */
  isFavourite: boolean;
  /** Where to come back to; the page of the saved ones when nothing is said. */
  back?: string;
}

/** Puts a posting aside, or takes it away: a form, so it works without script. */
export function FavouriteButton({ code, title, isFavourite, back }: Props) {
  const locale = useLocale();
  const { saved } = useWords().alerts;
  return (
    <PostForm action={localPath(locale, paths.saved())} className="no-print">
      <input type="hidden" name="code" value={code} />
      {back === undefined ? null : <input type="hidden" name="torna" value={back} />}
      <button type="submit" className="tool-link" name="move" value={isFavourite ? "remove" : "save"}>
        <Icon name={isFavourite ? "close" : "heart"} size="sm" />
        <span>
          {isFavourite ? saved.remove : saved.save}
          <span className="visually-hidden">{saved.ofPosting(title)}</span>
        </span>
      </button>
    </PostForm>
  );
}
