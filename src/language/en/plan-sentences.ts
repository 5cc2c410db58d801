export const planSentences: Readonly<Record<string, string>> = {
  'no-head':
    'No head was found; the text begins with “{given}”. Right would be a row with “Indicator” and with “Target” (or “Baseline”, “2025” and the like); or say with columns what the columns are.',
  'other-tables':
    'There are more tables on the page ({count}), which are not read. To read one of them, paste it alone.',
  'target-without-year':
    'The target column “{given}” names no year. Please give the plan, or write “2025 target” in the head.',
  'value-without-year':
    'The column “{given}” names no year and will not stand on a time axis. Please name it in the head, e.g. “2020 baseline”.',
  'no-name': 'This row names no indicator; it is not read.',
  'duplicate-row':
    'There is a row for “{given}” already; this one is not read. If the rows are of different areas, please add a column “Area”.',
  'column-twice': 'There are several columns like “{given}”; the last one is used.',
  'blank-row': 'A blank row.',
  'repeated-head': 'The head again.',
  footnote: 'A title, a note or a source, not an indicator.',
  'total-row': 'A sum, not an indicator.',
  'no-figure': 'Words without a figure; kept as printed.',
  'note-mark':
    'The mark behind the figure points to a note; it is kept as printed, and the figure read without it.',
  'direction-higher': 'Taken by its name as the higher the better; the table does not say so. Please check.',
  'direction-lower': 'Taken by its name as the lower the better; the table does not say so. Please check.',
  'direction-near': 'Taken by its name as best near its target; the table does not say so. Please check.',
  'direction-unknown':
    'It is not known whether “{given}” is better high or low, so perhaps there is no verdict. A column “Direction” would say it.',
  'open-quote': 'A quote is not closed here; all that follows was taken into one cell: “{given}”.',
  'unknown-encoding': 'There is no encoding “{given}”; it was guessed instead.',
  'doubtful-encoding':
    'Read as {encoding}, but it does not look like Chinese; the encoding may be another one. Please check, or name it.',
  'damaged-text': 'Read as {encoding}; some characters are damaged (�). Please export the file again.',
  'not-text': 'This is not a text file.',
  'bad-workbook':
    'The workbook cannot be opened: perhaps it is not .xlsx, is incomplete or has a password. Please save it as .xlsx or .csv.',
  'no-sheet': 'There is no sheet “{given}”; there are: {known}.',
  'workbook-too-large':
    'The workbook holds {given} MB when unpacked; at most {limit} MB are read. Please split it.',
};
