import type { command as zhCN } from '../zh-cn/command.ts';

export const command: typeof zhCN = {
  help: `Usage
  indicator-widgets check FILE...               checks data: every problem in a sentence, with its place
  indicator-widgets convert FILE -o plan.json   makes an indicator document of a table

FILE may be an indicator document (JSON); the table of a plan (.tsv .csv .html .xlsx); a long or a wide
table (CSV, JSON); data in JSON-stat, SDMX (JSON, CSV), Open SDG, Fingertips or World Bank form.
"-" is standard input. Format and encoding (UTF-8, UTF-16, GB18030) are found by themselves.

Options
  -o, --output FILE       write to this file; default: standard output
      --report            list what every cell was read as
      --format NAME       the format, instead of finding it:
                          {formats}
      --encoding NAME     the encoding, instead of finding it, such as gb18030
      --sheet NAME        sheet of a workbook; default: the first
      --area ID=NAME      the area a table belongs to, such as 120106=Hongqiao
      --plan ID=FROM-TO   the planning period it belongs to, such as 14fyp=2021-2025
      --title TEXT        title of the document
      --columns LIST      what the columns of a plan table are: domain,label,baseline:2020,target:2025,nature
      --map MEANING=NAME  which column is indicator, area, period, value ...; may be repeated: --map value=OBS_VALUE
      --meta FILE         what describes an Open SDG table (.md .yml): target, direction, source
      --lang LANGUAGE     language of the messages: zh-CN, en; default: from LC_ALL, LC_MESSAGES, LANG
  -h, --help              show this text
      --version           show the version

Exit code: 0 no error; 1 errors, or a file that cannot be read; 2 the command was written wrongly`,
  seeHelp: 'See indicator-widgets --help.',
  usage: {
    noCommand: 'Please say what to do: check or convert.',
    unknownCommand: 'There is no command “{given}”; there are check and convert.',
    unknownOption: 'There is no option “{given}”.',
    noValue: '“{given}” needs something behind it.',
    noValueWanted: '“{given}” takes nothing behind it.',
    noFile: 'Please name the file to read; “-” is standard input.',
    oneFile: 'convert reads one file at a time; {count} were named.',
    notHere: '“{given}” belongs to convert.',
    pair: '“{given}” should be written “{expected}”.',
    unknownFormat: 'There is no format “{given}”. There are: {expected}.',
    reportNeedsOutput: '--report takes standard output; please name the file for the data with -o.',
    sameFile: 'The output would replace the file that is read, “{given}”; please choose another name.',
  },
  file: {
    missing: '{file}: there is no such file.',
    directory: '{file}: this is a folder; please name a file in it.',
    forbidden: '{file}: no permission to read or write it.',
    large: '{file}: the file has {size} MB; the limit is {limit} MB.',
    failed: '{file}: could not be read or written ({code}).',
    stdin: 'Reading from standard input; end with Ctrl-D.',
  },
  progress: {
    read: 'Reading {file} ({size} MB) ...',
    understand: 'Finding out what it says ...',
    write: 'Writing ...',
  },
  stdin: 'standard input',
  place: (severity, place, sentence) => `  ${severity}${place && ` (${place})`}: ${sentence}`,
  outcome: (errors, warnings) =>
    errors || warnings
      ? `  ${[errors && count(errors, 'error'), warnings && count(warnings, 'warning')].filter(Boolean).join(', ')}.`
      : '  No problems.',
  written: (file) => `  Written to ${file}.`,
  nothing: '  No indicators were read; no file is written.',
};

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
