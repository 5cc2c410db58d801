import type { Section } from '../catalogue.ts';

export const sentences: Section<'sentences'> = {
  value: '{during?{from?{>sentences._during}|{>sentences._at}}|{>sentences._at}}',
  _during: '{change.sign:-1=Down from|1=Up from|From} {from} to {value} during the {period}',
  _at: '{index?{value}{since? since {since}}{>sentences._when}|{bound?Published as }{value}{>sentences._when}{provisional? (provisional)}}',
  _when: '{period? in {plan?the }{period}}',
  _size: '{by.plain}{by.points?{by.plain:1= point| points}}',
  _gap: '{gap.plain}{gap.points?{gap.plain:1= point| points}}',
  _tolerance: '{target.tolerance.plain}{target.tolerance.points?{target.tolerance.plain:1= point| points}}',
  change:
    '{by.sign:0=unchanged|-1=down {>sentences._size}|up {>sentences._size}} since {since?{since}|the baseline}',
  away: '{>sentences._size} {by.sign:-1=below|above} the {since?{since} }baseline',
  path: '{by.sign:0=on the planned path|{>sentences._size} {falling:true={by.sign:-1=ahead of|behind}|false={by.sign:-1=behind|ahead of}|{by.sign:-1=below|above}} the planned path}',
  ahead: 'ahead of the planned path',
  behind: 'behind the planned path',
  _the: '{target.due?{target.due} }{target.kind:ceiling=ceiling|target}',
  far: '{>sentences._gap} {target.kind:change=short of|{gap.sign:1=above|short of}} {due?that year’s {target.kind:ceiling=ceiling|target}|the {>sentences._the}}{short?|{>sentences._of}}',
  _of: ' of {target.kind:change=a }{target.bare}',
  missed: '{far?{far}|not met when due}',
  met: '{case:tolerance=within {>sentences._dued}|ceiling=within the {>sentences._the}{>sentences._of}|keep=as {>sentences._dued} requires|band=within {>sentences._dued} of {target.bare}|beyond={gap.sign:-1=below|above} the {>sentences._the}{>sentences._of}|margin={>sentences._gap} {gap.sign:-1=below|above} the {>sentences._the}{>sentences._of}|meeting the {>sentences._the}{>sentences._of}}',
  _dued: 'the {target.due?{target.due} }target',
  remark:
    '{case:tolerance= “About” is read as ±{>sentences._tolerance}; the plan does not say.|ceiling= The value is a bound, so no margin is given.|bound= The value is a bound, so no margin is given.|keep= The baseline equals the target: the task is to keep it; no progress share is given.|{beyond? The baseline was beyond the target; no progress share is given.|{late? It was met after the target year.}}}',
  join: '{^head}{moved?, {moved}{beside? and {beside}}{far?; {far}{tail? and {tail}}|{tail?; {tail}}}|{beside?, {beside}{far? and {far}}{tail? and {tail}}|{far?, {far}{tail? and {tail}}|{tail?, {tail}}}}}.',
  given: '{given?“{given}” was given.{right? }}{right?Right would be {right}.}',
  noValue: 'The file has a target for this indicator, but no published value{area? for {area}}.',
  why: '{case:reference=No reference value: {target.reference?there is no value for {target.reference}|the target “{target.text}” does not say what it is counted from}.|only=Not assessable: {period} is the baseline and nothing later is published.|Not assessable: {clause}.}',
  point: '{period?{period}, }{value?{value}, }point {place} of {of}.{rest? {^rest+, }.}',
};
