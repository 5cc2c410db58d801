import type { Section } from '../catalogue.ts';

/** Words of the filters, orders and the clipboard of `<indicator-table>` in English. */
export const tableTools: Section<'tableTools'> = {
  all: 'All',
  find: 'Find',
  orders: {
    document: 'Order of the plan',
    name: 'Name',
    status: 'Status',
    progress: 'Progress',
    gap: 'Distance to target',
  },
  reversed: 'Reversed',
  shown: '{count} of {total} shown',
  copied: 'Copied; paste it into a spreadsheet.',
};
