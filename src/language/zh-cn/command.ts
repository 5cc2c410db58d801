/** What the command says. Options, file names and addresses stay as they are typed. */
export const command = {
  help: `用法
  indicator-widgets check 文件…               检查数据，逐条说明问题和位置
  indicator-widgets convert 文件 -o plan.json  把表格转换为指标数据文件

文件可以是：指标数据文件（JSON）；规划表格（.tsv .csv .html .xlsx）；长表或宽表（CSV、JSON）；
JSON-stat、SDMX（JSON、CSV）、Open SDG、Fingertips、世界银行的数据。“-”表示标准输入。
格式和编码（UTF-8、UTF-16、GB18030）自动识别。

选项
  -o, --output 文件     写到这个文件；不写则写到标准输出
      --report          列出每个单元格读成了什么
      --format 名称     指定格式，不自动识别：
                        {formats}
      --encoding 名称   指定编码，不自动识别，如 gb18030
      --sheet 名称      电子表格中的工作表，默认第一个
      --area 代码=名称  表格属于哪个地区，如 120106=红桥区
      --plan 代码=起-止 表格属于哪个规划期，如 14fyp=2021-2025
      --title 文字      数据文件的标题
      --columns 列表    规划表格各列的含义，如 domain,label,baseline:2020,target:2025,nature
      --map 含义=列名   哪一列是指标、地区、时间、数值……可写多次，如 --map value=OBS_VALUE
      --meta 文件       Open SDG表格的说明文件（.md .yml）：目标、方向、出处
      --lang 语言       提示用的语言：zh-CN、en；默认取自环境变量 LC_ALL、LC_MESSAGES、LANG
  -h, --help            显示本说明
      --version         显示版本

返回值：0 没有错误；1 有错误，或文件读不了；2 命令写错了`,
  /** Behind a sentence about a wrong call. */
  seeHelp: '用 indicator-widgets --help 查看用法。',
  usage: {
    noCommand: '请写明要做什么：check 或 convert。',
    unknownCommand: '没有“{given}”这个命令，只有 check 和 convert。',
    unknownOption: '没有“{given}”这个选项。',
    noValue: '“{given}”后面要写内容。',
    noValueWanted: '“{given}”后面不写内容。',
    noFile: '请写明要读的文件；“-”表示标准输入。',
    oneFile: 'convert 一次读一个文件，写了{count}个。',
    notHere: '“{given}”只用于 convert。',
    pair: '“{given}”应写成“{expected}”。',
    unknownFormat: '没有“{given}”这种格式。可用的有：{expected}。',
    reportNeedsOutput: '--report 要占用标准输出，请用 -o 写明数据写到哪个文件。',
    sameFile: '输出会盖掉要读的文件“{given}”，请换一个文件名。',
  },
  file: {
    missing: '{file}：没有这个文件。',
    directory: '{file}：这是文件夹，请写明其中的文件。',
    forbidden: '{file}：没有读写这个文件的权限。',
    large: '{file}：文件有{size} MB，最多能读{limit} MB。',
    failed: '{file}：读写失败（{code}）。',
    stdin: '从标准输入读取，输完按 Ctrl-D。',
  },
  /** Steps of a long reading. */
  progress: { read: '正在读取{file}（{size} MB）……', understand: '正在识别……', write: '正在写出……' },
  stdin: '标准输入',
  place: (severity: string, place: string, sentence: string): string =>
    `  ${severity}${place && `（${place}）`}：${sentence}`,
  outcome: (errors: number, warnings: number): string =>
    errors || warnings
      ? `  ${[errors && `${errors}个错误`, warnings && `${warnings}个警告`].filter(Boolean).join('，')}。`
      : '  没有问题。',
  written: (file: string): string => `  已写入${file}。`,
  nothing: '  没有读出指标，不写文件。',
};
