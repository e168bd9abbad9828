import { existsSync, readFileSync } from "node:fs";
import { CLEAN, FAULTY, LATER } from "../domain/postings/ads";
import { FOURTH_CLEAN, FOURTH_FAULTY } from "../domain/postings/adsFourth";
import { THIRD_CLEAN, THIRD_FAULTY } from "../domain/postings/adsThird";
import { readLabelled, type LabelledAd } from "../domain/postings/measureChecker";

/** Sets labelled by rule. `seen`: the tables were mended on its adverts, so its figure says nothing of new ones. */
export const RULE_SETS = [
  { name: "first", date: "2026-11", seen: true, firstSeen: null, ads: [...CLEAN, ...FAULTY] },
  { name: "later", date: "2026-11", seen: true, firstSeen: ".875 / .824", ads: LATER },
  { name: "third", date: "2026-11", seen: true, firstSeen: ".971 / .516", ads: [...THIRD_CLEAN, ...THIRD_FAULTY] },
  { name: "fourth", date: "2026-11", seen: false, firstSeen: ".923 / .495", ads: [...FOURTH_CLEAN, ...FOURTH_FAULTY] },
] as const;

/** Written by others and not part of the project: read where it stands beside it. */
const UNSEEN = new URL("../../../shared/data/adverts/unseen-1.jsonl", import.meta.url);

const file = (name: string) => readLabelled(readFileSync(new URL(`./adverts/${name}.jsonl`, import.meta.url), "utf8"));

export interface LabelledSet {
  name: string;
  by: string;
  date: string;
  /** The tables were mended on its adverts. */
  seen: boolean;
  before: string | null;
  firstSeen: string | null;
  ads: LabelledAd[];
}

const UNSEEN_SET: readonly LabelledSet[] = existsSync(UNSEEN)
  ? [
      {
        name: "unseen1",
        by: "another writer",
        date: "2026-12-01",
        seen: true,
        before: ".852 / .287 on the whole 160",
        firstSeen: null,
        ads: readLabelled(readFileSync(UNSEEN, "utf8")),
      },
    ]
  : [];

/** Sets that are measured only where their file is. */
export const LEFT_OUT: readonly string[] = UNSEEN_SET.length > 0 ? [] : ["unseen1"];

/** Sets labelled by span and kind of fault. `before`: what the 42 phrase rules did; `firstSeen`: the frames, at first sight. */
export const LABELLED_SETS: readonly LabelledSet[] = [
  ...UNSEEN_SET,
  {
    name: "trainingA",
    by: "the writer of the frames, before they had met them",
    date: "2026-12-01",
    seen: true,
    before: null,
    firstSeen: ".882 / .608",
    ads: file("trainingA"),
  },
  {
    name: "trainingB",
    by: "the writer of the frames, before they had met them",
    date: "2026-12-01",
    seen: true,
    before: null,
    firstSeen: ".818 / .529",
    ads: file("trainingB"),
  },
  {
    name: "trainingC",
    by: "the writer of the frames, before they had met them",
    date: "2026-12-01",
    seen: true,
    before: null,
    firstSeen: ".868 / .728",
    ads: file("trainingC"),
  },
  {
    name: "trainingD",
    by: "the writer of the frames, before they had met them",
    date: "2026-12-01",
    seen: true,
    before: null,
    firstSeen: ".927 / .655",
    ads: file("trainingD"),
  },
  {
    name: "trainingE",
    by: "the writer of the frames, before they had met them",
    date: "2026-12-01",
    seen: true,
    before: null,
    firstSeen: ".966 / .609",
    ads: file("trainingE"),
  },
];
