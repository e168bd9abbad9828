import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/page";
import { TextPage } from "~/components/site/TextPage";

export const handle: PageHandle = { title: ({ site }) => site.legal.title, description: ({ site }) => site.legal.lead };

export default function LegalNotes() {
  return <TextPage {...useWords().site.legal} />;
}
