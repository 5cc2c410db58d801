/** Words of `<target-trend>` in Chinese; the keys and parameters that every language gives. */
export const trend = {};
