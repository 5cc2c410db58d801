/**
 * `Array.from` of the classic scripts: libraries that old pages have put their own in its place, which forgets the second
 * argument and knows no `Map`.
 */
export function arrayFrom<Item>(
  items: Iterable<Item> | ArrayLike<Item>,
  make?: (item: Item, index: number) => unknown,
): unknown[] {
  const isIterable = typeof (items as Iterable<Item>)[Symbol.iterator] === 'function';
  // Spread fills the holes that `slice` makes of a bare length.
  const list = [...(isIterable ? (items as Iterable<Item>) : [].slice.call(items))];
  return make ? list.map((item, index) => make(item, index)) : list;
}
