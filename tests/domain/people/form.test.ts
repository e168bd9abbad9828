import { expect, test } from "vitest";
import { personValues, readPerson } from "~/domain/people/form";

const TODAY = "2026-11-23";
const values = {
  givenName: " Elira ",
  familyName: "Hoxha",
  birthDate: "7/3/88",
  taxCode: "",
  email: "ELIRA@prova.invalid ",
  phone: "347 000 0000",
  comune: "046001",
  hasCar: "yes",
  none: ["skills", "hours", "travel_limit"],
  asks: ["car", "hours", "licences", "skills"],
  law_adi: "no",
  law_nurse: "yes",
  law_sfl: "",
  maxTravelKm: "20",
  educationLevel: "3",
  preferredContracts: "fixed_term",
  acceptedContracts: ["fixed_term", "permanent"],
  weeklyMinutesMin: "20",
  weeklyMinutesMax: "38,5",
  shifts: ["morning", "weekend"],
  availableFrom: "oggi",
  licences: "b",
  desired: ["3", "4", "3"],
  practised: "4",
  months_4: "3 anni",
  language: ["it", "sq", "", "it"],
  level: ["A2", "C2", "", "B1"],
};

test("the intake form is read as people write it", () => {
  const { entry } = readPerson(values, TODAY);
  expect(entry).toMatchObject({
    givenName: "Elira",
    birthDate: "1988-03-07",
    email: "elira@prova.invalid",
    phone: "+393470000000",
    taxCode: null,
    hasCar: true,
    // A limit was written beside the ticked "none": the limit counts.
    askedNone: ["skills"],
    asks: ["skills", "licences", "hours", "car"],
    lawAnswers: { adi: false, nurse: true, sfl: null },
    educationLevel: 3,
    preferredContracts: ["fixed_term"],
    acceptedContracts: ["permanent"],
    weeklyMinutesMin: 1200,
    weeklyMinutesMax: 2310,
    availableFrom: TODAY,
    desired: [3, 4],
    practised: [{ occupationId: 4, months: 36 }],
    languages: [
      { language: "it", level: "B1" },
      { language: "sq", level: "C2" },
    ],
  });
});

test("one wrong field names itself and the others are still read", () => {
  const { entry, errors } = readPerson(
    {
      ...values,
      birthDate: "1/1/2027",
      weeklyMinutesMin: "40",
      level: ["A2", "", "", "B1"],
      months_4: "tanti",
      givenName: " ",
      familyName: " ",
    },
    TODAY,
  );
  expect(entry).toBeNull();
  expect(Object.keys(errors ?? {}).sort()).toEqual([
    "birthDate",
    "familyName",
    "givenName",
    "language",
    "months_4",
    "weeklyMinutesMax",
  ]);
});

test("what is shown for editing reads back the same", () => {
  const { entry } = readPerson(values, TODAY);
  if (!entry) throw new Error("not read");
  const { taxCode: _, ...person } = entry;
  const { lawAnswers, ...again } = readPerson({ ...personValues(person), asks: values.asks }, TODAY).entry ?? {};
  expect({ ...again, taxCode: null }).toEqual({ ...person, lawAnswers: undefined, taxCode: null });
  expect(lawAnswers).toMatchObject({ adi: false, nurse: true, sfl: null, cqc: null });
});

test("no, none and not asked are three answers", () => {
  const read = (differing: object) => readPerson({ ...values, ...differing }, TODAY).entry;
  expect([read({ hasCar: "no" })?.hasCar, read({ hasCar: "" })?.hasCar]).toEqual([false, null]);
  expect(read({ educationLevel: "0" })).toMatchObject({ educationLevel: null, askedNone: ["skills", "education"] });
  expect(read({ licences: [], none: ["licences"] })?.askedNone).toEqual(["licences"]);
  expect(read({ licences: [], none: [] })?.askedNone).toEqual([]);
});
