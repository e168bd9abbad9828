import { useWords } from "~/components/locale";
import type { PostingFields } from "~/domain/postings/fields";
import { boilerplateFor } from "~/domain/postings/boilerplate";
import { MarkedText } from "./MarkedText";
import type { PlacedFinding } from "../../parts/placeFindings";

interface Props {
  posting: Pick<
    PostingFields,
    "description" | "scheduleNote" | "payNote" | "otherRequirements" | "reserved" | "eligible" | "howToAsk"
  >;
  findings: readonly PlacedFinding[];
}

const PARTS = ["description", "eligible", "howToAsk", "otherRequirements", "scheduleNote", "payNote"] as const;

/** The organisation's own words, part by part, as the public page will show them, findings marked; then what the site adds. */
export function WrittenText({ posting, findings }: Props) {
  const words = useWords();
  const { parts, none } = words.postings.review;
  const { kinds } = words.postings;
  const label = {
    description: parts.description,
    eligible: kinds.eligible,
    howToAsk: kinds.howToAsk,
    otherRequirements: parts.requirements,
    scheduleNote: parts.scheduleNote,
    payNote: parts.payNote,
  };
  return (
    <>
      {PARTS.filter((part) => part === "description" || posting[part]).map((part) => (
        <div key={part} className="written-part">
          <h3>{label[part]}</h3>
          {posting[part] ? (
            <p className="written">
              <MarkedText text={posting[part]} findings={findings.filter(({ field }) => field === part)} />
            </p>
          ) : (
            <p className="text-secondary">{none}</p>
          )}
        </div>
      ))}
      <div className="written-part">
        <h3>{parts.site}</h3>
        {boilerplateFor(posting).map((sentence) => (
          <p key={sentence} className="meta">
            {words.postings.checker.siteSentences[sentence]}
          </p>
        ))}
      </div>
    </>
  );
}
