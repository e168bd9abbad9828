import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/page";
import { TextPage } from "~/components/site/TextPage";

export const handle: PageHandle = { title: ({ site }) => site.privacy.title, description: ({ site }) => site.privacy.lead };

export default function Privacy() {
  return <TextPage {...useWords().site.privacy} />;
}
