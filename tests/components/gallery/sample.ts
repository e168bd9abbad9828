import type { FrameProps } from "~/components/shell/frame";
import type { PostingSummary } from "~/components/posting/summary";

/** A Monday morning in November, as in the drawings. */
export const NOW = new Date("2026-11-23T09:42:00Z");

export const FRAME: FrameProps = {
  settings: {
    siteName: "Lucca per il lavoro",
    comuneName: "Comune di Lucca",
    deskName: "Sportello lavoro",
    deskAddress: "Via delle Mura 1, 55100 Lucca",
    deskPhone: "0583 000 123",
    deskEmail: "sportello@lucca.invalid",
  },
  actor: null,
  path: "/opportunita",
  demo: true,
};

export const WAREHOUSE: PostingSummary = {
  code: 482, kind: "job", title: "Magazziniere o magazziniera", employer: "Cartiera Borghetti", comune: "Porcari", distanceKm: 9, remote: "no",
  payMinCents: 152000, payMaxCents: 170000, payPeriod: "month", payInstalments: 13, payNote: null,
  contract: "fixed_term", months: 12, workingTime: "full_time", weeklyMinutes: 2400, shifts: ["rotating"], scheduleNote: "due turni, 6–14 e 14–22",
  places: 3, startsOn: "2026-12-07", closesOn: "2026-11-26", experienceMonths: 0, reachableWithoutCar: true,
  beginsAt: null, endsAt: null, responseDays: 14, medianDays: 6,
  remoteShare: null, closesTime: null, dates: 0, totalHours: null, costCents: null, certificate: null, joining: "here", fund: null, amountMinCents: null, amountMaxCents: null, amountTotalCents: null,
  programme: null, host: null,
};

export const POSTINGS: PostingSummary[] = [
  WAREHOUSE,
  { ...WAREHOUSE, code: 507, title: "Cameriere o cameriera di sala", employer: "Osteria del Fosso", comune: "Lucca", distanceKm: 1, payMinCents: 118000, payMaxCents: 126000, payInstalments: 14, months: 6, workingTime: "part_time", weeklyMinutes: 1440, scheduleNote: "solo la sera, lunedì libero", startsOn: "2026-11-24", closesOn: "2026-12-11", places: 1, medianDays: 2 },
  { ...WAREHOUSE, code: 511, kind: "internship", title: "Tirocinante in contabilità", employer: "Studio Lencioni e Fava", comune: "Capannori", distanceKm: 6, payMinCents: 70000, payMaxCents: 70000, payInstalments: 12, contract: "internship", months: 6, workingTime: "part_time", weeklyMinutes: 1800, scheduleNote: null, shifts: ["morning"], closesOn: "2026-12-14", places: 1, medianDays: null },
  { ...WAREHOUSE, code: 468, title: "Operatore o operatrice socio-sanitaria (OSS)", employer: "Cooperativa Il Fontanile", comune: "Montecarlo", distanceKm: 15, contract: "permanent", months: null, experienceMonths: 12, reachableWithoutCar: false, places: 2, closesOn: "2026-12-18", responseDays: 14, medianDays: 17 },
  { ...WAREHOUSE, code: 490, kind: "lab", title: "Il curriculum in un’ora", employer: "Sportello lavoro", comune: "Lucca", distanceKm: null, payMinCents: null, payMaxCents: null, payPeriod: null, contract: null, workingTime: null, beginsAt: "2026-11-24T10:00:00+01:00", endsAt: "2026-11-24T11:30:00+01:00", places: 12, closesOn: null, startsOn: null, medianDays: null },
];

export const COMUNI = [
  { name: "Lucca", latitude: 43.843, longitude: 10.505, count: 21, to: "/opportunita?dove=046017" },
  { name: "Capannori", latitude: 43.842039, longitude: 10.573525, count: 9, to: "/opportunita?dove=046007" },
  { name: "Porcari", latitude: 43.840902, longitude: 10.617621, count: 6, to: "/opportunita?dove=046026" },
  { name: "Altopascio", latitude: 43.815041, longitude: 10.674396, count: 4, to: "/opportunita?dove=046001" },
  { name: "Montecarlo", latitude: 43.851186, longitude: 10.667621, count: 2, to: "/opportunita?dove=046021" },
  { name: "Villa Basilica", latitude: 43.927516, longitude: 10.644575, count: 1, to: "/opportunita?dove=046034" },
  { name: "Pescaglia", latitude: 43.966246, longitude: 10.4111, count: 0, to: "/opportunita?dove=046022" },
];
