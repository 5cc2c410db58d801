/** The methods that do not ride in the classic file, in one classic script beside it. Adds no global variable. */
import './define/methods/open-sdg.ts';
