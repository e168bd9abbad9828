import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/page";
import { TextPage } from "~/components/site/TextPage";
import { useWrittenIn } from "~/components/written";

export const handle: PageHandle = {
  title: ({ pages }) => pages.business.title,
  description: ({ pages }) => pages.business.lead,
};

export default function OwnBusiness() {
  return <TextPage {...useWords().pages.business} lang={useWrittenIn("pages.business")} />;
}
