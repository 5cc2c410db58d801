import type { Section } from '../catalogue.ts';
export const tableTools: Section<'tableTools'> = {
  all: '全部',
  find: '尋找',
  orders: {
    document: '原表順序',
    name: '名稱',
    status: '進展',
    progress: '完成進度',
    gap: '與目標的差距',
  },
  reversed: '反向',
  shown: '顯示{count}項，共{total}項',
  copied: '已複製，可以貼到試算表。',
};
