/**
 * Every problem of a document in one full sentence, by its code; parts of the problem stand in braces. For those who
 * check a file: the widgets have shorter words of their own (`problems.ts`), and these do not ride with them.
 */
export const problemSentences: Readonly<Record<string, string>> = {
  'invalid-json': '不是有效的JSON，开头是“{given}”。请检查逗号、引号和括号是否成对。',
  'not-a-document': '写的是“{given}”，不是指标数据。应是带indicators的对象、一个指标，或指标、记录的列表。',
  'newer-version': '版本是“{given}”，这里只能读版本{expected}。请更新组件库。',
  'missing-key': '缺少“{expected}”。',
  'invalid-type': '写的是“{given}”，应为{expected}。',
  'invalid-word': '写的是“{given}”，应为其中之一：{expected}。',
  'invalid-value': '数值“{given}”读不出来。应为数字、“31%”“≤40”“29%左右”一类写法，或null。',
  'invalid-period': '时间“{given}”读不出来。应为“2025”“2025-06”“2025-Q2”“2021/2025”一类写法，或规划的id。',
  'invalid-ratio': '比值“{given}”读不出来。应为“1:1.15”一类写法，前项不为0。',
  'value-text-mismatch': '数值{given}与公布的原文“{expected}”不一致，按原文读。',
  'bad-interval': '区间“{given}”的下限大于上限，没有采用。',
  'duplicate-id': 'id“{given}”重复，只保留第一个。',
  'duplicate-series': '“{given}”有两组数据，只保留第一组。',
  'duplicate-observation': '{period}有两个不同的数值：{given}。没有替您选择，这一期留空。',
  'duplicate-target':
    '{period}有两个不同的目标：{given}，后一个没有写明是调整（revised）。按后一个读，请核对。',
  'unknown-key': '没有“{given}”这个字段，保留但不使用。请检查拼写。',
  'unknown-area': '地区“{given}”没有列在areas里，用id当作名称。',
  'unsafe-key': '字段名“{given}”不安全，没有读。',
  'too-deep': '嵌套太深、循环引用或内容太多，从这里起没有读。',
  'unsupported-xls': '这是旧版Excel文件（.xls）。请在Excel或WPS里另存为.xlsx或.csv。',
  'unsupported-archive': '这是压缩包。请先解压，再选里面的文件。',
  'unsupported-pdf': '这是PDF。请从PDF里复制表格粘贴过来，或向提供方要电子表格。',
  'unsupported-picture': '这是图片，读不出表格。',
  'unsupported-map': '这是地图轮廓（GeoJSON或TopoJSON），不是指标数据。',
  'unsupported-markup': '里面没有表格（<table>）。SDMX-ML请换成SDMX-JSON或SDMX-CSV。',
  'unsupported-front-matter': '这是Open SDG的说明文件。请选同名的数据表（.csv）。',
  'unsupported-empty': '里面没有内容。',
  'unsupported-not-json': '这是表格，不是指标数据文件（JSON）。',
};

/** The kinds of field that a sentence names as `{expected}`. */
export const fieldKinds: Readonly<Record<string, string>> = {
  text: '文字，或按语言分列的文字',
  string: '文字',
  number: '数字',
  amount: '不小于0的数字',
  boolean: 'true或false',
  unit: '单位',
  pair: '两个数，小的在前',
  limits: '两个数，没有限度的一端写null',
  groups: '列表的列表',
  document: '指标数据文件',
  source: '出处',
  plan: '规划期',
  area: '地区',
  indicator: '指标',
  series: '一组数据',
  observation: '一个观测值',
  target: '一个目标值',
  change: '变化量',
  revised: '调整说明',
  record: '记录',
};
