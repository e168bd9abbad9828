import { useLocale, useWords } from "~/components/locale";
import type { SkillId } from "~/domain/ids";
import type { PostingFields } from "~/domain/postings/fields";
import { boilerplateFor } from "~/domain/postings/boilerplate";
import { draftSummary } from "~/domain/postings/draftSummary";
import { Preview } from "../parts/Preview";
import { requirementLines } from "../parts/requirementLines";

interface Props {
  posting: PostingFields & { code: number };
  employer: string;
  /** Name of the Comune. */
  comune: string | null;
  skills: readonly { id: SkillId; labelIt: string; labelEn: string | null }[];
}

/** The advert as it was sent, for its author to read again. */
export function SubmittedPreview({ posting, employer, comune, skills }: Props) {
  const words = useWords();
  const locale = useLocale();
  const { wizard, manage: text } = words.postings;
  const { needed, helpful } = requirementLines({ posting, skills, words, locale });
  const summary = { ...posting, ...draftSummary(posting, { code: posting.code, employer, comune }) };
  return (
    <details className="reread">
      <summary className="btn btn-outline-primary">{text.reread}</summary>
      <Preview
        posting={summary}
        address={[posting.address, comune].filter(Boolean).join(", ") || null}
        agreement={
          posting.agreementCode ? wizard.agreementLine(posting.agreementCode, posting.agreementLevel) : undefined
        }
        needed={needed}
        helpful={helpful}
        sentences={boilerplateFor(posting)}
      />
    </details>
  );
}
