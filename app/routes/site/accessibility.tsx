import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { useContentLanguage } from "~/components/contentLanguage";
import { TextPage } from "./parts/TextPage";

export const handle: PageHandle = {
  title: ({ pages }) => pages.accessibility.title,
  description: ({ pages }) => pages.accessibility.lead,
};

export default function Accessibility() {
  return <TextPage {...useWords().pages.accessibility} lang={useContentLanguage("pages.accessibility")} />;
}
