import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/page";
import { TextPage } from "~/components/site/TextPage";

export const handle: PageHandle = { title: ({ site }) => site.accessibility.title, description: ({ site }) => site.accessibility.lead };

export default function Accessibility() {
  return <TextPage {...useWords().site.accessibility} />;
}
