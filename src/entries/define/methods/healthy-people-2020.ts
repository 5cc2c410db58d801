/** Adds `method="healthy-people-2020"` to the widgets of the page, with its words in zh-CN and en. */
import { healthyPeople2020Method } from '../../../assessment/methods/healthy-people-2020.ts';
import { registerMethod } from '../../../assessment/register.ts';
import { healthyPeople2020Words } from '../../../language/methods/healthy-people-2020.ts';

registerMethod({ ...healthyPeople2020Method, words: healthyPeople2020Words });
