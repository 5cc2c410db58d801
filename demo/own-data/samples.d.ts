/** Tables to try, built into the page's script as text: the page may ask for nothing. */
declare module '*.tsv' {
  const text: string;
  export default text;
}
declare module '*.csv' {
  const text: string;
  export default text;
}
declare module '*.css';
