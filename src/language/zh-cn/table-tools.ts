/** Words of the filters, orders and the clipboard of `<indicator-table>` in Chinese; the keys that every language gives. */
export const tableTools = {
  all: '全部',
  find: '查找',
  orders: {
    document: '原表顺序',
    name: '名称',
    status: '进展',
    progress: '完成进度',
    gap: '与目标的差距',
  },
  reversed: '倒序',
  shown: '显示{count}项，共{total}项',
  copied: '已复制，可以粘贴到电子表格。',
};
