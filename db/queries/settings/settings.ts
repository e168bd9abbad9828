import type { PayLimits } from "~/domain/postings/pay";
import type { ReadDb, WriteDb } from "../../client";

export interface DeskHours {
  /** 1 Monday … 7 Sunday. */
  day: number;
  /** "9.00–13.00", as people read it. */
  hours: string;
}

export interface Settings {
  siteName: string;
  comuneName: string;
  /** ISTAT code of the Comune distances start from when none is asked. */
  homeComune: string;
  deskName: string;
  deskAddress: string;
  deskPhone: string;
  deskEmail: string;
  deskHours: DeskHours[];
  /** Must who reads other people's files have a second factor? null: as the installation began. */
  secondFactorRequired: boolean | null;
}

/** What this Comune calls itself and where its desk is. */
export async function findSettings(db: ReadDb): Promise<Settings> {
  const row = await db.selectFrom("siteSettings").selectAll().executeTakeFirstOrThrow();
  const {
    onlyRow: _,
    updatedAt: __,
    payMinHourlyCents: ___,
    payMaxHourlyCents: ____,
    payMaxSpread: _____,
    deskHours,
    ...settings
  } = row;
  return { ...settings, deskHours: deskHours as DeskHours[] };
}

export async function setSettings(trx: WriteDb, settings: Settings, at: Date): Promise<void> {
  await trx
    .updateTable("siteSettings")
    .set({ ...settings, deskHours: JSON.stringify(settings.deskHours), updatedAt: at })
    .execute();
}

/** Beyond which pay is looked at twice. */
export function findPayLimits(db: ReadDb): Promise<PayLimits> {
  return db
    .selectFrom("siteSettings")
    .select(["payMinHourlyCents as minHourlyCents", "payMaxHourlyCents as maxHourlyCents", "payMaxSpread as maxSpread"])
    .executeTakeFirstOrThrow();
}

export async function setPayLimits(trx: WriteDb, limits: PayLimits): Promise<void> {
  await trx
    .updateTable("siteSettings")
    .set({
      payMinHourlyCents: limits.minHourlyCents,
      payMaxHourlyCents: limits.maxHourlyCents,
      payMaxSpread: limits.maxSpread,
    })
    .execute();
}
