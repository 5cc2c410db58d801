/**
 * Where the tiles of known places stand: roughly as the areas lie to each other, one tile each, whatever their size.
 * A line is a row; the codes are those of GB/T 2260.
 */
export const LAYOUTS: readonly string[] = [
  // Tianjin
  `. . 120119
   . . 120115
   . 120114 120113 120117
   . 120106 120105 120110 120116
   120111 120104 120101 120102
   . 120118 120103 120112`,
];
