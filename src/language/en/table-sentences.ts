export const tableSentences: Readonly<Record<string, string>> = {
  'too-large':
    'The text has {given} million characters; at most {limit} million are read. Please split the file.',
  'too-many-records':
    'There are {given} records; at most {limit} are read. Please split the file or export fewer indicators.',
  'too-many-columns': 'There are {given} columns; at most {limit} are read.',
  'personal-data':
    'The column “{given}” looks like identity-card or mobile telephone numbers; it is not read and not kept. Please delete it from the file.',
  'no-table':
    'No table is found; the text begins with “{given}”. Right would be a head line and one line for each record.',
  'no-rows': 'There are no data below the head.',
  'no-records':
    'No records are found among: {known}. Right would be a list of objects, also inside of an envelope such as data; where there are several lists, please say which (map.path).',
  'unknown-path': 'There is no place “{given}”; there is: {known}.',
  'missing-column':
    'No column is found for: {expected}. The columns are: {known}. Please name one with map, e.g. {expected}=column.',
  'namesake-column':
    'There are several columns “{given}”; only the first is read. Please check, or give them different names.',
  'unknown-column': 'There is no column “{given}”. The columns are: {known}.',
  'unknown-category': '“{column}” has no category “{given}”; it has: {known}.',
  'open-dimension':
    '“{column}” splits each figure into: {known}. Nothing is added up and none is picked. Please say which one is read (map.fix), or that this column is the indicator.',
  'total-taken':
    'Of “{column}” the total is read ({given}), nothing else. For another category please use map.fix.',
  'no-period-columns': 'No column is named by a year. The columns are: {known}.',
  'ambiguous-period':
    'The period “{given}” can be read in two ways; it is taken as {expected}. If that is wrong, please write years in full.',
  'unknown-direction': '“{given}” does not say whether higher or lower is better; no direction is taken.',
  'unsupported-version': '“{given}” was given; versions that can be read: {expected}.',
  'no-dataset':
    'There is no dataset {given}; right would be: {expected}. Catalogues and structures hold no figures; please get the data themselves.',
  'several-datasets':
    'There are several datasets ({known}); none is picked. Please name one, or split the file.',
  'size-mismatch':
    'The numbers do not fit: {given} instead of {expected}. The file may be incomplete; it is not read.',
  'error-message': 'This is an error message of the server, not data: {given}',
  'deleted-rows': '{given} rows are marked as deleted and are not read.',
  'invalid-metadata': 'The metadata cannot be read ({given}); only the data are.',
  'report-shortened': 'The report has {given} lines; only the first {limit} are given.',
  'more-alike': 'There are {given} more problems of this kind ({code}).',
  'unused-column': 'The column “{given}” is not used.',
  'outside-table': 'This line stands outside of the table.',
};
