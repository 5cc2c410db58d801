/** Counts the results of one engine and tells what failed as it comes. `known`: title → why it cannot hold there. */
export class Tally {
  passed = 0;
  failed = 0;
  excused = 0;

  constructor(name, known = {}) {
    this.name = name;
    this.known = known;
    console.log(`\n${name}`);
  }

  pass(title) {
    if (this.known[title]) return this.fail(title, 'passes now: take it out of known.json', false);
    this.passed++;
  }

  fail(title, message, excusable = true) {
    if (excusable && this.known[title]) {
      this.excused++;
      return;
    }
    this.failed++;
    console.log(`  ✗ ${title}\n${String(message).replace(/^/gm, '      ')}`);
  }

  get isGood() {
    return !this.failed;
  }

  get line() {
    const { name, passed, failed, excused } = this;
    return `${name}: ${passed} passed${failed ? `, ${failed} FAILED` : ''}${excused ? `, ${excused} known failures` : ''}`;
  }
}
