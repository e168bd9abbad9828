import { checkPosting } from "~/domain/postings/checker/checkPosting";
import { ruleOf } from "~/domain/postings/checker/rules";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { Finding } from "~/domain/postings/findings";
import type { PostingKind } from "~/domain/postings/kinds";
import type { Ad } from "./ad";

export const OWNER = {
  name: "Cartotecnica Tre Torri srl",
  vatNumber: "00743110157",
  taxCode: "00743110157",
  authorisation: null,
};

/** An advert of a set in a file: one a line, faults by span and kind, without the names of rules. */
export interface LabelledAd {
  id: string;
  title: string;
  text: string;
  kind: PostingKind;
  faults: { type: string; span: string }[];
}

export interface Measure {
  name: string;
  precision: number;
  recall: number;
  wrong: string[];
  missed: string[];
}

export function findingsOf(ad: Ad): Finding[] {
  return checkPosting(
    { ...emptyPosting("job"), title: ad.title, description: ad.text, ...ad.given },
    { owner: OWNER, today: "2026-11-22" },
  );
}

/** The adverts of a JSONL file's text. */
export function readLabelled(jsonl: string): LabelledAd[] {
  return jsonl
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as LabelledAd);
}

const labelledFindings = ({ title, text, kind }: LabelledAd) =>
  findingsOf({ title, text, raises: [], given: { kind } });

/** How many adverts with a fault are stopped, and how many of those stopped have one. Levels as given: blocks alone, or warnings too. */
export function measureAdverts(ads: readonly LabelledAd[], levels: readonly Finding["level"][]): Measure {
  const judged = ads.map((ad) => ({
    name: `${ad.id} «${ad.title}»`,
    raised: labelledFindings(ad).some(({ level }) => levels.includes(level)),
    expected: ad.faults.length > 0,
  }));
  return ratios(`adverts: ${levels.join("+")}`, judged);
}

/** The same fault by fault: a fault is met when a finding of those levels shares words with its span. */
export function measureFaults(ads: readonly LabelledAd[], levels: readonly Finding["level"][]): Measure {
  const judged = ads.flatMap((ad) => {
    const found = labelledFindings(ad).filter(({ level }) => levels.includes(level));
    const meets = (finding: Finding, span: string) => {
      const text = finding.field === "title" ? ad.title : ad.text;
      const start = text.indexOf(span);
      return start >= 0 && finding.start < start + span.length && finding.end > start;
    };
    return [
      ...ad.faults.map(({ type, span }) => ({
        name: `${ad.id} ${type} «${span}»`,
        raised: found.some((finding) => meets(finding, span)),
        expected: true,
      })),
      ...found
        .filter((finding) => !ad.faults.some(({ span }) => meets(finding, span)))
        .map(({ ruleId, excerpt }) => ({ name: `${ad.id} ${ruleId} «${excerpt}»`, raised: true, expected: false })),
    ];
  });
  return ratios(`faults: ${levels.join("+")}`, judged);
}

/** Compares rule by rule and advert by advert what is raised with what a careful reader raises. */
export function measureChecker(ads: readonly Ad[]): Measure[] {
  return [measureRules(ads, "block"), measureRules(ads, "warn"), measureBlocked(ads)];
}

/**
 * By rule: the named rules of a level against those raised. Rules whose level depends on the words around them count
 * as warnings that are right at either level.
 */
function measureRules(ads: readonly Ad[], level: "block" | "warn"): Measure {
  const own = (id: string) => ruleOf(id).level === level || (level === "warn" && ruleOf(id).level === "evidence");
  const judged = ads.flatMap((ad) => {
    const found = new Set(findingsOf(ad).map(({ ruleId }) => ruleId));
    const raised = new Set(
      findingsOf(ad)
        .filter((finding) => own(finding.ruleId) && (finding.level === level || level === "warn"))
        .map(({ ruleId }) => ruleId),
    );
    return [...new Set([...raised, ...ad.raises.filter(own)])].map((id) => ({
      name: `${id} in «${ad.title}: ${ad.text.slice(0, 90)}»`,
      raised: raised.has(id) && found.has(id),
      expected: ad.raises.includes(id),
    }));
  });
  return ratios(`${level}, by rule`, judged);
}

/** Whether an advert is blocked at all; adverts whose only labels may be block or warning by the words around are left out. */
function measureBlocked(ads: readonly Ad[]): Measure {
  const judged = ads.flatMap((ad) => {
    const levels = ad.raises.map((id) => ruleOf(id).level);
    const expected = levels.includes("block");
    if (!expected && levels.includes("evidence")) return [];
    return [{ name: ad.title, raised: findingsOf(ad).some(({ level }) => level === "block"), expected }];
  });
  return ratios("block, by advert", judged);
}

function ratios(name: string, judged: readonly { name: string; raised: boolean; expected: boolean }[]): Measure {
  const named = (raised: boolean, expected: boolean) =>
    judged.filter((each) => each.raised === raised && each.expected === expected).map((each) => each.name);
  const [hits, wrong, missed] = [named(true, true).length, named(true, false), named(false, true)];
  const share = (whole: number) => (whole === 0 ? 1 : hits / whole); // nothing raised and nothing to raise is right
  return { name, precision: share(hits + wrong.length), recall: share(hits + missed.length), wrong, missed };
}
