import { checkPosting } from "~/domain/postings/checker/checkPosting";
import { RULES } from "~/domain/postings/checker/rules";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { Finding, FindingLevel } from "~/domain/postings/findings";
import type { Ad } from "./ad";

export const OWNER = {
  name: "Cartotecnica Tre Torri srl",
  vatNumber: "00743110157",
  taxCode: "00743110157",
  authorisation: null,
};

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

/** Compares rule by rule and advert by advert what is raised with what a careful reader raises. */
export function measureChecker(ads: readonly Ad[]): Measure[] {
  return [measureRules(ads, "block"), measureRules(ads, "warn"), measureAds(ads)];
}

function measureRules(ads: readonly Ad[], level: FindingLevel): Measure {
  const ids = new Set(RULES.filter((rule) => rule.level === level).map((rule) => rule.id));
  const pairs = ads.map((ad) => ({
    ad,
    raised: new Set(
      findingsOf(ad)
        .filter((finding) => finding.level === level)
        .map((finding) => finding.ruleId),
    ),
    expected: new Set(ad.raises.filter((id) => ids.has(id))),
  }));
  const say = (ad: Ad, id: string) => `${id} in «${ad.title}: ${ad.text.slice(0, 90)}»`;
  const wrong = pairs.flatMap(({ ad, raised, expected }) =>
    [...raised].filter((id) => !expected.has(id)).map((id) => say(ad, id)),
  );
  const missed = pairs.flatMap(({ ad, raised, expected }) =>
    [...expected].filter((id) => !raised.has(id)).map((id) => say(ad, id)),
  );
  const hits = pairs.reduce(
    (sum, { raised, expected }) => sum + [...raised].filter((id) => expected.has(id)).length,
    0,
  );
  return { name: `${level}, by rule`, ...ratios(hits, wrong.length, missed.length), wrong, missed };
}

function measureAds(ads: readonly Ad[]): Measure {
  const blocking = new Set(RULES.filter((rule) => rule.level === "block").map((rule) => rule.id));
  const judged = ads.map((ad) => ({
    title: ad.title,
    raised: findingsOf(ad).some((each) => each.level === "block"),
    expected: ad.raises.some((id) => blocking.has(id)),
  }));
  const wrong = judged.filter((each) => each.raised && !each.expected).map((each) => each.title);
  const missed = judged.filter((each) => !each.raised && each.expected).map((each) => each.title);
  return {
    name: "block, by advert",
    ...ratios(judged.filter((each) => each.raised && each.expected).length, wrong.length, missed.length),
    wrong,
    missed,
  };
}

function ratios(hits: number, wrong: number, missed: number) {
  const share = (whole: number) => (whole === 0 ? 1 : hits / whole); // nothing raised and nothing to raise is right
  return { precision: share(hits + wrong), recall: share(hits + missed) };
}
