import { OvertakenForm } from "~/components/forms/OvertakenForm";
import type { OvertakenForm as Overtaken } from "~/domain/forms/overtaken";
import { localPath, useLocale, useWords } from "~/components/locale";
import type { PostingId } from "~/domain/ids";
import type { Screen } from "~/domain/postings/wizard";
import { paths } from "~/paths";

interface Props {
  overtaken: Overtaken;
  id: PostingId;
  title: string;
  screen: Screen;
}

/** A screen of the wizard that somebody else of the organisation saved first. */
export function OvertakenScreen({ overtaken, id, title, screen }: Props) {
  const { untitled } = useWords().postings.manage;
  const here = paths.organisation[screen](id);
  return (
    <OvertakenForm
      overtaken={overtaken}
      about={title || untitled}
      trail={[{ label: title || untitled, to: paths.organisation.posting(id) }]}
      action={localPath(useLocale(), here)}
    />
  );
}
