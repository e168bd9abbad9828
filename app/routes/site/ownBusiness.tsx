import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { useContentLanguage } from "~/components/contentLanguage";
import { TextPage } from "./parts/TextPage";

export const handle: PageHandle = {
  title: ({ pages }) => pages.business.title,
  description: ({ pages }) => pages.business.lead,
};

export default function OwnBusiness() {
  return <TextPage {...useWords().pages.business} lang={useContentLanguage("pages.business")} />;
}
