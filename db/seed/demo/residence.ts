/** ISTAT code and residents (ANPR, 10 January 2024) of the 33 Comuni: people of the demonstration live where people live. */
const ROWS = `
046001 16000
046002 5740
046003 9580
046004 6748
046005 32117
046006 2030
046007 46801
046008 505
046009 5685
046010 1733
046011 5103
046013 6838
046014 553
046015 3641
046017 90182
046018 21979
046019 1785
046020 988
046021 4439
046022 3309
046023 2097
046024 23031
046025 2250
046026 8885
046027 1332
046028 12517
046030 2918
046031 789
046033 61317
046034 1472
046035 1204
046036 706
046037 1002
`;

export const RESIDENCE: readonly { istat: string; residents: number }[] = ROWS.trim()
  .split("\n")
  .map((row) => {
    const [istat = "", residents = "0"] = row.split(" ");
    return { istat, residents: Number(residents) };
  });
