/**
 * Problems of plan tables, spreadsheets and encodings, and what the report says of a cell, each in one full sentence by
 * its code; parts stand in braces.
 */
export const planSentences: Readonly<Record<string, string>> = {
  'no-head':
    '找不到表头，开头是“{given}”。应有一行同时写着“指标”和“目标”（或“基期”“2025年”一类），也可以用columns写明各列。',
  'other-tables': '页面里还有{count}个表格没有读。要读别的表格，请单独粘贴。',
  'target-without-year': '目标列“{given}”没有写年份。请指定规划期（plan），或在表头写“2025年目标”。',
  'value-without-year': '“{given}”列没有写年份，不会画在时间轴上。请在表头写明，如“2020年基期值”。',
  'no-name': '这一行没有指标名称，没有读。',
  'duplicate-row': '“{given}”已有一行，这一行没有读。两行若是不同地区，请加“地区”一列。',
  'column-twice': '“{given}”这样的列不止一个，只用了最后一个。',
  'blank-row': '空行。',
  'repeated-head': '重复的表头。',
  footnote: '标题、附注或来源，不是指标。',
  'total-row': '合计行，不是指标。',
  'no-figure': '文字，没有数字，照原文保留。',
  'note-mark': '数字后面的注释符号照原文保留，按没有它来读。',
  'direction-higher': '按名称认作越高越好；表里没有写，请核对。',
  'direction-lower': '按名称认作越低越好；表里没有写，请核对。',
  'direction-near': '按名称认作接近目标为好；表里没有写，请核对。',
  'direction-unknown': '不知道“{given}”越高越好还是越低越好，因此可能不判断是否达标。可以加“方向”一列。',
  'open-quote': '这里的引号没有成对，后面的内容都并进了一格：“{given}”。',
  'unknown-encoding': '没有“{given}”这种编码，改为自动识别。',
  'doubtful-encoding': '按{encoding}编码读，但读出来不像中文，可能是别的编码。请核对，或指明编码。',
  'damaged-text': '按{encoding}编码读，有些字已经损坏（�或“锟斤拷”）。请重新导出文件。',
  'not-text': '这不是文本文件。',
  'bad-workbook': '电子表格打不开：可能不是.xlsx，或文件不完整、有密码。请另存为.xlsx或.csv。',
  'no-sheet': '没有名为“{given}”的工作表，有：{known}。',
  'workbook-too-large': '电子表格展开后有{given} MB，最多读{limit} MB。请分成几个文件。',
};
