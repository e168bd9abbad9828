import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/page";
import { TextPage } from "~/components/site/TextPage";
import { useWrittenIn } from "~/components/written";

export const handle: PageHandle = {
  title: ({ pages }) => pages.accessibility.title,
  description: ({ pages }) => pages.accessibility.lead,
};

export default function Accessibility() {
  return <TextPage {...useWords().pages.accessibility} lang={useWrittenIn("pages.accessibility")} />;
}
