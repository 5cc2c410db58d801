/**
 * Problems of tables, records and cubes, and why a cell of theirs was passed over, each in one full sentence by its
 * code; parts stand in braces.
 */
export const tableSentences: Readonly<Record<string, string>> = {
  'too-large': '文本有{given}百万字，最多读{limit}百万字。请分成几个文件。',
  'too-many-records': '有{given}条记录，最多读{limit}条。请分成几个文件，或只导出需要的指标。',
  'too-many-columns': '有{given}列，最多读{limit}列。',
  'personal-data':
    '“{given}”列像是身份证号码或手机号码，没有读入，也不会出现在结果里。请从文件中删去这一列。',
  'no-table': '找不到表格，开头是“{given}”。应有一行表头，下面每行一条数据。',
  'no-rows': '表头下面没有数据。',
  'no-records':
    '找不到记录，这里有：{known}。应是对象的列表，外面可以包一层（如data）；不止一个列表时请指定位置（map.path）。',
  'unknown-path': '没有“{given}”这个位置，这里有：{known}。',
  'missing-column': '找不到{expected}这一列。现有的列：{known}。请用map指定，例如{expected}=列名。',
  'namesake-column': '有几列都叫“{given}”，只读第一列。请核对，或给它们起不同的名字。',
  'unknown-column': '没有名为“{given}”的列。现有的列：{known}。',
  'unknown-category': '“{column}”里没有“{given}”这一项，有：{known}。',
  'open-dimension':
    '“{column}”把每个数分成了几项：{known}。没有替您相加或挑选，请指定读哪一项（map.fix），或指明这一列是指标。',
  'total-taken': '“{column}”读的是合计（{given}），其余各项没有读。要读别的项，请用map.fix指定。',
  'no-period-columns': '没有以年份为列名的列。现有的列：{known}。',
  'ambiguous-period': '时间“{given}”有两种读法，这里读作{expected}。如不对，请写完整的年份。',
  'unknown-direction': '“{given}”没有说清指标越高越好还是越低越好，按没有方向处理。',
  'unsupported-version': '写的是“{given}”，能读的版本是{expected}。',
  'no-dataset': '这里没有数据集{given}，应为{expected}。目录、结构说明里没有数值，请取数据本身。',
  'several-datasets': '这里有几个数据集（{known}），没有替您挑选。请指定一个，或分成几个文件。',
  'size-mismatch': '数目对不上：有{given}，应为{expected}。文件可能不完整，没有读。',
  'error-message': '这是服务器的出错信息，不是数据：{given}',
  'deleted-rows': '有{given}行标明删除，没有读。',
  'invalid-metadata': '说明文件读不出来（{given}），只读了数据。',
  'report-shortened': '逐格结果有{given}行，只列前{limit}行。',
  'more-alike': '还有{given}处同样的问题（{code}）。',
  'unused-column': '“{given}”列没有用到。',
  'outside-table': '这一行在表格之外。',
};
