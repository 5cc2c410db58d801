/** What the page of a frame and the code for pages say. Parts of a sentence stand in braces. */
export const embed = {
  tag: '地址中的“tag”是“{given}”，应为其中之一：{known}。',
  parameter: '地址中的“{given}”没有采用：<{tag}>没有这个属性。可用的有：{known}。',
  library: '没有找到indicator-widgets.js：它应与embed文件夹放在同一处。',
  policy: '此页不允许从{address}取数。如需允许，请把这个网站写进embed.html的connect-src。',
  sandbox:
    '框架的sandbox没有allow-same-origin，取数时不带来源：数据的服务器须允许任何来源（Access-Control-Allow-Origin: *），或者把数据写进地址。',
  alone: '图中的文字和数字由打开的链接给出，未经本网站核对。',
  /** Title of a frame of which nothing better is known. */
  frame: '指标图',
  area: '地区',
  line: '{name}：{text}',
  dated: '{text}（{period}）',
};
